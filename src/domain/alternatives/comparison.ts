import { remembered } from '../../base/remembered.ts';
import type { Result } from '../../base/result.ts';
import type { Alternative } from '../business-case/alternative.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import { appraisal } from '../finance/appraisal.ts';
import type {
  AppraisalResult,
  CapacityLedger,
  PriceIndexMissing,
} from '../finance/appraisal-result.ts';
import { amountIn } from '../finance/cash-flow.ts';
import type { Figures } from '../finance/figures.ts';
import { money, type CashFlow, type Factor, type Hours, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { caseOfAlternative } from './case-of-alternative.ts';
import { costsAvoided, costsOfToday } from './running-costs.ts';

/** What the alternatives of a case come to, beside what going on as is costs. */
export interface Comparison {
  readonly today: Result<RunningCosts, PriceIndexMissing>;
  /** In the order of the case; the case itself where it has no alternatives. */
  readonly alternatives: readonly ComparedAlternative[];
}

/** What must be paid every year, the costs of today that go on among them [ALT-6]. */
export interface RunningCosts {
  readonly aYear: Money;
  /** The index of the year it is of. */
  readonly year: number;
  readonly inPeriod: Money;
}

export interface FreedTime {
  readonly hours: Hours;
  readonly fte: Factor;
  /** The index of the first year with so much of it. */
  readonly year: number;
}

export interface ComparedAlternative {
  /** Null is the case itself. */
  readonly alternative: Alternative | null;
  readonly isRecommended: boolean;
  readonly result: AppraisalResult;
  readonly running: Result<RunningCosts, PriceIndexMissing>;
  /** Freed time at its most, which is in no amount [LED-2]; null where there is none. */
  readonly capacity: FreedTime | null;
  /** Benefits without a price, which are in no amount. */
  readonly unpriced: readonly Benefit[];
  /** The lines that are not in every alternative. */
  readonly distinct: readonly (CostLine | Benefit)[];
}

/**
 * The alternatives of a case side by side, each worked out as if it were alone [ALT-1].
 *
 * Running costs of a year are those of year 0 where one goes on as is, and of the year of the annual
 * net benefit in an alternative, else of the last year [ALT-6]. What is not defined says why [FIG-1].
 */
export const comparison: (document: BusinessCase) => Comparison = remembered((document) => {
  const today = costsOfToday(document);
  const ways = document.alternatives.length === 0 ? [null] : document.alternatives;
  const shared = sharedLines(document, ways);
  return {
    today: today.ok ? { ok: true, value: runningIn(today.value, 0) } : today,
    alternatives: ways.map((alternative) => compared(document, alternative, today, shared)),
  };
});

function compared(
  document: BusinessCase,
  alternative: Alternative | null,
  today: Result<CashFlow, PriceIndexMissing>,
  shared: ReadonlySet<string>,
): ComparedAlternative {
  const alone = caseOfAlternative(document, alternative?.id ?? null);
  const result = appraisal(alone);
  return {
    alternative,
    isRecommended: alternative !== null && alternative.id === document.recommendedId,
    result,
    running: runningCosts(document, alternative, result, today),
    capacity: result.kind === 'appraised' ? freedTime(result.appraisal.capacity) : null,
    unpriced: alone.benefits.filter(({ value }) => value.kind === 'unpriced'),
    distinct: [...alone.costs, ...alone.benefits].filter(({ id }) => !shared.has(id)),
  };
}

function freedTime({ hours, fte }: CapacityLedger): FreedTime | null {
  const most = hours.reduce(
    (at, saved, year) => (saved.abs().gt(hours[at]?.abs() ?? 0) ? year : at),
    0,
  );
  const [saved, jobs] = [hours[most], fte[most]];
  return saved === undefined || jobs === undefined || saved.isZero()
    ? null
    : { hours: saved, fte: jobs, year: most };
}

/** The ids of the lines that every one of them has. */
function sharedLines(
  document: BusinessCase,
  ways: readonly (Alternative | null)[],
): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = ways.map((way) => {
    const { costs, benefits } = caseOfAlternative(document, way?.id ?? null);
    return new Set<string>([...costs, ...benefits].map(({ id }) => id));
  });
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}

function runningCosts(
  document: BusinessCase,
  alternative: Alternative | null,
  result: AppraisalResult,
  today: Result<CashFlow, PriceIndexMissing>,
): Result<RunningCosts, PriceIndexMissing> {
  if (!today.ok) return today;
  const avoided = costsAvoided(document, alternative?.id ?? null);
  if (!avoided.ok) return avoided;
  if (result.kind === 'undefined') return { ok: false, failure: result.reason };
  const { cash, figures } = result.appraisal;
  const running = cash.recurringCosts.map((own, year) =>
    money(own.plus(amountIn(today.value, year)).minus(amountIn(avoided.value, year))),
  );
  return { ok: true, value: runningIn(running, yearOfFullEffect(figures, running.length - 1)) };
}

function runningIn(flow: CashFlow, year: number): RunningCosts {
  return { aYear: amountIn(flow, year), year, inPeriod: sum(flow) };
}

function yearOfFullEffect({ annualNetBenefit }: Figures, lastYear: number): number {
  return annualNetBenefit.kind === 'value' ? annualNetBenefit.value.year : lastYear;
}
