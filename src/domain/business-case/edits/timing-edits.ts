import { changed } from '../../../base/records.ts';
import { monthIndex, monthOf, type Month } from '../../number/calendar.ts';
import { Decimal } from '../../number/decimal.ts';
import { decimalText, type DecimalText } from '../../number/quantities.ts';
import type { Benefit, BenefitId } from '../benefit.ts';
import type { BusinessCase } from '../business-case.ts';
import type { CostLine, CostLineId } from '../cost-line.ts';
import type { CurrentCost } from '../current-cost.ts';
import { isCalendarYear, isFirstYear } from '../limits.ts';
import type { Timing } from '../line.ts';
import type { LineValue } from '../line-range.ts';
import { applyBlock, type Edit } from './edit.ts';

/**
 * Another calendar year as year 0 [CAS-2]. Lines keep the months and years they were typed with, so
 * that a case that begins too early or too late can be put right without moving what is agreed;
 * `moveCase` moves them too where that is what is meant.
 */
export function setFirstYear(year: number): Edit {
  return (before) =>
    year === before.firstYear || !isFirstYear(year) ? before : { ...before, firstYear: year };
}

/**
 * Every line and every risk `months` later, or earlier where that is negative, and with them the months
 * from which costs of today are no longer paid [ALT-3]; the years of the case stand still. See
 * `moveLines`. Nothing changes when one of them would leave the calendar.
 */
export function moveCase(months: number): Edit {
  return (before) => {
    const lines = [...before.costs, ...before.benefits];
    const ends = before.currentCosts.flatMap(({ avoided }) => avoided);
    const isWithin =
      linesStayInCalendar(before, months) &&
      before.risks.every(({ month }) => staysInCalendar(month, months)) &&
      ends.every(({ fromMonth }) => staysInCalendar(fromMonth, months));
    if (!isWithin) return before;
    return applyBlock([
      moveLines(
        lines.map(({ id }) => id),
        months,
      ),
      moveRisks(months),
      moveEnds(months),
    ])(before);
  };
}

function moveRisks(months: number): Edit {
  return (before) => {
    if (before.risks.length === 0 || !isMove(months)) return before;
    const risks = before.risks.map((risk) => ({ ...risk, month: movedMonth(risk.month, months) }));
    return { ...before, risks };
  };
}

/**
 * The months from which costs of today are no longer paid [ALT-3], `months` later. Nothing changes when
 * one of them would leave the calendar.
 */
export function moveEnds(months: number): Edit {
  return (before) => {
    const ends = before.currentCosts.flatMap(({ avoided }) => avoided);
    if (ends.length === 0 || !isMove(months)) return before;
    if (!ends.every(({ fromMonth }) => staysInCalendar(fromMonth, months))) return before;
    return { ...before, currentCosts: before.currentCosts.map((cost) => movedEnds(cost, months)) };
  };
}

function movedEnds(cost: CurrentCost, months: number): CurrentCost {
  const avoided = cost.avoided.map((end) => ({
    ...end,
    fromMonth: movedMonth(end.fromMonth, months),
  }));
  return changed(cost, { avoided });
}

/**
 * Some lines `months` later, or earlier where that is negative; the years of the case stand still
 * [FLW-8].
 *
 * Amounts by year move as if each came in twelve equal parts, so that twelve months move them one
 * column, and nothing is lost on the way. Dates of measurements are agreements with people, and
 * stay. Nothing changes when some line would leave the calendar.
 */
export function moveLines(ids: readonly (CostLineId | BenefitId)[], months: number): Edit {
  return (before) => {
    const isMoved = ({ id }: CostLine | Benefit) => ids.includes(id);
    const costs = before.costs.filter(isMoved);
    const benefits = before.benefits.filter(isMoved);
    if (costs.length + benefits.length === 0 || !isMove(months)) return before;
    if (!linesStayInCalendar({ costs, benefits }, months)) return before;
    return {
      ...before,
      costs: before.costs.map((line) => (isMoved(line) ? movedCost(line, months) : line)),
      benefits: before.benefits.map((benefit) =>
        isMoved(benefit) ? movedBenefit(benefit, months) : benefit,
      ),
    };
  };
}

function movedCost(line: CostLine, months: number): CostLine {
  return {
    ...line,
    timing: movedTiming(line.timing, months),
    amounts: movedAmounts(line.amounts, months),
  };
}

function movedBenefit(benefit: Benefit, months: number): Benefit {
  return {
    ...benefit,
    timing: movedTiming(benefit.timing, months),
    value: movedAmounts(benefit.value, months),
  };
}

/** Whole months, and not none. */
function isMove(months: number): boolean {
  return months !== 0 && Number.isInteger(months);
}

function linesStayInCalendar(
  { costs, benefits }: Pick<BusinessCase, 'costs' | 'benefits'>,
  months: number,
): boolean {
  const timings = [...costs, ...benefits].flatMap(({ timing: { startMonth, endMonth } }) =>
    endMonth === null ? [startMonth] : [startMonth, endMonth],
  );
  const byYear = [...costs.map(({ amounts }) => amounts), ...benefits.map(({ value }) => value)];
  const { whole, rest } = yearsAndMonths(months);
  const years = byYear
    .flatMap((amounts) => (amounts.kind === 'byYear' ? Object.keys(amounts.amounts) : []))
    .flatMap((year) => [Number(year) + whole, Number(year) + whole + (rest > 0 ? 1 : 0)]);
  return timings.every((month) => staysInCalendar(month, months)) && years.every(isCalendarYear);
}

function staysInCalendar(month: Month, months: number): boolean {
  return isCalendarYear(Math.floor((monthIndex(month) + months) / 12));
}

function movedTiming({ startMonth, endMonth, ramp }: Timing, months: number): Timing {
  return {
    startMonth: movedMonth(startMonth, months),
    endMonth: endMonth === null ? null : movedMonth(endMonth, months),
    ramp,
  };
}

function movedMonth(month: Month, months: number): Month {
  const index = monthIndex(month) + months;
  return monthOf(Math.floor(index / 12), (index % 12) + 1);
}

function movedAmounts<Value extends LineValue>(value: Value, months: number): Value {
  if (value.kind !== 'byYear') return value;
  const { whole, rest } = yearsAndMonths(months);
  const moved = new Map<number, Decimal>();
  const add = (year: number, amount: Decimal) => moved.set(year, amount.plus(moved.get(year) ?? 0));
  for (const [year, text] of Object.entries(value.amounts)) {
    const amount = new Decimal(text);
    // What is left of the year is the difference, so that the two parts are the amount exactly.
    const later = amount.times(rest).div(12).toDecimalPlaces(DECIMALS_OF_A_PART);
    add(Number(year) + whole, amount.minus(later));
    if (rest > 0) add(Number(year) + whole + 1, later);
  }
  const amounts = [...moved].map(([year, amount]): [string, DecimalText] => [
    String(year),
    decimalText(amount),
  ]);
  return { ...value, amounts: Object.fromEntries(amounts) };
}

/** So that moving again and again never makes an amount too long to be kept [NUM-4]. */
const DECIMALS_OF_A_PART = 20;

/** Whole years, rounded down, and the 0 to 11 months that come on top. */
function yearsAndMonths(months: number): { readonly whole: number; readonly rest: number } {
  const whole = Math.floor(months / 12);
  return { whole, rest: months - whole * 12 };
}
