import { Decimal } from '#src/domain/number/decimal.ts';
import { money, type CashFlow } from '#src/domain/number/quantities.ts';

/**
 * A flow whose internal rates are those given, each as often as it is given: the product of
 * `growth − (1 + rate)`, times what `factors` are, highest power of the growth first.
 */
export function flowWithRates(
  rates: readonly (string | number)[],
  factors: readonly (readonly (string | number)[])[] = [],
): CashFlow {
  const linear = rates.map((rate) => [new Decimal(1), new Decimal(rate).plus(1).negated()]);
  const others = factors.map((factor) => factor.map((coefficient) => new Decimal(coefficient)));
  return [...linear, ...others]
    .reduce<readonly Decimal[]>(times, [new Decimal(1)])
    .map((amount) => money(amount));
}

function times(one: readonly Decimal[], other: readonly Decimal[]): readonly Decimal[] {
  const product = Array.from({ length: one.length + other.length - 1 }, () => new Decimal(0));
  one.forEach((left, row) =>
    other.forEach((right, column) => {
      const place = row + column;
      product[place] = left.times(right).plus(product[place] ?? 0);
    }),
  );
  return product;
}
