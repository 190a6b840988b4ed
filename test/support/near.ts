import { expect } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';

/** Holds a value to the right one, to twenty digits of the larger of it and one krone. */
export function expectNear(value: Decimal, right: Decimal): void {
  const error = value.minus(right).abs();
  const isNear = error.lte(Decimal.max(right.abs(), 1).times('1e-20'));
  expect(isNear, `${value.toFixed()}, not ${right.toFixed()}`).toBe(true);
}
