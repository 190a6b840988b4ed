import { fail, ok, type Result } from '../base/result.ts';
import type { SimulationResult } from '../domain/uncertainty/simulation-result.ts';
import type { SimulationService, SimulationStop } from '../state/simulation-service.ts';
import type { FromSimulation, ToSimulation } from './simulation-messages.ts';

/**
 * Cases are drawn in a worker that is started for each simulation and ended afterwards: the page goes
 * on meanwhile, and to cancel is to end the worker, whatever it is doing [SIM-1].
 */
export function createSimulation(start: () => Worker): SimulationService {
  return {
    run: (simulated, settings, { onProgress, signal }) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve(fail('cancelled'));
          return;
        }
        const worker = started(start);
        if (worker === null) {
          resolve(fail('stopped'));
          return;
        }
        const end = (answer: Result<SimulationResult, SimulationStop>) => {
          worker.terminate();
          signal.removeEventListener('abort', cancel);
          resolve(answer);
        };
        const cancel = () => end(fail('cancelled'));
        signal.addEventListener('abort', cancel);
        worker.addEventListener('error', () => end(fail('stopped')));
        worker.addEventListener('message', ({ data }: MessageEvent<FromSimulation>) => {
          if (data.kind === 'done') end(ok(data.result));
          else onProgress(data.drawn);
        });
        worker.postMessage({ simulated, settings } satisfies ToSimulation);
      }),
  };
}

/** Null where the browser starts no worker. */
function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
