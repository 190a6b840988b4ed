import { fail, ok, type Result } from '../base/result.ts';
import type { SelectionService, SelectionStop } from '../state/selection-service.ts';
import type { FromSelection, ToSelection } from './selection-messages.ts';

/**
 * Problems are solved in a worker that is started for each list of them and ended afterwards. The
 * solver hears nothing while it works, so to cancel is to end the worker.
 */
export function createSelection(start: () => Worker): SelectionService {
  return {
    run: (problems, { seconds, onProgress, onAnswer, signal }) =>
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
        const end = (answer: Result<void, SelectionStop>) => {
          worker.terminate();
          signal.removeEventListener('abort', cancel);
          resolve(answer);
        };
        const cancel = () => end(fail('cancelled'));
        signal.addEventListener('abort', cancel);
        worker.addEventListener('error', () => end(fail('stopped')));
        worker.addEventListener('message', ({ data }: MessageEvent<FromSelection>) => {
          if (data.kind === 'progress') onProgress(data.index, data.progress);
          else if (data.kind === 'answer') onAnswer(data.index, data.answer);
          else end(data.kind === 'done' ? ok(undefined) : fail('stopped'));
        });
        worker.postMessage({ problems, seconds } satisfies ToSelection);
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
