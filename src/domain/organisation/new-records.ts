import type { CalendarDate } from '../number/calendar.ts';
import { HIGHEST_STEP } from './score-scale.ts';
import { decimalText } from '../number/quantities.ts';
import type {
  Centre,
  CentreId,
  CoreTask,
  CoreTaskId,
  Goal,
  GoalId,
  GoalMeasure,
  KeyRole,
  KeyRoleId,
  Pool,
  PoolId,
  Principle,
  PrincipleId,
} from './organisation.ts';
import type {
  HourlyRate,
  HourlyRateId,
  ParameterSet,
  ParameterSetId,
  PriceSeries,
  PriceSeriesId,
} from './parameter-set.ts';
import type { Proportion, ProportionId } from './proportion.ts';

export function newCentre(id: CentreId): Centre {
  return { id, name: '' };
}

export function newCoreTask(id: CoreTaskId, centreId: CentreId | null): CoreTask {
  return { id, name: '', centreId };
}

export function newGoal(id: GoalId, kind: Goal['kind']): Goal {
  return { id, kind, name: '', description: '', measure: notMeasured };
}

/** A goal no one has measured. */
export const notMeasured: GoalMeasure = {
  unit: '',
  baseline: null,
  target: null,
  reached: null,
  reachedOn: null,
};

/** Steps without words. */
export const noAnchors: readonly string[] = Array.from({ length: HIGHEST_STEP }, () => '');

/** A principle that counts as much as any other. */
export function newPrinciple(id: PrincipleId): Principle {
  return {
    id,
    name: '',
    description: '',
    weight: decimalText('1'),
    anchors: noAnchors,
    isPerCoreTask: false,
  };
}

/** A pool that no one has counted, in kroner. */
export function newPool(id: PoolId): Pool {
  return { id, name: '', unit: 'kroner', centreId: null, coreTaskId: null, perYear: null };
}

/** A key role whose hours no one has counted. */
export function newKeyRole(id: KeyRoleId): KeyRole {
  return { id, name: '', hoursPerYear: null };
}

/** A size of case that demands nothing yet. */
export function newProportion(id: ProportionId): Proportion {
  return { id, name: '', from: decimalText('0'), demands: [] };
}

/**
 * A parameter set with nothing looked up yet: no discounting, and an årsværk of 1,924 hours, which
 * is 52 weeks of 37 hours. Rates and price series are added one by one.
 */
export function newParameterSet(id: ParameterSetId, validFrom: CalendarDate): ParameterSet {
  return {
    id,
    name: '',
    validFrom,
    source: '',
    discountSchedule: [{ from: 1, to: null, rate: decimalText('0') }],
    discountSource: '',
    hoursPerFte: decimalText('1924'),
    hoursSource: '',
    hourlyRates: [],
    priceSeries: [],
  };
}

/** An hourly rate of 0 DKK, to be typed over. */
export function newHourlyRate(id: HourlyRateId): HourlyRate {
  return { id, name: '', source: '', basis: 'perHour', amount: decimalText('0') };
}

export function newPriceSeries(id: PriceSeriesId): PriceSeries {
  return { id, name: '', source: '', changes: [] };
}
