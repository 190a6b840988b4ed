import type { AxisUnit } from '../../text/format-axis.ts';

/** Decimals of a present value in a table or on a drawing: to the nearest ten thousand at most. */
export function valueDecimals({ kroner }: AxisUnit): number {
  return kroner.gte(1_000_000) ? 2 : 0;
}
