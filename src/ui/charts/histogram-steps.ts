import type { SimulationBin } from '../../domain/uncertainty/simulation-result.ts';

/** The top of a bin from its place on; a step ends where the next begins. Null is not drawn. */
export interface HistogramStep {
  readonly place: number;
  /** Shares of the draws, 1 being all of them: of the bins below 0, and of the others. */
  readonly below: number | null;
  readonly above: number | null;
}

/** The outline of the bins from left to right. Both sides come down to nothing at 0. */
export function histogramSteps(
  bins: readonly SimulationBin[],
  draws: number,
): readonly HistogramStep[] {
  const steps = bins.map(({ from, count }): HistogramStep => {
    const share = count / draws;
    if (from < 0) return { place: from, below: share, above: null };
    return { place: from, below: from === 0 ? 0 : null, above: share };
  });
  const end = bins.at(-1)?.to;
  if (end === undefined) return steps;
  return [...steps, { place: end, below: end > 0 ? null : 0, above: end > 0 ? 0 : null }];
}

export interface HistogramMark {
  readonly place: number;
  readonly label: string;
}

/**
 * How many rows each mark is raised by, so that no label is written into the one before it: `places`
 * in pixels from left to right, and nearer than `least` is too near.
 */
export function raisedBy(places: readonly number[], least: number): readonly number[] {
  return places.reduce<readonly number[]>((rows, place, index) => {
    const before = places[index - 1];
    const isNear = before !== undefined && place - before < least;
    return [...rows, isNear ? (rows.at(-1) ?? 0) + 1 : 0];
  }, []);
}
