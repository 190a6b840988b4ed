import { Decimal } from '../number/decimal.ts';

/** `Σ coefficients[k] · x^k`. */
export type Polynomial = readonly Decimal[];

/** The value at `x`, by Horner's rule: no powers. */
export function valueAt(polynomial: Polynomial, x: Decimal): Decimal {
  return polynomial.reduceRight(
    (value, coefficient) => value.times(x).plus(coefficient),
    new Decimal(0),
  );
}

/** The value and the slope at `x`, by Horner's rule: no powers. */
export function valueAndSlope(
  polynomial: Polynomial,
  x: Decimal,
): { readonly value: Decimal; readonly slope: Decimal } {
  let value = new Decimal(0);
  let slope = new Decimal(0);
  for (let power = polynomial.length - 1; power >= 0; power -= 1) {
    slope = slope.times(x).plus(value);
    value = value.times(x).plus(polynomial[power] ?? 0);
  }
  return { value, slope };
}

/** Differentiated `times` times. */
export function derivative(polynomial: Polynomial, times: number): Polynomial {
  if (times === 0) return polynomial;
  const slopes = polynomial.slice(1).map((coefficient, power) => coefficient.times(power + 1));
  return derivative(slopes, times - 1);
}
