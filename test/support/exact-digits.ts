import type { Convention } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';

/** So many digits that nothing but a number that is exactly half way lies so near to it. */
const Long = Decimal.clone({ precision: 400 });
const HALF_WAY = new Long('1e-250');

/**
 * Digits of the present value of a flow with nothing rounded before: whole numbers alone, year by year,
 * and for money mid-year 400 digits. Half is rounded away from zero.
 */
export function exactDigits(
  flow: readonly string[],
  rate: string,
  convention: Convention,
  decimals: number,
): string {
  return convention === 'midYear'
    ? longDigits(flow, rate, decimals)
    : fractionDigits(flow, rate, convention === 'firstYearDiscounted' ? 1 : 0, decimals);
}

function fractionDigits(
  flow: readonly string[],
  rate: string,
  later: number,
  decimals: number,
): string {
  const [above, below] = fractionOf(new Long(rate).plus(1).toFixed());
  let [sum, under] = [0n, 1n];
  flow.forEach((amount, year) => {
    const [one, other] = fractionOf(amount);
    const years = BigInt(year + later);
    sum = sum * other * above ** years + one * below ** years * under;
    under *= other * above ** years;
  });
  const size = sum < 0n ? -sum : sum;
  const units = (2n * size * 10n ** BigInt(decimals) + under) / (2n * under);
  return signed(new Long(units.toString()).div(new Long(10).pow(decimals)), sum < 0n, decimals);
}

function longDigits(flow: readonly string[], rate: string, decimals: number): string {
  const growth = new Long(rate).plus(1);
  const value = flow.reduce((sum, amount, year) => {
    const factor = year === 0 ? new Long(1) : growth.pow(1 - year).div(growth.sqrt());
    return sum.plus(new Long(amount).times(factor));
  }, new Long(0));
  const units = value.abs().times(new Long(10).pow(decimals));
  const half = units.floor().plus('0.5');
  const isUp = units.minus(half).gte(HALF_WAY.negated());
  const shown = units.floor().plus(isUp ? 1 : 0);
  return signed(shown.div(new Long(10).pow(decimals)), value.isNegative(), decimals);
}

function signed(size: Decimal, isNegative: boolean, decimals: number): string {
  return size.isZero() || !isNegative ? size.toFixed(decimals) : `-${size.toFixed(decimals)}`;
}

function fractionOf(text: string): readonly [bigint, bigint] {
  const [whole = '0', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** An amount that is worth exactly so many half øre in year 0, in kroner. */
export function worthHalfOre(
  halves: number,
  rate: string,
  convention: Convention,
  year: number,
): string {
  const growth = new Long(rate).plus(1);
  const now = new Long(halves).div(200);
  switch (convention) {
    case 'year0':
      return now.times(growth.pow(year)).toFixed();
    case 'firstYearDiscounted':
      return now.times(growth.pow(year + 1)).toFixed();
    case 'midYear':
      return year === 0 ? now.toFixed() : now.times(growth.sqrt().pow(2 * year - 1)).toFixed();
  }
}
