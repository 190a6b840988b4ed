import * as z from 'zod/mini';

import {
  beneficiaries,
  benefitClasses,
  frequencies,
  harvestForms,
  type Benefit,
} from '../../domain/business-case/benefit.ts';
import { costKinds, type CostLine, type Life } from '../../domain/business-case/cost-line.ts';
import type { CurrentCost } from '../../domain/business-case/current-cost.ts';
import {
  FIRST_CALENDAR_YEAR,
  LAST_CALENDAR_YEAR,
  LONGEST_RAMP,
  MOST_ALTERNATIVES,
} from '../../domain/business-case/limits.ts';
import type { LineRange, Timing } from '../../domain/business-case/line.ts';
import type { HourlyRateId, PriceSeriesId } from '../../domain/organisation/parameter-set.ts';

import type { KeyRoleId, PoolId } from '../../domain/organisation/organisation.ts';
import type { DocumentProblem } from '../document-failure.ts';
import { fieldsOf } from '../fields-of.ts';
import { checked, named, type Schema } from './checked.ts';
import { amount, share } from './decimals.ts';
import { listOf } from './list-of.ts';
import { accounting, alternativeId, belonging } from './belonging-schema.ts';
import { reference } from './map-schema.ts';
import { calendarYear, lifetime } from './numbers.ts';
import { calendarDate, id, month, text } from './texts.ts';

const yearPattern = /^(19|2\d)\d{2}$/;

/** The four digits of a calendar year, as the name of a field. */
const yearName: Schema<string> = checked(
  z.string(),
  (value) => (yearPattern.test(value) ? null : { kind: 'unknown-field' }),
  { pattern: yearPattern.source },
);

const levelAmount = z.strictObject({ kind: z.literal('level'), amount: z.nullable(amount) });

const MOST_YEARS = LAST_CALENDAR_YEAR - FIRST_CALENDAR_YEAR + 1;

/** The years, before any is looked at [DOC-6]. */
const namesOfYears = checked<unknown>(
  z.unknown(),
  (value) =>
    Object.keys(fieldsOf(value) ?? {}).length <= MOST_YEARS
      ? null
      : { kind: 'too-many', most: MOST_YEARS },
  {},
).check(({ value, issues }) => {
  // zod passes over this one name in silence [DOC-5].
  if (Object.hasOwn(fieldsOf(value) ?? {}, '__proto__')) {
    const problem: DocumentProblem = { kind: 'unknown-field' };
    issues.push({ code: 'custom', path: ['__proto__'], params: { problem }, input: value });
  }
});

const amountsByYear = z.strictObject({
  kind: z.literal('byYear'),
  amounts: z.pipe(namesOfYears, z.record(yearName, amount)),
});
const hourlyRate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('parameter'), id: id<HourlyRateId>() }),
  z.strictObject({ kind: z.literal('own'), amount: z.nullable(amount) }),
]);
const internalHours = z.strictObject({
  kind: z.literal('hours'),
  hours: z.nullable(amount),
  hourlyRate,
});
const timeSaved = z.strictObject({
  kind: z.literal('time'),
  volume: z.nullable(amount),
  minutes: z.nullable(amount),
  uptake: share,
  hourlyRate,
  harvestShare: share,
});
const unpriced = z.strictObject({ kind: z.literal('unpriced') });

const timing: Schema<Timing> = named(
  'timing',
  z.strictObject({
    startMonth: month,
    endMonth: z.nullable(month),
    ramp: listOf(share, LONGEST_RAMP),
  }),
);

const prices = {
  priceYear: z.nullable(calendarYear),
  priceSeriesId: z.nullable(id<PriceSeriesId>()),
};

const range: Schema<LineRange> = named(
  'range',
  z.strictObject({
    kind: z.enum(['amounts', 'shares']),
    low: z.nullable(amount),
    high: z.nullable(amount),
  }),
);

const life: Schema<Life> = named(
  'life',
  z.strictObject({ years: lifetime, isRenewed: z.boolean(), hasResidualValue: z.boolean() }),
);

export const currentCostSchema: Schema<CurrentCost> = named(
  'currentCost',
  z.strictObject({
    id: id<CurrentCost['id']>(),
    title: text,
    amounts: z.discriminatedUnion('kind', [levelAmount, amountsByYear]),
    avoided: listOf(
      z.strictObject({ alternativeId: z.nullable(alternativeId), fromMonth: month }),
      MOST_ALTERNATIVES,
    ),
    ...prices,
    ...accounting,
    source: text,
    note: text,
  }),
);

export const costSchema: Schema<CostLine> = named(
  'cost',
  z.strictObject({
    id: id<CostLine['id']>(),
    title: text,
    kind: z.enum(costKinds),
    group: text,
    alternatives: belonging,
    amounts: z.discriminatedUnion('kind', [levelAmount, amountsByYear, internalHours]),
    timing,
    range: z.nullable(range),
    life: z.nullable(life),
    keyRole: z.nullable(reference<KeyRoleId>()),
    ...prices,
    ...accounting,
    source: text,
    note: text,
  }),
);

export const benefitSchema: Schema<Benefit> = named(
  'benefit',
  z.strictObject({
    id: id<Benefit['id']>(),
    title: text,
    class: z.enum(benefitClasses),
    negative: z.boolean(),
    alternatives: belonging,
    gainedBy: z.nullable(z.enum(beneficiaries)),
    value: z.discriminatedUnion('kind', [levelAmount, amountsByYear, timeSaved, unpriced]),
    timing,
    range: z.nullable(range),
    ...prices,
    ...accounting,
    realisationRate: share,
    harvestForm: z.nullable(z.enum(harvestForms)),
    harvest: text,
    pool: z.nullable(reference<PoolId>()),
    takenInAdvanceFrom: z.nullable(calendarYear),
    owner: text,
    responsible: text,
    indicator: z.strictObject({
      measure: text,
      unit: text,
      baseline: z.nullable(amount),
      target: z.nullable(amount),
      method: text,
      frequency: z.nullable(z.enum(frequencies)),
      nextMeasurement: z.nullable(calendarDate),
    }),
    source: text,
    note: text,
  }),
);
