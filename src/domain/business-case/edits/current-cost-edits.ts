import {
  changed,
  withChangedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import type { Month } from '../../number/calendar.ts';
import type { DecimalText } from '../../number/quantities.ts';
import type { AlternativeId } from '../alternative.ts';
import type { BusinessCase } from '../business-case.ts';
import { avoidedFrom, type CurrentCost, type CurrentCostId } from '../current-cost.ts';
import { isCurrentCostWithinLimits } from '../line-limits.ts';
import { MOST_CURRENT_COSTS } from '../limits.ts';
import { withLevelAmount } from './amounts.ts';
import type { Edit } from './edit.ts';

/** A new cost of today at `index`, or last. Nothing changes when the case is full of them [CAS-12]. */
export function addCurrentCost(cost: CurrentCost, index?: number): Edit {
  return onCurrentCosts(({ currentCosts }) =>
    currentCosts.length < MOST_CURRENT_COSTS ? withRecord(currentCosts, cost, index) : currentCosts,
  );
}

export function removeCurrentCosts(ids: readonly CurrentCostId[]): Edit {
  return onCurrentCosts(({ currentCosts }) => withoutRecords(currentCosts, ids));
}

/** Moves a cost of today to stand at `index` among them. */
export function moveCurrentCost(id: CurrentCostId, index: number): Edit {
  return onCurrentCosts(({ currentCosts }) => withMovedRecord(currentCosts, id, index));
}

/** The fields of a cost of today that are typed or chosen as they stand. */
export function changeCurrentCost(
  id: CurrentCostId,
  change: Partial<Omit<CurrentCost, 'id'>>,
): Edit {
  return onCurrentCost(id, (cost) => changed(cost, change));
}

/** One amount a year; amounts by year give way to it. */
export function setCurrentCostAmount(id: CurrentCostId, amount: DecimalText | null): Edit {
  return onCurrentCost(id, (cost) =>
    changed(cost, { amounts: withLevelAmount(cost.amounts, amount) }),
  );
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
  return onCurrentCost(id, (cost, { alternatives }) => {
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

function onCurrentCost(
  id: CurrentCostId,
  change: (cost: CurrentCost, before: BusinessCase) => CurrentCost,
): Edit {
  return onCurrentCosts((before) =>
    withChangedRecord(before.currentCosts, id, (cost) => change(cost, before)),
  );
}

/**
 * An edit of the costs of today. Nothing changes where one would leave its limits [CAS-11], or end in an
 * alternative that is not there [CAS-13].
 */
function onCurrentCosts(change: (before: BusinessCase) => BusinessCase['currentCosts']): Edit {
  return (before) => {
    const currentCosts = change(before);
    if (currentCosts === before.currentCosts) return before;
    const known = new Set(before.currentCosts);
    const isWithinLimits = currentCosts.every(
      (cost) => known.has(cost) || isCurrentCostWithinLimits(cost, before),
    );
    return isWithinLimits ? { ...before, currentCosts } : before;
  };
}
