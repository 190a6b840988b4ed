import { namedError } from './errors.ts';

/** Fails with `TimeoutError` when the work has not ended in time: what never answers is not slow. */
export function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return whileItMoves(milliseconds, () => work);
}

/** The same for work that tells when it has come further: then the time begins anew. */
export function whileItMoves<Value>(
  milliseconds: number,
  work: (moved: () => void) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(namedError('TimeoutError', 'the database did not answer'));
    let timer: ReturnType<typeof setTimeout> | null = setTimeout(giveUp, milliseconds);
    const settled = () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    };
    const moved = () => {
      if (timer === null) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, milliseconds);
    };
    work(moved).then(resolve, reject).then(settled, settled);
  });
}
