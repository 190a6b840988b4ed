import type { Result } from '../base/result.ts';
import type { SimulatedCase, SimulationSettings } from '../domain/uncertainty/simulation.ts';
import type { SimulationResult } from '../domain/uncertainty/simulation-result.ts';
import type { WorkStop } from '../base/work-stop.ts';

/** Draws cases beside the page. */
export interface SimulationService {
  readonly run: (
    simulated: SimulatedCase,
    settings: SimulationSettings,
    listener: SimulationListener,
  ) => Promise<Result<SimulationResult, WorkStop>>;
}

export interface SimulationListener {
  /** How many draws are done so far. */
  readonly onProgress: (drawn: number) => void;
  /** Ends it at once; what was drawn is lost. */
  readonly signal: AbortSignal;
}
