import type { Decimal } from './decimal.ts';

export interface ScaledIntegers {
  /** The values times 10^`decimals`, with every digit they have. */
  readonly integers: readonly bigint[];
  readonly decimals: number;
}

/**
 * Decimals as whole numbers of one common unit, for sums that must be exact to the last digit.
 *
 * The unit is the finest any of the values needs, but never coarser than `atLeast` decimals.
 */
export function scaledIntegers(values: readonly Decimal[], atLeast = 0): ScaledIntegers {
  const decimals = values.reduce(
    (finest, value) => Math.max(finest, value.decimalPlaces()),
    atLeast,
  );
  return {
    integers: values.map((value) => BigInt(value.toFixed(decimals).replace('.', ''))),
    decimals,
  };
}
