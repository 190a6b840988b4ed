import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type Money } from '#src/domain/number/quantities.ts';
import {
  valueUnderOneChange,
  type TermChange,
} from '#src/domain/uncertainty/value-under-one-change.ts';
import {
  asPlanned,
  valuationUnderTerms,
  type TermsChange,
  type ValueUnderTerms,
} from '#src/domain/uncertainty/value-under-terms.ts';
import { anyCase, anyCost, anyLife } from '#test/support/any-case.ts';
import { appraised, valueOf } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, aRisk, from, level } from '#test/support/business-cases.ts';
import { known } from '#test/support/figures.ts';
import { expectSameDigits } from '#test/support/near.ts';

/** One in three of its costs lasts, so that something is left of them at any horizon. */
const anyLastingCase: fc.Arbitrary<BusinessCase> = fc
  .tuple(anyCase, fc.array(fc.tuple(anyCost, anyLife), { maxLength: 2 }))
  .map(([document, lasting]) => ({
    ...document,
    costs: [...document.costs, ...lasting.map(([cost, life]): CostLine => ({ ...cost, life }))],
  }));

const anyChange: fc.Arbitrary<TermChange> = fc.oneof(
  fc
    .integer({ min: -300, max: 900 })
    .map((points): TermChange => ({ kind: 'rate', by: new Decimal(points).div(10_000) })),
  fc.integer({ min: -11, max: 12 }).map((by): TermChange => ({ kind: 'horizon', by })),
  fc.integer({ min: -40, max: 40 }).map((by): TermChange => ({ kind: 'delay', by })),
);

describe('valueUnderOneChange', () => {
  test('TOR-5 TOR-6 TOR-7 it is what is found when every line is worked out anew', () => {
    fc.assert(
      fc.property(anyLastingCase, fc.array(anyChange, { maxLength: 5 }), (document, changes) => {
        for (const change of changes) {
          const right = fromTheLines(structuredClone(document), change);
          const found = underOneChange(document, change);
          expect(found.kind).toBe(right.kind);
          if (right.kind === 'value') expectSameDigits(known(found), right.value, sizeOf(document));
          else expect(found).toEqual(right);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('TOR-5 TOR-6 it is the net present value of a case with that rate, or that horizon', () => {
    fc.assert(
      fc.property(anyLastingCase, fc.integer({ min: -3, max: 5 }), (document, by) => {
        const own = { ...document, ownRate: decimalText('0.04') };
        const dearer = { ...own, ownRate: decimalText('0.055') };
        const points = new Decimal('0.015');
        const atRate = known(underOneChange(own, { kind: 'rate', by: points }));
        expectSameDigits(atRate, valueOf(dearer), sizeOf(document));
        const horizon = document.horizon + by;
        fc.pre(horizon >= 1);
        const atHorizon = known(underOneChange(document, { kind: 'horizon', by }));
        expectSameDigits(atHorizon, valueOf({ ...document, horizon }), sizeOf(document));
      }),
      { numRuns: 40 },
    );
  });

  test('FLW-7 what is remembered of a delay is that of the line, the rate and the months asked about', () => {
    const [costs, other] = [[aCost()], aBenefit({ value: level('700') })];
    let document = aCase({ costs, benefits: [aBenefit({ timing: from('2027-02') }), other] });
    const edits: readonly ((before: BusinessCase) => Partial<BusinessCase>)[] = [
      () => ({}),
      ({ benefits }) => ({ benefits: benefits.with(1, { ...other, value: level('900') }) }),
      () => ({ ownRate: decimalText('0.07') }),
      () => ({ ownRate: null }),
      () => ({ firstYear: 2025 }),
      () => ({ horizon: 9 }),
    ];
    for (const edit of edits) {
      document = { ...document, ...edit(document) };
      for (const by of [12, 5, -7, 12]) {
        const right = fromTheLines(structuredClone(document), { kind: 'delay', by });
        const found = known(underOneChange(document, { kind: 'delay', by }));
        expectSameDigits(found, known(right), sizeOf(document));
      }
    }
  });

  test('RSK-2 a longer horizon takes in the risks of the years it adds', () => {
    const risk = aRisk({
      probability: decimalText('0.5'),
      consequence: decimalText('1000'),
      month: from('2032-06').startMonth,
    });
    const document = aCase({ costs: [aCost()], risks: [risk], ownRate: decimalText('0') });
    const longer = known(underOneChange(document, { kind: 'horizon', by: 1 }));
    expect(longer.minus(valueOf(document)).toFixed()).toBe('-500');
  });

  test.for<{ readonly name: string; readonly change: TermChange; readonly reason: string }>([
    {
      name: 'a rate of -100 %',
      change: { kind: 'rate', by: new Decimal('-1.035') },
      reason: 'rate-too-low',
    },
    {
      name: 'no year after year 0',
      change: { kind: 'horizon', by: -5 },
      reason: 'horizon-outside-limits',
    },
    {
      name: 'more than 50 years',
      change: { kind: 'horizon', by: 46 },
      reason: 'horizon-outside-limits',
    },
  ])('FIG-1 with $name there is no value', ({ change, reason }) => {
    const document = aCase({ costs: [aCost()], ownRate: decimalText('0.035') });
    expect(underOneChange(document, change)).toEqual({ kind: 'undefined', reason });
  });

  test.for<TermChange>([
    { kind: 'horizon', by: 3 },
    { kind: 'delay', by: -24 },
  ])('PRI-3 a price change that is missing where a line then begins leaves no value', (change) => {
    const later = { priceYear: 1999, timing: from('2033-01') };
    const document = aCase({ benefits: [aBenefit(later)] });
    const reason = 'price-index-missing';
    expect(underOneChange(document, change)).toEqual({ kind: 'undefined', reason });
  });
});

function underOneChange(document: BusinessCase, change: TermChange): ValueUnderTerms {
  return valueUnderOneChange(document, appraised(document), change);
}

/** The long way round: every line, and then every year. */
function fromTheLines(document: BusinessCase, change: TermChange): ValueUnderTerms {
  return valuationUnderTerms(document)(document)({ ...asPlanned, ...changeOf(change) });
}

function changeOf(change: TermChange): Partial<TermsChange> {
  switch (change.kind) {
    case 'rate':
      return { ratePoints: change.by };
    case 'horizon':
      return { years: change.by };
    case 'delay':
      return { months: change.by };
  }
}

/** The money that passes through the case in fifteen years more than it has, whatever its sign. */
function sizeOf(document: BusinessCase): Money {
  const { costs, benefits } = appraised({ ...document, horizon: document.horizon + 15 });
  const flows = [...costs.map(({ amounts }) => amounts), ...benefits.map(({ cash }) => cash)];
  return flows
    .flat()
    .reduce<Money>((total, amount) => total.plus(amount.abs()) as Money, new Decimal(1) as Money);
}
