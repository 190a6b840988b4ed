import { expect } from 'vitest';

import type { Trace } from '#src/domain/finance/trace.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { relativeError } from '#test/support/quantities.ts';
import { recomputedColumn, recomputedStep } from '#test/support/recomputed.ts';

const ZERO = new Decimal(0);

/** Holds a trace to what a pocket calculator makes of what it shows, and of nothing else. */
export function expectWorkedOut(trace: Trace): void {
  expectColumns(trace);
  expectSteps(trace);
}

/** Every column that is not given is what the columns before it make. */
function expectColumns(trace: Trace): void {
  trace.columns.forEach((column, at) => {
    expect(column.values).toHaveLength(trace.years.length);
    const again = recomputedColumn(trace, at);
    again?.forEach((value, year) => expectNear(column.values[year], value, column.key));
    if (column.total === null) return;
    const total = column.values.reduce((sum, value) => sum.plus(value), ZERO);
    expectNear(column.total, total, `total of ${column.key}`);
  });
}

/** Every step is what its operands make, and every operand is there to be seen. */
function expectSteps(trace: Trace): void {
  const seen = trace.columns.flatMap(({ values, total, rate }) => [
    ...values,
    ...(total === null ? [] : [total]),
    ...(rate === null ? [] : [rate]),
  ]);
  for (const { formula, operands, result } of trace.steps) {
    for (const { value, unit } of operands) {
      const isCounted = unit === 'years' && value.lt(trace.years.length);
      const isYear = unit === 'calendarYear' && trace.years.includes(value.toNumber());
      const isSeen = isCounted || isYear || seen.some((one) => isNear(one.abs(), value.abs()));
      expect(isSeen || formula === 'fteInYear', `${formula} shows ${value.toFixed()}`).toBe(true);
    }
    const again = recomputedStep(
      formula,
      operands.map(({ value }) => value),
    );
    expect(again === null).toBe(result === null);
    if (again === null || result === null) continue;
    if (formula === 'netPresentValueAtRate') {
      expectNothing(trace, again, result.value);
      continue;
    }
    expectNear(result.value, again, formula);
    seen.push(result.value);
  }
}

/** At an internal rate all that is moved comes to 0, but for the last of 40 digits. */
function expectNothing({ columns }: Trace, rate: Decimal, value: Decimal): void {
  const column = columns.find((one) => one.key === 'presentValueAtRate' && one.rate?.eq(rate));
  const moved = column?.values.reduce((sum, one) => sum.plus(one.abs()), ZERO) ?? ZERO;
  expect(column?.total?.eq(value)).toBe(true);
  expect(value.abs().lte(moved.times('1e-24'))).toBe(true);
}

function expectNear(value: Decimal | undefined, right: Decimal, what: string): void {
  const shown = value?.toFixed() ?? 'nothing';
  expect(value !== undefined && isNear(value, right), `${what}: ${shown}`).toBe(true);
}

/** To 25 digits, or to less than a millionth of a millionth of an øre. */
function isNear(value: Decimal, right: Decimal): boolean {
  return relativeError(value, right).lt('1e-25') || value.minus(right).abs().lt('1e-14');
}
