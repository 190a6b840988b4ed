import { Decimal } from './decimal.ts';

/**
 * The total of amounts of one kind [NUM-7]: money and money is money, hours and hours are hours.
 *
 * Any number of them; none add up to 0. The parts are taken as they are, never as they are shown.
 */
export function sum<Quantity extends Decimal>(values: readonly Quantity[]): Quantity {
  return values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0)) as Quantity;
}
