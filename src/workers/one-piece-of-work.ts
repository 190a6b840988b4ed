import { fail, type Result } from '../base/result.ts';
import type { WorkStop } from '../base/work-stop.ts';
import { startedWorker } from './started-worker.ts';

interface Piece<Answer, Message> {
  /** What the worker is asked, once. */
  readonly question: unknown;
  readonly signal: AbortSignal;
  /** Hears what it says; `end` is for its last word. */
  readonly hear: (message: Message, end: (answer: Result<Answer, WorkStop>) => void) => void;
}

/**
 * Has one thing done by a worker that is started for it and ended afterwards: the page goes on
 * meanwhile, and to cancel is to end the worker, whatever it is doing.
 */
export function onePieceOfWork<Answer, Message>(
  start: () => Worker,
  { question, signal, hear }: Piece<Answer, Message>,
): Promise<Result<Answer, WorkStop>> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(fail('cancelled'));
      return;
    }
    const worker = startedWorker(start);
    if (worker === null) {
      resolve(fail('stopped'));
      return;
    }
    const end = (answer: Result<Answer, WorkStop>) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const cancel = () => end(fail('cancelled'));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', () => end(fail('stopped')));
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data, end));
    worker.postMessage(question);
  });
}
