import { changed } from '../../../base/records.ts';
import { monthOf, type Month } from '../../number/calendar.ts';
import type { DecimalText } from '../../number/quantities.ts';
import { listEdits } from '../../organisation/list-edits.ts';
import type { AlternativeId } from '../alternative.ts';
import type { BusinessCase } from '../business-case.ts';
import { avoidedFrom, type CurrentCost, type CurrentCostId } from '../current-cost.ts';
import type { Amounts } from '../line.ts';
import { isCurrentCostWithinLimits } from '../line-limits.ts';
import { MOST_CURRENT_COSTS } from '../limits.ts';
import { withMapOfRecords } from '../map-references.ts';
import {
  asAmountsByYear,
  asLevelAmount,
  withLevelAmount,
  withYearAmount,
  type AmountLine,
} from './amounts.ts';
import type { Edit } from './edit.ts';

/**
 * The costs of today, at most 100 [CAS-12]. Nothing changes where one would leave its limits [CAS-11],
 * or end in an alternative that is not there [CAS-13].
 */
const currentCosts = listEdits(
  (businessCase: BusinessCase) => businessCase.currentCosts,
  (businessCase, list) => ({ ...businessCase, currentCosts: list }),
  { most: MOST_CURRENT_COSTS, isAllowed: isCurrentCostWithinLimits },
);

export const addCurrentCost = currentCosts.add;
export const moveCurrentCost = currentCosts.move;
/** The fields of a cost of today that are typed or chosen as they stand. */
export const changeCurrentCost = currentCosts.change;

/** A cost of today that is taken away leaves the map with its links [CAS-13]. */
export function removeCurrentCosts(ids: readonly CurrentCostId[]): Edit {
  return (before) => withMapOfRecords(currentCosts.remove(ids)(before));
}

/** One amount a year; amounts by year give way to it. */
export function setCurrentCostAmount(id: CurrentCostId, amount: DecimalText | null): Edit {
  return currentCosts.update(id, (cost) =>
    changed(cost, { amounts: withLevelAmount(cost.amounts, amount) }),
  );
}

/** The amount of one year; one amount a year becomes one for each year of the case [CAS-4]. */
export function setCurrentCostYear(
  id: CurrentCostId,
  year: number,
  amount: DecimalText | null,
): Edit {
  return currentCosts.update(id, (cost, before) =>
    changed(cost, {
      amounts: withYearAmount(paidAllAlong(cost, before), year, amount, before),
    }),
  );
}

/** As one amount a year, or as one for each year of the case, each what it was [CAS-4]. */
export function setCurrentCostAmountKind(id: CurrentCostId, kind: Amounts['kind']): Edit {
  return currentCosts.update(id, (cost, before) => {
    if (cost.amounts.kind === kind) return cost;
    const amounts =
      kind === 'level'
        ? asLevelAmount(cost.amounts)
        : asAmountsByYear(paidAllAlong(cost, before), before);
    return changed(cost, { amounts });
  });
}

/** Going on as is, it is paid in every month of the case. */
function paidAllAlong(
  { amounts }: Pick<CurrentCost, 'amounts'>,
  { firstYear }: Pick<BusinessCase, 'firstYear'>,
): AmountLine {
  const timing = { startMonth: monthOf(firstYear, 1), endMonth: null, ramp: [] };
  return { kind: 'recurring', amounts, timing };
}

/**
 * From which month a cost is no longer paid in an alternative; null is that it goes on. What was said
 * of all of them is then said one by one, and the others keep what they had [ALT-4]. `alternativeId`
 * null is all of them, and the case itself where it has none.
 */
export function setAvoidedFrom(
  id: CurrentCostId,
  alternativeId: AlternativeId | null,
  fromMonth: Month | null,
): Edit {
  return currentCosts.update(id, (cost, { alternatives }) => {
    if (alternativeId === null) return changed(cost, { avoided: end(null, fromMonth) });
    if (avoidedFrom(cost, alternativeId) === fromMonth) return cost;
    if (!alternatives.some((each) => each.id === alternativeId)) return cost;
    const avoided = alternatives.flatMap((each) =>
      end(each.id, each.id === alternativeId ? fromMonth : avoidedFrom(cost, each.id)),
    );
    return changed(cost, { avoided });
  });
}

function end(alternativeId: AlternativeId | null, fromMonth: Month | null): CurrentCost['avoided'] {
  return fromMonth === null ? [] : [{ alternativeId, fromMonth }];
}
