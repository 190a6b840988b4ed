import { useState } from 'react';

import { nodesOf, type BenefitMap, type MapNode } from '../../domain/benefit-map/benefit-map.ts';
import { nodeKey, type MapLinkId } from '../../domain/business-case/case-map.ts';
import {
  linkNodes,
  refusalOfLink,
  removeLinks,
  setShare,
  shareEqually,
} from '../../domain/business-case/edits/map-edits.ts';
import { isLinkForward, isSameNode } from '../../domain/business-case/map-links.ts';
import { map as words } from '../../text/da/map.ts';
import { nodeName, nodeNames } from '../../text/map-names.ts';
import { sayLinkRefusal } from '../../text/say-link-refusal.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { firstShare } from './first-share.ts';

interface Props {
  readonly node: MapNode;
  readonly map: BenefitMap;
}

const NONE = '';

/** What a node leads to, with shares; one may be taken away, and another chosen. */
export function LinksCell({ node, map }: Props) {
  const { services } = useApp();
  const document = useDocument();
  const apply = useApply();
  const [chosen, choose] = useState(NONE);
  const [error, setError] = useState<string | null>(null);
  // Every node could be chosen in every row: the list is made where it is gone to.
  const [isActive, activate] = useState(false);
  const { page } = words;
  const from = nodeName(node);
  const names = nodeNames(map);
  const out = document.map.links.filter(
    (link) => isSameNode(link.from, node.node) && names.has(nodeKey(link.to)),
  );
  const targets = nodesOf(map).filter(
    (each) =>
      each.key !== node.key &&
      isLinkForward(node.node.kind, each.node.kind) &&
      !out.some((link) => isSameNode(link.to, each.node)),
  );
  const link = () => {
    const target = targets.find(({ key }) => key === chosen);
    if (target === undefined) return;
    const ends = { from: node.node, to: target.node };
    const refusal = refusalOfLink(ends, document);
    setError(refusal === null ? null : sayLinkRefusal(refusal, map));
    if (refusal !== null) return;
    const share = firstShare(ends, document.map.links);
    apply(linkNodes({ id: services.newId() as MapLinkId, ...ends, share }));
    choose(NONE);
  };
  return (
    <div className="map-links">
      {out.length === 0 ? null : (
        <ul>
          {out.map(({ id, to, share }) => {
            const target = names.get(nodeKey(to)) ?? '';
            return (
              <li key={id}>
                <span>{target}</span>
                <AmountField
                  kind="share"
                  label={page.shareOf(target)}
                  isLabelHidden
                  width="short"
                  least="0"
                  most="1"
                  value={share}
                  onChange={(typed, key) => apply(setShare(id, typed), key)}
                />
                <Button kind="quiet" compact icon="close" onClick={() => apply(removeLinks([id]))}>
                  {page.unlink(target)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="map-link-adder" onFocus={() => activate(true)}>
        {targets.length === 0 ? null : (
          <>
            <SelectField
              label={page.linkTo(from)}
              isLabelHidden
              error={error}
              value={chosen}
              choices={[
                { value: NONE, label: page.chooseTarget },
                ...(isActive ? targets : []).map((each) => ({
                  value: each.key,
                  label: page.numbered(each.number, nodeName(each)),
                })),
              ]}
              onChange={choose}
            />
            <Button kind="quiet" compact icon="add" disabled={chosen === NONE} onClick={link}>
              {page.addLink(from)}
            </Button>
          </>
        )}
        {out.length < 2 ? null : (
          <Button kind="quiet" onClick={() => apply(shareEqually(node.node))}>
            {page.equally} <span className="spoken-only">{page.betweenLinksOf(from)}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
