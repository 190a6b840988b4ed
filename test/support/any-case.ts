import * as fc from 'fast-check';

import { benefitClasses, type Benefit } from '#src/domain/business-case/benefit.ts';
import { conventions, type BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine, Life } from '#src/domain/business-case/cost-line.ts';
import type { Amounts, Timing } from '#src/domain/business-case/line.ts';
import type { Risk } from '#src/domain/business-case/risk.ts';
import { monthOf } from '#src/domain/number/calendar.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
import {
  aBenefit,
  aCase,
  aCost,
  aRisk,
  byYear,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';

/** Kroner and øre, as people type them. */
export const anyAmount = fc
  .integer({ min: -100_000_000, max: 100_000_000 })
  .map((hundredths) => decimalText(hundredths / 100));

/** A share of a whole in whole per cent. */
export const anyShare = fc
  .integer({ min: 0, max: 100 })
  .map((percent) => decimalText(percent / 100));

/** Months from before year 0 of `aCase()` to after its horizon. */
export const anyMonth = fc
  .tuple(fc.integer({ min: 2023, max: 2033 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month));

export const anyTiming: fc.Arbitrary<Timing> = fc.record({
  startMonth: anyMonth,
  endMonth: fc.option(anyMonth),
  ramp: fc.array(anyShare, { maxLength: 4 }),
});

export const anyAmounts: fc.Arbitrary<Amounts> = fc.oneof(
  fc.option(anyAmount).map((amount) => level(amount)),
  fc
    .tuple(fc.integer({ min: 2023, max: 2033 }), fc.array(anyAmount, { maxLength: 8 }))
    .map(([firstYear, amounts]) => byYear(firstYear, amounts)),
);

const anyPriceYear = fc.option(fc.integer({ min: 2023, max: 2026 }));

/** From shorter to longer than `aCase()` looks ahead. */
export const anyLife: fc.Arbitrary<Life> = fc.record({
  years: fc.integer({ min: 1, max: 12 }),
  isRenewed: fc.boolean(),
  hasResidualValue: fc.boolean(),
});

export const anyCost: fc.Arbitrary<CostLine> = fc
  .record({
    kind: fc.constantFrom('oneOff', 'recurring'),
    amounts: anyAmounts,
    timing: anyTiming,
    priceYear: anyPriceYear,
    life: fc.option(anyLife, { freq: 2 }),
  })
  .map((says) => aCost(says));

const anyWhole = fc.option(fc.nat({ max: 50_000 }).map((whole): DecimalText => decimalText(whole)));

const anyTimeSaved = fc
  .record({
    volume: anyWhole,
    minutes: anyWhole,
    uptake: anyShare,
    hourlyRate: fc.constantFrom('per-hour', 'per-fte', 'not-there').map((id) => ({
      kind: 'parameter' as const,
      id: id as HourlyRateId,
    })),
    harvestShare: anyShare,
  })
  .map((says) => timeSaved(says));

/** Of every class, each with the kinds of value it may have. */
export const anyBenefit: fc.Arbitrary<Benefit> = fc
  .constantFrom(...benefitClasses)
  .chain((kind) =>
    fc.record({
      class: fc.constant(kind),
      negative: fc.boolean(),
      value:
        kind === 'quality'
          ? fc.constant({ kind: 'unpriced' as const })
          : kind === 'capacity'
            ? anyTimeSaved
            : fc.oneof(anyAmounts, anyTimeSaved),
      timing: anyTiming,
      realisationRate: anyShare,
      priceYear: anyPriceYear,
    }),
  )
  .map((says) => aBenefit(says));

/** Of no line, in the years of `aCase()` and outside them, said and not yet said. */
export const anyRisk: fc.Arbitrary<Risk> = fc
  .record({
    probability: fc.option(anyShare),
    consequence: fc.option(anyAmount),
    month: anyMonth,
  })
  .map((says) => aRisk(says));

/** Every price year of its lines is among its parameters. */
export const anyCase: fc.Arbitrary<BusinessCase> = fc
  .record({
    horizon: fc.integer({ min: 1, max: 10 }),
    convention: fc.constantFrom(...conventions),
    costs: fc.array(anyCost, { maxLength: 6 }),
    benefits: fc.array(anyBenefit, { maxLength: 6 }),
    risks: fc.array(anyRisk, { maxLength: 3 }),
  })
  .map((says) => aCase(says));
