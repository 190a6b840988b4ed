import { drawingFrom, type DrawnRange } from './drawn-amount.ts';
import { randomOf } from './random.ts';
import { simulationResult, type SimulationResult } from './simulation-result.ts';
import type { Weighting } from './three-point.ts';

/** How many times a case may be drawn. */
export const drawCounts = [1_000, 10_000, 100_000] as const;
export type DrawCount = (typeof drawCounts)[number];

/** Seeds are whole numbers from 1 to this. */
export const HIGHEST_SEED = 999_999;

/** What a simulation needs to know of a case: present values as JS numbers, DKK, a cost below 0. */
export interface SimulatedCase {
  /** What is the same in every draw. */
  readonly certain: number;
  readonly lines: readonly DrawnRange[];
  readonly risks: readonly DrawnRisk[];
  readonly weighting: Weighting;
}

/** What happens in some draws and not in others. */
export interface DrawnRisk {
  readonly probability: number;
  /** What it brings when it happens: below 0 for what is lost. */
  readonly worth: number;
}

export interface SimulationSettings {
  readonly seed: number;
  readonly draws: number;
}

/** Progress is told each time so many draws are done. */
const BLOCK = 1_000;

/**
 * The net present value of a case, drawn again and again [SIM-1]: each line at an amount between its
 * low and its high [SIM-3], each risk with all of its consequence or none of it [SIM-4].
 *
 * Because the net present value is a sum of its lines, a draw is a sum of what they are worth, and
 * no case is worked out anew. Each line and risk has a stream of chance of its own, so that the same
 * seed gives the same result, and one line that is changed leaves the draws of the others as they
 * were [SIM-2].
 */
export function simulate(
  { certain, lines, risks, weighting }: SimulatedCase,
  { seed, draws }: SimulationSettings,
  onProgress: (drawn: number) => void = () => undefined,
): SimulationResult {
  const drawers = [
    ...lines.map((line, index) => drawerOf(drawingFrom(line, weighting), seed, 2 * index)),
    ...risks.map((risk, index) => drawerOf(happeningOf(risk), seed, 2 * index + 1)),
  ];
  const values = new Float64Array(draws).fill(certain);
  for (let first = 0; first < draws; first += BLOCK) {
    const end = Math.min(first + BLOCK, draws);
    for (const draw of drawers) {
      for (let at = first; at < end; at += 1) values[at] = (values[at] ?? 0) + draw();
    }
    onProgress(end);
  }
  return simulationResult(values);
}

type Drawing = ReturnType<typeof drawingFrom>;

function drawerOf(drawing: Drawing, seed: number, stream: number): () => number {
  const random = randomOf(seed, stream);
  return () => drawing(random);
}

function happeningOf({ probability, worth }: DrawnRisk): Drawing {
  return (random) => (random() < probability ? worth : 0);
}
