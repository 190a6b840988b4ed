import { Decimal } from '../domain/number/decimal.ts';
import { amountUnits } from './da/numbers.ts';
import { formatNumber } from './format.ts';

/** The unit that all amounts of a chart or a table are in, so that no figure has many digits. */
export interface AxisUnit {
  /** For the heading: the ticks themselves carry no unit [TXT-7]. */
  readonly heading: string;
  /** DKK in one unit. */
  readonly kroner: Decimal;
}

const STEPS: readonly (readonly [from: string, unit: AxisUnit])[] = [
  ['1e10', { heading: amountUnits.billions, kroner: new Decimal('1e9') }],
  ['1e7', { heading: amountUnits.millions, kroner: new Decimal('1e6') }],
  ['1e4', { heading: amountUnits.thousands, kroner: new Decimal('1e3') }],
];
const KRONER: AxisUnit = { heading: amountUnits.kroner, kroner: new Decimal(1) };

/** The unit for amounts in DKK, chosen by the largest of them, so that it has at most four digits before the comma [TXT-7]. */
export function axisUnit(amounts: readonly Decimal[]): AxisUnit {
  const largest = amounts.reduce(
    (most, amount) => (amount.abs().gt(most) ? amount.abs() : most),
    new Decimal(0),
  );
  return STEPS.find(([from]) => largest.gte(from))?.[1] ?? KRONER;
}

/**
 * An amount in DKK as a tick of an axis, in `unit`: `−250`, `1,25` [TXT-7]. A chart chooses its own
 * ticks, so this alone takes a JS number: it is a place on the screen and not an amount.
 */
export function formatTick(amount: Decimal | number, unit: AxisUnit, mostDecimals = 2): string {
  return formatNumber(new Decimal(amount).div(unit.kroner), mostDecimals);
}
