import { expect } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';

/** Holds a value to the right one, to twenty digits of the larger of it and one krone. */
export function expectNear(value: Decimal, right: Decimal): void {
  const error = value.minus(right).abs();
  const isNear = error.lte(Decimal.max(right.abs(), 1).times('1e-20'));
  expect(isNear, `${value.toFixed()}, not ${right.toFixed()}`).toBe(true);
}

/** So much of the money that passed through a sum may be lost where its forty digits end. */
const LAST_DIGITS = '1e-34';

/**
 * Holds a value to one that was found another way, to the last digit that sums of forty digits have in
 * common: `size` is the money that passed through them, of which each step keeps forty digits.
 */
export function expectSameDigits(value: Decimal, right: Decimal, size: Decimal): void {
  const isSame = value.minus(right).abs().lte(size.abs().times(LAST_DIGITS));
  expect(isSame, `${value.toFixed()}, not ${right.toFixed()}`).toBe(true);
}
