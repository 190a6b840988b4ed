import type { MapNode } from '../../domain/benefit-map/benefit-map.ts';
import { aimsOf, type NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { renameNode } from '../../domain/business-case/edits/node-edits.ts';
import { map as words } from '../../text/da/map.ts';
import { nodeName } from '../../text/map-names.ts';
import { useApply } from '../app-context.ts';
import { TextField } from '../parts/TextField.tsx';
import { nodeAnchor } from './node-anchor.ts';

interface Props {
  readonly node: MapNode;
  readonly label: string;
  readonly organisation: NamesOfAims | null;
  readonly document: BusinessCase;
}

/** The number of a node, and its name: to be typed, but for what the organisation calls its own. */
export function NodeNameCell({ node, label, organisation, document }: Props) {
  const apply = useApply();
  const isOfOrganisation = aimsOf(organisation).some(({ id }) => id === node.node.id);
  const origin = sayOrigin(node, document, isOfOrganisation);
  return (
    <div className="map-name">
      <span className="map-number">
        <span className="spoken-only">{words.page.number(node.number)}</span>
        <span aria-hidden>{node.number}</span>
      </span>
      <div>
        {isOfOrganisation ? (
          <span id={nodeAnchor(node)} tabIndex={-1} className="record-text">
            {nodeName(node)}
          </span>
        ) : (
          <TextField
            label={label}
            isLabelHidden
            anchor={nodeAnchor(node)}
            value={node.title}
            onChange={(title, key) => apply(renameNode(node.node, title), key)}
          />
        )}
        {origin === null ? null : <span className="note">{origin}</span>}
      </div>
    </div>
  );
}

function sayOrigin(
  { node }: MapNode,
  { coreTask }: BusinessCase,
  isOfOrganisation: boolean,
): string | null {
  const kind = words.kinds[node.kind];
  if (node.kind === 'avoidedCost') return words.page.ofToday;
  if (node.kind === 'coreTask' && node.id === coreTask?.id) return words.page.ofCase;
  if (node.kind !== 'coreTask' && node.kind !== 'goal') return null;
  return isOfOrganisation ? words.page.kindAndOrigin(kind, words.page.ofOrganisation) : kind;
}
