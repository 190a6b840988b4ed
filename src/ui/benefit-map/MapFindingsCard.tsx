import { groupedBy } from '../../base/grouped.ts';
import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { MapFinding } from '../../domain/benefit-map/map-findings.ts';
import { setHead } from '../../domain/business-case/edits/head-edits.ts';
import { map as words } from '../../text/da/map.ts';
import { mapViews as viewWords } from '../../text/da/map-views.ts';
import { quality } from '../../text/da/quality.ts';
import { nodeName } from '../../text/map-names.ts';
import { sayMapFinding } from '../../text/say-map-finding.ts';
import { useApply, useDocument } from '../app-context.ts';
import { goToControl } from '../go-to-control.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { nodeAnchor } from './node-anchor.ts';

interface Props {
  readonly map: BenefitMap;
  /** The part of it that is shown: what is wrong with the rest is not said. */
  readonly shown: BenefitMap;
  readonly findings: readonly MapFinding[];
}

/** What is wrong with the map, by what it is wrong with; each leads to the node. */
export function MapFindingsCard({ map, shown, findings: all }: Props) {
  const { page } = words;
  const { declaresNoDrawbacks } = useDocument();
  const apply = useApply();
  const hasDrawback = nodesOf(map).some(({ benefit }) => benefit?.negative === true);
  const byKey = new Map(nodesOf(shown).map((node) => [node.key, node]));
  const findings = all.filter(({ key }) => key === null || byKey.has(key));
  const isPart = findings.length < all.length;
  return (
    <Card
      title={page.findings}
      remark={isPart ? viewWords.partOf(findings.length, all.length) : page.count(all.length)}
    >
      {all.length === 0 ? <p className="note">{page.noFindings}</p> : null}
      {hasDrawback ? null : (
        <CheckboxField
          label={quality.noDrawbacks}
          checked={declaresNoDrawbacks}
          onChange={(declares) => apply(setHead('declaresNoDrawbacks', declares))}
        />
      )}
      {groupedBy(findings, sayMapFinding).map((group) => {
        const [first] = group;
        const what = sayMapFinding(first);
        return (
          <div key={what} className="finding-group">
            <h3>{what}</h3>
            <ul className="map-findings">
              {group.flatMap(({ key }) => {
                const node = key === null ? undefined : byKey.get(key);
                return node === undefined
                  ? []
                  : [
                      <li key={node.key}>
                        <Button
                          kind="quiet"
                          icon="forward"
                          onClick={() => goToControl(nodeAnchor(node))}
                        >
                          {nodeName(node)}
                          <span className="spoken-only">: {what}</span>
                        </Button>
                      </li>,
                    ];
              })}
            </ul>
          </div>
        );
      })}
    </Card>
  );
}
