import { Decimal } from '../number/decimal.ts';
import { money, rate, type CashFlow, type Money, type Rate } from '../number/quantities.ts';
import type { Figure } from './figures.ts';

const MOST_STEPS = 50;
const SMALL_STEP = new Decimal('1e-25');
const DIGITS = 32;

/**
 * The modified internal rate of return [IRR-6]: outlays are carried back to year 0 at the finance
 * rate, receipts on to the last year at the reinvestment rate, and the rate is the yearly growth
 * from the one to the other, `(receipts / outlays)^(1/n) − 1`.
 *
 * `n` is the last year of the flow, with or without an amount. Not defined without both rates, or
 * without both outlays and receipts [FIG-1].
 */
export function modifiedInternalRate(
  flow: CashFlow,
  financeRate: Rate | null,
  reinvestRate: Rate | null,
): Figure<Rate, 'rates-not-given' | 'no-sign-change'> {
  if (financeRate === null || reinvestRate === null) {
    return { kind: 'undefined', reason: 'rates-not-given' };
  }
  const receipts = valueOfReceipts(flow, reinvestRate);
  const outlays = valueOfOutlays(flow, financeRate);
  if (receipts.isZero() || outlays.isZero()) return { kind: 'undefined', reason: 'no-sign-change' };
  const growth = rootOf(receipts.div(outlays), flow.length - 1).toSignificantDigits(DIGITS);
  return { kind: 'value', value: rate(growth.minus(1)) };
}

/** What the receipts have grown to in the last year. DKK. */
export function valueOfReceipts(flow: CashFlow, reinvestRate: Rate): Money {
  const growth = reinvestRate.plus(1);
  return money(
    flow.reduce(
      (sofar, amount) => sofar.times(growth).plus(Decimal.max(amount, 0)),
      new Decimal(0),
    ),
  );
}

/** What the outlays are worth in year 0, as a positive amount. DKK. */
export function valueOfOutlays(flow: CashFlow, financeRate: Rate): Money {
  const growth = financeRate.plus(1);
  return money(
    flow
      .reduceRight(
        (later, amount) => later.div(growth).plus(Decimal.min(amount, 0)),
        new Decimal(0),
      )
      .abs(),
  );
}

/** The positive `x` with `x^degree = value`, by Newton's rule from what a float makes of it. */
function rootOf(value: Decimal, degree: number): Decimal {
  let x = new Decimal(Math.pow(value.toNumber(), 1 / degree));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const power = x.pow(degree - 1);
    const change = power.times(x).minus(value).div(power.times(degree));
    x = x.minus(change);
    if (change.abs().lte(x.times(SMALL_STEP))) break;
  }
  return x;
}
