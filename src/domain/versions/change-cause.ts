/**
 * What changes the net present value from one version of a case to the next, in the order it is
 * brought in [CHG-1].
 *
 * - `amounts`: all that a line gives but for its volume, with realisation rates, hourly rates, the
 *   hours of an årsværk, renewals and residual values, and the risk reserve.
 * - `volumes`: how often time is saved.
 * - `timing`: months, ramps, the first year and the horizon.
 * - `rate`: the discount schedule or the case's own rate, and the convention.
 * - `priceLevel`: the price year of the case and of its lines, and the price series.
 * - `lines`: lines that were added or dropped.
 */
export const changeCauses = [
  'amounts',
  'volumes',
  'timing',
  'rate',
  'priceLevel',
  'lines',
] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** The causes that are as in the later version; the others are as in the earlier one. */
export type Brought = ReadonlySet<ChangeCause>;
