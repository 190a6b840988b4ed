import { ok } from '../base/result.ts';
import type { SimulationService } from '../state/simulation-service.ts';
import { onePieceOfWork } from './one-piece-of-work.ts';
import type { FromSimulation, ToSimulation } from './simulation-messages.ts';

/** Cases are drawn in a worker that is started for each simulation and ended afterwards [SIM-1]. */
export function createSimulation(start: () => Worker): SimulationService {
  return {
    run: (simulated, settings, { onProgress, signal }) =>
      onePieceOfWork(start, {
        question: { simulated, settings } satisfies ToSimulation,
        signal,
        hear: (said: FromSimulation, end) => {
          if (said.kind === 'done') end(ok(said.result));
          else onProgress(said.drawn);
        },
      }),
  };
}
