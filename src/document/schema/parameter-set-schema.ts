import * as z from 'zod/mini';

import { LAST_CALENDAR_YEAR, FIRST_CALENDAR_YEAR } from '../../domain/business-case/limits.ts';
import { LAST_DISCOUNT_YEAR, MOST_RECORDS } from '../../domain/organisation/limits.ts';
import type {
  DiscountStep,
  HourlyRate,
  ParameterSet,
  PriceChange,
  PriceSeries,
} from '../../domain/organisation/parameter-set.ts';

import { named, type Schema } from './checked.ts';
import { amount, amountAboveZero, rate } from './decimals.ts';
import { listOf } from './list-of.ts';
import { calendarYear, wholeNumber } from './numbers.ts';
import { calendarDate, id, text } from './texts.ts';

const year = wholeNumber(1, LAST_DISCOUNT_YEAR);

const discountStep: Schema<DiscountStep> = named(
  'discountStep',
  z.strictObject({ from: year, to: z.nullable(year), rate }),
);

const hourlyRate: Schema<HourlyRate> = named(
  'hourlyRate',
  z.strictObject({
    id: id<HourlyRate['id']>(),
    name: text,
    source: text,
    basis: z.enum(['perHour', 'perFte']),
    amount,
  }),
);

const priceChange: Schema<PriceChange> = z.strictObject({ year: calendarYear, change: rate });

const priceSeries: Schema<PriceSeries> = named(
  'priceSeries',
  z.strictObject({
    id: id<PriceSeries['id']>(),
    name: text,
    source: text,
    changes: listOf(priceChange, LAST_CALENDAR_YEAR - FIRST_CALENDAR_YEAR + 1),
  }),
);

/** The assumptions a case is calculated with, in the case itself and in the organisation alike. */
export const parameterSetSchema: Schema<ParameterSet> = named(
  'parameterSet',
  z.strictObject({
    id: id<ParameterSet['id']>(),
    name: text,
    validFrom: calendarDate,
    source: text,
    discountSchedule: listOf(discountStep, LAST_DISCOUNT_YEAR),
    discountSource: text,
    hoursPerFte: amountAboveZero,
    hoursSource: text,
    hourlyRates: listOf(hourlyRate, MOST_RECORDS),
    priceSeries: listOf(priceSeries, MOST_RECORDS),
  }),
);
