import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, factor, hours, money } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { portfolioTotals } from '#src/domain/portfolio/portfolio-totals.ts';
import type { SharedBenefitId, SharedBenefitRecord } from '#src/domain/portfolio/portfolio.ts';
import { aSummary, aSummaryBenefit, aSummaryOf, aWorth } from '#test/support/case-summaries.ts';
import { casesOf, expectWorked, type WorkedCase } from '#test/support/worked-cases.ts';

interface Given {
  readonly cases: readonly string[];
  readonly benefits: readonly {
    readonly id: string;
    readonly value: string;
    readonly shares: Readonly<Record<string, string>>;
  }[];
}

const nothing = aWorth({});

/** A case whose benefits bring their value in year 0, where it is worth what it is. */
function aCaseThatClaims(
  id: string,
  benefits: readonly (readonly [string, string])[],
): CaseSummary {
  const total = money(sum(benefits.map(([, value]) => new Decimal(value))));
  return aSummary(id, {
    worth: {
      kind: 'value',
      value: {
        ...nothing,
        figures: {
          ...nothing.figures,
          netPresentValue: total,
          annualNetBenefit: { kind: 'value', value: { amount: total, year: 0 } },
        },
        flows: {
          ...nothing.flows,
          benefits: [total],
          byArea: nothing.flows.byArea.map((area) => ({ ...area, benefits: [total] })),
        },
        benefits: benefits.map(([benefitId, value]) =>
          aSummaryBenefit(benefitId, [value], { presentValue: money(value) }),
        ),
      },
    },
  });
}

function aRecord(id: string, shares: Readonly<Record<string, string>>): SharedBenefitRecord {
  return {
    id: id as SharedBenefitId,
    name: id,
    claims: Object.entries(shares).map(([caseId, share]) => ({
      caseId: caseId as CaseId,
      benefitId: id as BenefitId,
      share: decimalText(share),
    })),
  };
}

function portfolioOf({ cases, benefits }: Given) {
  const summaries = cases.map((caseId) =>
    aCaseThatClaims(
      caseId,
      benefits.flatMap(({ id, value, shares }) => (caseId in shares ? [[id, value] as const] : [])),
    ),
  );
  return { summaries, records: benefits.map(({ id, shares }) => aRecord(id, shares)) };
}

/** Every sum the totals have of what is shared, which must all agree. */
function sumsOf(summaries: readonly CaseSummary[], records: readonly SharedBenefitRecord[]) {
  const totals = portfolioTotals(summaries, records);
  const flows = totals.cases.map(({ counted }) => sum(counted.flows.benefits));
  const areas = totals.cases.map(({ counted }) =>
    sum(counted.flows.byArea.flatMap(({ benefits }) => benefits)),
  );
  return [totals.netPresentValue, totals.annualNetBenefit, sum(flows), sum(areas)];
}

describe('worked cases: shared benefits, through the totals of a portfolio', () => {
  const worked = casesOf('sharedBenefit');
  test.for(worked)('$id $title [PFT-1]', ({ input, expected, ...rest }: WorkedCase) => {
    const { summaries, records } = portfolioOf(input as unknown as Given);
    const { total } = expected as { readonly total: string };
    for (const figure of sumsOf(summaries, records)) {
      expectWorked({ ...rest, input, expected: { total } }, { total: figure });
    }
  });
});

const anyGiven = fc.record({
  cases: fc.constant(['A', 'B', 'C']),
  benefits: fc
    .array(
      fc.record({
        value: fc.integer({ min: 1, max: 10_000 }).map(String),
        shares: fc.dictionary(
          fc.constantFrom('A', 'B', 'C'),
          fc.integer({ min: 0, max: 100 }).map((percent) => String(percent / 100)),
        ),
      }),
      { maxLength: 4 },
    )
    .map((benefits) => benefits.map((each, index) => ({ id: `b${String(index)}`, ...each }))),
});

test('PFT-1 a case adds what its claims bring beyond those of the others', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const { summaries, records } = portfolioOf(given);
      const without = summaries.filter(({ id }) => id !== 'A');
      const added = sum(
        given.benefits.map(({ value, shares }) => {
          const others = sum(
            Object.entries(shares).map(([id, share]) => new Decimal(id === 'A' ? 0 : share)),
          );
          const all = others.plus(shares['A'] ?? 0);
          return Decimal.min(1, all).minus(Decimal.min(1, others)).times(value);
        }),
      );
      const [before, after] = [sumsOf(without, records), sumsOf(summaries, records)];
      after.forEach((figure, index) => {
        const difference = figure.minus(before[index] ?? 0);
        expect(difference.minus(added).abs().lte('1e-30')).toBe(true);
      });
    }),
  );
});

test('PFT-1 what cases say and what they count for differ by what is said to be shared', () => {
  const { summaries, records } = portfolioOf({
    cases: ['A', 'B'],
    benefits: [{ id: 'x', value: '1000', shares: { A: '0.6', B: '0.6' } }],
  });
  const { sharedAway, netPresentValue } = portfolioTotals(summaries, records);
  expect(netPresentValue.toFixed()).toBe('1000');
  expect(sharedAway.netPresentValue.toFixed()).toBe('1000');
});

test('PFT-1 freed time is shared as money is', () => {
  const freeing = (id: string): CaseSummary => {
    const worth = aWorth({});
    const benefit = aSummaryBenefit('tid', [], { capacityHours: [hours(0), hours(3000)] });
    return aSummary(id, {
      worth: {
        kind: 'value',
        value: {
          ...worth,
          figures: { ...worth.figures, capacity: factor(2) },
          benefits: [benefit],
        },
      },
    });
  };
  const records = [aRecord('tid', { A: '0.25', B: '0.75' })];
  const { capacity, sharedAway } = portfolioTotals([freeing('A'), freeing('B')], records);
  expect(capacity.toFixed()).toBe('2');
  expect(sharedAway.capacity.toFixed()).toBe('2');
});

test('PFT-2 a case without figures is named, and its claims leave those of the others alone', () => {
  const { summaries, records } = portfolioOf({
    cases: ['A', 'B'],
    benefits: [{ id: 'x', value: '1000', shares: { A: '0.6', B: '0.6' } }],
  });
  const [first, second] = summaries;
  if (first === undefined || second === undefined) throw new Error('two cases');
  const unknown: CaseSummary = {
    ...second,
    worth: { kind: 'undefined', reason: 'price-index-missing' },
  };
  const totals = portfolioTotals([first, unknown], records);
  expect(totals.netPresentValue.toFixed()).toBe('600');
  expect(totals.withoutWorth).toEqual([unknown]);
  expect(totals.cases).toHaveLength(1);
});

test('PFT-2 a yearly net benefit that is not defined is named and not counted as 0', () => {
  const costly = aSummaryOf('A', { investment: [100] });
  const totals = portfolioTotals([costly], []);
  expect(totals.netPresentValue.toFixed()).toBe('-100');
  expect(totals.withoutAnnualNetBenefit).toEqual([costly]);
  expect(totals.fullEffectFrom).toBeNull();
});

test('PFT-1 no cases at all come to 0', () => {
  const totals = portfolioTotals([], [aRecord('x', { A: '1' })]);
  expect(totals.investment.isZero() && totals.capacity.isZero()).toBe(true);
});

test('CFL-2 PFT-1 a case that is moved is worth what it is then, its shared part too', () => {
  const { summaries, records } = portfolioOf({
    cases: ['A', 'B'],
    benefits: [{ id: 'x', value: '1035', shares: { A: '0.5', B: '0.5' } }],
  });
  const delays = [{ case: { id: 'A' as CaseId, name: 'A' }, years: 1 }];
  const totals = portfolioTotals(summaries, records, { delays });
  // Half of it a year later at 3.5 %, and the other half at once.
  expect(totals.netPresentValue.toFixed()).toBe('1017.5');
  expect(totals.sharedAway.netPresentValue.toFixed()).toBe('1017.5');
  expect(totals.fullEffectFrom).toBe(2028);
});

test('PAC-1 of cases that share nothing, the years are not read for their sums', () => {
  const unread = () => {
    throw new Error('it was read');
  };
  const worth = {
    ...nothing,
    get flows() {
      return unread();
    },
    get benefits() {
      return unread();
    },
  };
  const one = aSummary('one', { worth: { kind: 'value', value: worth } });
  expect(portfolioTotals([one], []).investment).toEqual(nothing.figures.investment);
  expect(() => portfolioTotals([one], []).cases[0]?.counted.flows).toThrow('it was read');
});
