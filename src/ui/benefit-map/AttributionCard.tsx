import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { mapAttribution } from '../../domain/benefit-map/map-attribution.ts';
import { mapLedgers, type YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import { isAimKind } from '../../domain/business-case/map-links.ts';
import { roundedParts } from '../../domain/number/split.ts';
import { map as words } from '../../text/da/map.ts';
import { nodeName } from '../../text/map-names.ts';
import { Card } from '../parts/Card.tsx';
import { AttributionTable } from './AttributionTable.tsx';

interface Props {
  readonly map: BenefitMap;
  readonly values: YearlyValues | null;
  /** The calendar year the values are of. */
  readonly year: number | null;
}

/** How much of what the benefits are worth a year reaches each core task and goal, ledger by ledger. */
export function AttributionCard({ map, values, year }: Props) {
  const { page, attribution: said } = words;
  const aims = nodesOf(map).filter(({ node }) => isAimKind(node.kind));
  const columns =
    values === null ? [] : mapLedgers.flatMap((ledger) => columnOf(map, values, ledger));
  if (columns.length === 0 || year === null) {
    return (
      <Card title={page.attribution}>
        <p className="note">{page.attributionEmpty}</p>
      </Card>
    );
  }
  const names = [...aims.map(nodeName), said.unassigned];
  return (
    <Card title={page.attribution} remark={page.attributionRemark(year)}>
      <AttributionTable names={names} columns={columns} />
    </Card>
  );
}

/** What is shown of a ledger: what each core task and goal receives, then what none does [MAP-5]. */
function columnOf(map: BenefitMap, values: YearlyValues, ledger: (typeof mapLedgers)[number]) {
  const amounts = values.ledgers[ledger];
  if ([...amounts.values()].every((amount) => amount.isZero())) return [];
  const result = mapAttribution(map, amounts);
  if (result.kind === 'refused') return [];
  const { received, totalUnassigned } = result.attribution;
  return [{ ledger, parts: roundedParts([...received.values(), totalUnassigned], 0) }];
}
