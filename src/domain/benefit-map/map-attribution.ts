import { isAimKind } from '../business-case/map-links.ts';
import { attribution, type AttributionResult } from './attribution.ts';
import { nodesOf, type BenefitMap } from './benefit-map.ts';
import type { YearlyValues } from './yearly-values.ts';

/** How what the benefits of a map are worth a year reaches its core tasks and goals, in one ledger. */
export function mapAttribution(
  map: BenefitMap,
  values: YearlyValues['ledgers'][keyof YearlyValues['ledgers']],
): AttributionResult {
  return attribution({
    values,
    aims: nodesOf(map)
      .filter(({ node }) => isAimKind(node.kind))
      .map(({ key }) => key),
    links: map.links,
  });
}
