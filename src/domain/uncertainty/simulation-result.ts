import { Decimal } from '../number/decimal.ts';
import type { Money } from '../number/quantities.ts';

/** What the draws of a simulation come to, DKK as JS numbers. */
export interface SimulationResult {
  readonly draws: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** How far the mean of so many draws lies from the true one, as a rule. */
  readonly standardError: number;
  /** A tenth of the draws, half of them and nine tenths lie at or below [SIM-5]. */
  readonly percentiles: Readonly<Record<Percentile, number>>;
  readonly shareBelowZero: number;
  /** Next to one another, the lowest first; all of them as wide [SIM-6]. */
  readonly bins: readonly SimulationBin[];
}

export const percentiles = [10, 50, 90] as const;
export type Percentile = (typeof percentiles)[number];

export interface SimulationBin {
  /** From here on. */
  readonly from: number;
  /** Up to here, and not at it. */
  readonly to: number;
  readonly count: number;
}

/** More bins than these cannot be told from one another across a table. */
const MOST_BINS = 24;
/** The widths that people count in, each times a power of ten. */
const WIDTHS = [1, 2, 5, 10];

/** The figures of one draw or more; they are put in order where they lie. */
export function simulationResult(values: Float64Array): SimulationResult {
  const draws = values.length;
  values.sort();
  const [lowest = 0] = values;
  const fromLowest = values.reduce((total, value) => total + (value - lowest), 0) / draws;
  const mean = lowest + fromLowest;
  const squares = values.reduce((total, value) => total + (value - mean) * (value - mean), 0);
  const standardDeviation = draws > 1 ? Math.sqrt(squares / (draws - 1)) : 0;
  return {
    draws,
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(draws),
    percentiles: {
      10: percentileOf(values, 0.1),
      50: percentileOf(values, 0.5),
      90: percentileOf(values, 0.9),
    },
    shareBelowZero: countBelow(values, 0) / draws,
    bins: binsOf(values),
  };
}

/** Between the two neighbours that the place falls between, as a spreadsheet does it [SIM-5]. */
function percentileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const before = sorted[Math.floor(place)] ?? 0;
  const after = sorted[Math.ceil(place)] ?? before;
  return before + (after - before) * (place - Math.floor(place));
}

/** How many lie below a value: the first that does not is found by halving. */
function countBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** At round numbers, so that 0 is never inside one of them [SIM-6]. */
function binsOf(sorted: Float64Array): readonly SimulationBin[] {
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const width = roundWidth((highest - lowest) / (MOST_BINS - 1));
  const nearest = Math.floor(lowest / width);
  // The quotient may have been rounded up to a whole number.
  const first = nearest * width > lowest ? nearest - 1 : nearest;
  const count = Math.floor(highest / width) - first + 1;
  const edges = Array.from({ length: count + 1 }, (_, index) => (first + index) * width + 0);
  const below = edges.map((edge) => countBelow(sorted, edge));
  return edges.slice(1).map((to, index) => ({
    from: edges[index] ?? to,
    to,
    count: (below[index + 1] ?? 0) - (below[index] ?? 0),
  }));
}

/** A krone at least: what is narrower is one amount to whoever reads it. */
function roundWidth(atLeast: number): number {
  let power = 1;
  while (power * 10 < atLeast) power *= 10;
  return (WIDTHS.find((width) => width * power >= atLeast) ?? 10) * power;
}

/** The mean of the draws beside what it should be. */
export interface MeanCheck {
  /** The mean less the expected value, DKK. */
  readonly difference: Decimal;
  /** How many standard errors that is, whatever its sign; null where nothing varies. */
  readonly errors: number | null;
  /** Whether chance alone explains the difference: three standard errors at most [SIM-7]. */
  readonly agrees: boolean;
}

const MOST_ERRORS = 3;
/** Where nothing varies, what JS numbers lose of an amount. */
const LOST = 1e-12;

/** Holds the mean of the draws to the exact expected value of the case [SIM-7]. */
export function checkMean(
  { mean, standardError }: Pick<SimulationResult, 'mean' | 'standardError'>,
  expected: Money,
): MeanCheck {
  const difference = new Decimal(mean).minus(expected);
  const distance = difference.abs().toNumber();
  if (standardError === 0) {
    const agrees = distance <= LOST * Math.max(1, Math.abs(mean));
    return { difference, errors: null, agrees };
  }
  const errors = distance / standardError;
  return { difference, errors, agrees: errors <= MOST_ERRORS };
}
