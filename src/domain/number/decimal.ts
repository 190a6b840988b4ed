import { Decimal as Engine } from 'decimal.js';

/**
 * The one door to decimal.js: 40 significant digits, and half is rounded away from zero [NUM-1].
 *
 * A constructor of our own, so that no other code can change its settings, and no exponents in
 * text, so that what it writes can be read back as a `DecimalText` [NUM-4].
 */
export const Decimal = Engine.clone({
  precision: 40,
  rounding: Engine.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

export type Decimal = Engine;
