import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import { jointAttribution } from '../../domain/benefit-map/joint-attribution.ts';
import { mapLedgers } from '../../domain/benefit-map/yearly-values.ts';
import { isAimKind } from '../../domain/business-case/map-links.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { roundedParts } from '../../domain/number/split.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { nodeName } from '../../text/map-names.ts';
import { AttributionTable } from '../benefit-map/AttributionTable.tsx';
import { Card } from '../parts/Card.tsx';
import type { ChosenCase } from './chosen-case.ts';
import { valuedIn, type JointCases } from './joint-view.ts';
import { sayPriceYears } from './price-years.ts';

interface Props {
  readonly cases: readonly ChosenCase[];
  readonly joint: JointCases;
}

/** How much of what the cases are worth a year reaches each core task and goal, all of them together. */
export function JointAttributionCard({ cases, joint: { map, shared } }: Props) {
  const { page, attribution: said } = mapWords;
  const aims = nodesOf(map).filter(({ node }) => isAimKind(node.kind));
  const columns = mapLedgers.flatMap((ledger) => {
    const valued = valuedIn(cases, ledger);
    const isEmpty = valued.every(({ values }) =>
      [...values.values()].every((each) => each.isZero()),
    );
    const result = isEmpty ? null : jointAttribution(valued, shared);
    if (result?.ok !== true) return [];
    const { received, totalUnassigned } = result.value;
    const reached = aims.map(({ key }) => received.get(key) ?? new Decimal(0));
    return [{ ledger, parts: roundedParts([...reached, totalUnassigned], 0) }];
  });
  if (columns.length === 0) {
    return (
      <Card title={page.attribution}>
        <p className="note">{page.attributionEmpty}</p>
      </Card>
    );
  }
  return (
    <Card title={page.attribution} remark={words.attributionRemark(sayPriceYears(cases))}>
      <AttributionTable names={[...aims.map(nodeName), said.unassigned]} columns={columns} />
    </Card>
  );
}
