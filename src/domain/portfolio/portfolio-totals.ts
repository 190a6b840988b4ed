import { Decimal } from '../number/decimal.ts';
import { factor, money, type Factor, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { delayedValue, delayOf, firstYearOf } from './case-delay.ts';
import type { CaseSummary } from './case-summary.ts';
import { countedShares, countedWorth, type CountedWorth } from './counted-worth.ts';
import type { Choice, SharedBenefitRecord } from './portfolio.ts';
import { heldRecords, summariesById } from './shared-standing.ts';

/** A case that has figures, and what it counts for among the others of a set. */
export interface CountedCase {
  readonly summary: CaseSummary;
  readonly counted: CountedWorth;
}

/** What a set of cases comes to, nothing of it twice. DKK in the prices of the summaries. */
export interface PortfolioTotals {
  /** The cases that are in the sums. */
  readonly cases: readonly CountedCase[];
  readonly investment: Money;
  readonly netPresentValue: Money;
  readonly annualNetBenefit: Money;
  /** The calendar year from which all of them have full effect; null where none has. */
  readonly fullEffectFrom: number | null;
  /** Årsværk a year; never counted as money [LED-2]. */
  readonly capacity: Factor;
  /** What the cases say that is not in the sums, because it is in another of them or in one outside. */
  readonly sharedAway: {
    readonly netPresentValue: Money;
    readonly annualNetBenefit: Money;
    readonly capacity: Factor;
  };
  /** Cases in no sum: they cannot be worked out in these prices [PFT-2]. */
  readonly withoutWorth: readonly CaseSummary[];
  /** Cases whose yearly net benefit is not defined: they are in the other sums [PFT-2]. */
  readonly withoutAnnualNetBenefit: readonly CaseSummary[];
}

/** The cases of a set as they count in it [PFT-1]; those without figures are left out [PFT-2]. */
export function countedCases(
  summaries: readonly CaseSummary[],
  records: readonly SharedBenefitRecord[],
): readonly CountedCase[] {
  const known = summaries.filter(({ worth }) => worth.kind === 'value');
  const held = heldRecords(records, summariesById(known));
  const shares = countedShares(new Set(known.map(({ id }) => id)), held);
  return known.flatMap((summary) =>
    summary.worth.kind === 'undefined'
      ? []
      : [{ summary, counted: countedWorth(summary.worth.value, shares.get(summary.id)) }],
  );
}

/**
 * The sums of a set of cases [PFT-1]: what a shared benefit brings is in them with the shares of the set
 * alone, so that they are right with and without each case. What is not defined is named and not
 * counted as 0 [PFT-2]. A case that the choice moves in time is worth what it is then [CFL-2].
 */
export function portfolioTotals(
  summaries: readonly CaseSummary[],
  records: readonly SharedBenefitRecord[],
  choice: Pick<Choice, 'delays'> = { delays: [] },
): PortfolioTotals {
  const cases = countedCases(summaries, records);
  const own = cases.flatMap(({ summary }) =>
    summary.worth.kind === 'undefined' ? [] : [{ summary, ...summary.worth.value.figures }],
  );
  const counted = cases.map(({ summary, counted: each }) => {
    const { investment, netPresentValue, annualNetBenefit, capacity } = each;
    return { summary, investment, netPresentValue, annualNetBenefit, capacity };
  });
  const moved = ({
    summary,
    netPresentValue: value,
  }: (typeof own)[number] | (typeof counted)[number]) => {
    const delay = delayOf(summary.id, choice);
    return delay === 0 ? value : delayedValue(value, summary.discountSteps, delay);
  };
  const netPresentValue = money(sum(counted.map(moved)));
  const annualNetBenefit = money(sum(counted.map(annualOf)));
  const capacity = factor(sum(counted.map((each) => each.capacity)));
  const years = cases.flatMap(({ summary, counted: { annualNetBenefit: annual } }) =>
    annual.kind === 'undefined' ? [] : [firstYearOf(summary, choice) + annual.value.year],
  );
  return {
    cases,
    investment: money(sum(counted.map((each) => each.investment))),
    netPresentValue,
    annualNetBenefit,
    fullEffectFrom: years.length === 0 ? null : latest(years),
    capacity,
    sharedAway: {
      netPresentValue: money(sum(own.map(moved)).minus(netPresentValue)),
      annualNetBenefit: money(sum(own.map(annualOf)).minus(annualNetBenefit)),
      capacity: factor(sum(own.map((each) => each.capacity)).minus(capacity)),
    },
    withoutWorth: summaries.filter(({ worth }) => worth.kind === 'undefined'),
    withoutAnnualNetBenefit: cases.flatMap(({ summary, counted: { annualNetBenefit: annual } }) =>
      annual.kind === 'undefined' ? [summary] : [],
    ),
  };
}

function annualOf({ annualNetBenefit }: Pick<CountedWorth, 'annualNetBenefit'>): Decimal {
  return annualNetBenefit.kind === 'undefined' ? new Decimal(0) : annualNetBenefit.value.amount;
}

function latest(years: readonly number[]): number {
  return years.reduce((last, year) => Math.max(last, year));
}
