import type { Convention } from '#src/domain/business-case/business-case.ts';
import { flatSchedule, type DiscountSchedule } from '#src/domain/finance/discount-schedule.ts';
import type { CashStreams } from '#src/domain/finance/figures.ts';
import type { AppraisalTerms } from '#src/domain/finance/terms.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { money, rate, type CashFlow } from '#src/domain/number/quantities.ts';
import { flowOf } from '#test/support/quantities.ts';
import type { WorkedInput } from '#test/support/worked-cases.ts';

/** The readers of a worked case's input: a value that is not there or not of its kind throws. */

export function textIn(input: WorkedInput, key: string): string {
  const value = input[key];
  if (typeof value !== 'string') throw new Error(`${key} is not text`);
  return value;
}

export function countIn(input: WorkedInput, key: string): number {
  const value = input[key];
  if (typeof value !== 'number') throw new Error(`${key} is not a count`);
  return value;
}

export function decimalIn(input: WorkedInput, key: string): Decimal {
  return new Decimal(textIn(input, key));
}

export function decimalsIn(input: WorkedInput, key: string): readonly Decimal[] {
  return listIn(input, key).map((value) => new Decimal(String(value)));
}

export function flowIn(input: WorkedInput, key: string): CashFlow {
  return listIn(input, key).map((value) => money(String(value)));
}

export function listIn(input: WorkedInput, key: string): readonly unknown[] {
  const value = input[key];
  if (!Array.isArray(value)) throw new Error(`${key} is not a list`);
  return value;
}

/** `rate` for every year, or the steps of `schedule`. */
export function scheduleIn(input: WorkedInput): DiscountSchedule {
  if (input['schedule'] === undefined) return flatSchedule(rate(textIn(input, 'rate')));
  const steps = listIn(input, 'schedule') as { from: number; to?: number; rate: string }[];
  return steps.map((step) => ({
    from: step.from,
    to: step.to ?? null,
    rate: rate(step.rate),
  }));
}

/** The streams of the lines, without risks and without anything left at the end, with `realisation` of the benefits where it is given. */
export function streamsIn(input: WorkedInput): CashStreams {
  const full = flowIn(input, 'benefits');
  const realisation = input['realisation'] === undefined ? '1' : textIn(input, 'realisation');
  return {
    benefits: full.map((amount) => money(amount.times(realisation))),
    benefitsAtFullRealisation: full,
    recurringCosts: flowIn(input, 'recurringCosts'),
    oneOffCosts: flowIn(input, 'oneOffCosts'),
    riskReserve: flowOf(...full.map(() => 0)),
    residualValue: flowOf(...full.map(() => 0)),
  };
}

export function termsIn(input: WorkedInput): AppraisalTerms {
  return {
    schedule: scheduleIn(input),
    convention: textIn(input, 'convention') as Convention,
    financeRate: null,
    reinvestRate: null,
  };
}
