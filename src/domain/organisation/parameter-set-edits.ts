import { changed, withChangedRecord } from '../../base/records.ts';
import { isCalendarYear } from '../business-case/limits.ts';
import { stepsFollowOn } from '../finance/discount-schedule.ts';
import { Decimal } from '../number/decimal.ts';
import { isAmount, rateFrom, type DecimalText } from '../number/quantities.ts';
import type { OrganisationEdit } from './edits.ts';
import { listEdits } from './list-edits.ts';
import { hasShortTexts, LAST_DISCOUNT_YEAR, MOST_RECORDS } from './limits.ts';
import type { Organisation } from './organisation.ts';
import type {
  ParameterSet,
  ParameterSetId,
  PriceChange,
  PriceSeries,
  PriceSeriesId,
} from './parameter-set.ts';

/** A change to one parameter set. */
export type ParameterSetEdit = (before: ParameterSet) => ParameterSet;

const sets = listEdits(
  (organisation: Organisation) => organisation.parameterSets,
  (organisation, parameterSets) => ({ ...organisation, parameterSets }),
  { isAllowed: isUsable },
);

/**
 * Parameter sets. Cases keep the copy they have: a set that is changed here is for the cases that
 * choose it afterwards [CAS-5]. A set no case could be calculated with is refused [ORG-5].
 */
export const parameterSetEdits = {
  ...sets,
  /** The set a new case begins with stays: another one is to be chosen first [ORG-4]. */
  remove:
    (ids: readonly ParameterSetId[]): OrganisationEdit =>
    (before) =>
      ids.includes(before.defaultParameterSetId) ? before : sets.remove(ids)(before),
};

/** The set a new case begins with; nothing changes unless it is one of the sets [ORG-4]. */
export function setDefaultParameterSet(id: ParameterSetId): OrganisationEdit {
  return (before) =>
    before.parameterSets.some((set) => set.id === id)
      ? changed(before, { defaultParameterSetId: id })
      : before;
}

/** A set of its own with the contents of another one, right after it. */
export function copyParameterSet(
  id: ParameterSetId,
  copy: { readonly id: ParameterSetId; readonly name: string },
): OrganisationEdit {
  return (before) => {
    const index = before.parameterSets.findIndex((set) => set.id === id);
    const original = before.parameterSets[index];
    return original === undefined ? before : sets.add({ ...original, ...copy }, index + 1)(before);
  };
}

/** An edit of one set as an edit of the organisation. A set that could not be used is refused. */
export function inParameterSet(id: ParameterSetId, edit: ParameterSetEdit): OrganisationEdit {
  return (before) => {
    const parameterSets = withChangedRecord(before.parameterSets, id, (set) => {
      const after = edit(set);
      return isUsable(after) ? after : set;
    });
    return parameterSets === before.parameterSets ? before : { ...before, parameterSets };
  };
}

export const hourlyRateEdits = listEdits(
  (set: ParameterSet) => set.hourlyRates,
  (set, hourlyRates) => ({ ...set, hourlyRates }),
);

export const priceSeriesEdits = listEdits(
  (set: ParameterSet) => set.priceSeries,
  (set, priceSeries) => ({ ...set, priceSeries }),
);

/**
 * How much prices of a series change from the year before to `year`, a fraction; null takes the
 * year away. Years stand in their order.
 */
export function setPriceChange(
  id: PriceSeriesId,
  year: number,
  change: DecimalText | null,
): ParameterSetEdit {
  return (before) => {
    const priceSeries = withChangedRecord(before.priceSeries, id, (series) =>
      changed(series, { changes: withYear(series.changes, year, change) }),
    );
    return priceSeries === before.priceSeries ? before : { ...before, priceSeries };
  };
}

function withYear(
  changes: readonly PriceChange[],
  year: number,
  change: DecimalText | null,
): readonly PriceChange[] {
  const others = changes.filter((other) => other.year !== year);
  return change === null
    ? others
    : [...others, { year, change }].toSorted((one, other) => one.year - other.year);
}

/**
 * Whether a case can be calculated with the set [ORG-5]: steps of the discount schedule that follow
 * one another [DIS-2] up to year 200, rates and price changes above -1 [NUM-3], more than 0 hours in
 * an årsværk, no amount too large [NUM-5], no text too long and no list either [ORG-6].
 */
function isUsable(set: ParameterSet): boolean {
  const { discountSchedule, hoursPerFte, hourlyRates, priceSeries } = set;
  return (
    hasShortTexts(set) &&
    stepsFollowOn(discountSchedule) &&
    discountSchedule.every(({ from, rate }) => from <= LAST_DISCOUNT_YEAR && rateFrom(rate).ok) &&
    new Decimal(hoursPerFte).gt(0) &&
    [hoursPerFte, ...hourlyRates.map(({ amount }) => amount)].every(isAmount) &&
    [hourlyRates, priceSeries, ...priceSeries.map(({ changes }) => changes)].every(
      ({ length }) => length <= MOST_RECORDS,
    ) &&
    priceSeries.every(hasCarryingChanges)
  );
}

function hasCarryingChanges({ changes }: PriceSeries): boolean {
  return changes.every(({ year, change }) => isCalendarYear(year) && rateFrom(change).ok);
}
