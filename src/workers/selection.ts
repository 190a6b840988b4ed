import { fail, ok } from '../base/result.ts';
import type { SelectionService } from '../state/selection-service.ts';
import { onePieceOfWork } from './one-piece-of-work.ts';
import type { FromSelection, ToSelection } from './selection-messages.ts';

/**
 * Problems are solved in a worker that is started for each list of them and ended afterwards. The
 * solver hears nothing while it works, so to cancel is to end the worker.
 */
export function createSelection(start: () => Worker): SelectionService {
  return {
    run: (problems, { seconds, onProgress, onAnswer, signal }) =>
      onePieceOfWork(start, {
        question: { problems, seconds } satisfies ToSelection,
        signal,
        hear: (said: FromSelection, end) => {
          if (said.kind === 'progress') onProgress(said.index, said.progress);
          else if (said.kind === 'answer') onAnswer(said.index, said.answer);
          else end(said.kind === 'done' ? ok(undefined) : fail('stopped'));
        },
      }),
  };
}
