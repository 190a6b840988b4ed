import { decimalText, type DecimalText } from '../number/quantities.ts';
import { LAST_DISCOUNT_YEAR } from './limits.ts';
import type { ParameterSetEdit } from './parameter-set-edits.ts';
import type { DiscountStep } from './parameter-set.ts';

/** The yearly real rate of the step at `index`, a fraction above -1 [NUM-3]. */
export function setStepRate(index: number, rate: DecimalText): ParameterSetEdit {
  return (before) => {
    const step = before.discountSchedule[index];
    return step === undefined || step.rate === rate
      ? before
      : { ...before, discountSchedule: before.discountSchedule.with(index, { ...step, rate }) };
  };
}

/**
 * The last year of the step at `index`; the next step begins the year after, so that steps go on
 * following one another [DIS-2]. Nothing changes where a step would be left without a year, and the
 * last step has no end.
 */
export function setStepEnd(index: number, to: number): ParameterSetEdit {
  return (before) => {
    const { discountSchedule } = before;
    const [step, next] = [discountSchedule[index], discountSchedule[index + 1]];
    if (step === undefined || next === undefined || step.to === to || !Number.isInteger(to)) {
      return before;
    }
    if (to < step.from || to >= (next.to ?? LAST_DISCOUNT_YEAR)) return before;
    return {
      ...before,
      discountSchedule: discountSchedule
        .with(index, { ...step, to })
        .with(index + 1, { ...next, from: to + 1 }),
    };
  };
}

/** One more step at the end, from ten years after the one before begins, at the same rate [DIS-2]. */
export function addStep(): ParameterSetEdit {
  return (before) => {
    const { discountSchedule } = before;
    const last = discountSchedule.at(-1);
    if (last === undefined) {
      const first: DiscountStep = { from: 1, to: null, rate: decimalText('0') };
      return { ...before, discountSchedule: [first] };
    }
    const from = last.from + 10;
    if (from > LAST_DISCOUNT_YEAR) return before;
    return {
      ...before,
      discountSchedule: [
        ...discountSchedule.slice(0, -1),
        { ...last, to: from - 1 },
        { from, to: null, rate: last.rate },
      ],
    };
  };
}

/** Without the step at `index`: the one before it goes on over its years, the first one excepted. */
export function removeStep(index: number): ParameterSetEdit {
  return (before) => {
    const { discountSchedule } = before;
    const [removed, neighbour] = [discountSchedule[index], discountSchedule[index - 1]];
    if (removed === undefined || neighbour === undefined) return before;
    return {
      ...before,
      discountSchedule: discountSchedule
        .with(index - 1, { ...neighbour, to: removed.to })
        .toSpliced(index, 1),
    };
  };
}
