import type { SimulatedCase, SimulationSettings } from '../domain/uncertainty/simulation.ts';
import type { SimulationResult } from '../domain/uncertainty/simulation-result.ts';

/** What the page asks the worker that draws cases: one thing, once. */
export interface ToSimulation {
  readonly simulated: SimulatedCase;
  readonly settings: SimulationSettings;
}

/** What it answers. */
export type FromSimulation =
  | { readonly kind: 'drawn'; readonly drawn: number }
  | { readonly kind: 'done'; readonly result: SimulationResult };
