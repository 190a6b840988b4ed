import { namedError } from './errors.ts';

/** Fails with `TimeoutError` when the work has not ended in time: what never answers is not slow. */
export function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(namedError('TimeoutError', 'the database did not answer')),
      milliseconds,
    );
    const settled = () => clearTimeout(timer);
    work.then(resolve, reject).then(settled, settled);
  });
}
