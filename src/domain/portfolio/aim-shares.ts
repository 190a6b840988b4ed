import { upstreamOf } from '../benefit-map/chain.ts';
import { nodesOf } from '../benefit-map/benefit-map.ts';
import { mapAttribution } from '../benefit-map/map-attribution.ts';
import { mapOfCase, nodeOfBenefit } from '../benefit-map/map-of-case.ts';
import { yearlyValues } from '../benefit-map/yearly-values.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { nodeKey } from '../business-case/case-map.ts';
import type { Appraisal } from '../finance/appraisal-result.ts';
import { isNone } from '../finance/yearly.ts';
import { money } from '../number/quantities.ts';
import type { CoreTaskId, GoalId } from '../organisation/organisation.ts';
import type { AimShare } from './case-summary.ts';

/**
 * The core tasks and goals that benefits of a case lead to, and the cash a year that reaches each of
 * them by the shares of its map [SUM-4, MAP-4]. One that no benefit leads to is left out.
 *
 * `shown`: one alternative, as a case of its own. Names are as the case remembers them.
 */
export function aimShares(shown: BusinessCase, appraisal: Appraisal): readonly AimShare[] {
  const map = mapOfCase(shown, null);
  const cash = yearlyValues(appraisal)?.ledgers.cash ?? null;
  const attributed = cash === null ? null : mapAttribution(map, cash);
  const received = attributed?.kind === 'value' ? attributed.attribution.received : null;
  const gains = new Set(
    shown.benefits.filter(({ negative }) => !negative).map((each) => nodeKey(nodeOfBenefit(each))),
  );
  const inCash = new Set(
    appraisal.benefits
      .filter((flow) => !isNone(flow.cash))
      .map((flow) => nodeKey(nodeOfBenefit(flow))),
  );
  return nodesOf(map).flatMap(({ key, node, title }): readonly AimShare[] => {
    if (node.kind !== 'coreTask' && node.kind !== 'goal') return [];
    const before = [...upstreamOf([key], map.links)];
    const benefits = before.filter((each) => gains.has(each)).length;
    const isPriced = before.some((each) => inCash.has(each));
    if (benefits === 0 && !isPriced) return [];
    const amount = received?.get(key);
    const yearly = isPriced && amount !== undefined ? money(amount) : null;
    return [
      {
        aim:
          node.kind === 'coreTask'
            ? { kind: 'coreTask', id: node.id as CoreTaskId, name: title }
            : { kind: 'goal', id: node.id as GoalId, name: title },
        yearly,
        benefits,
      },
    ];
  });
}
