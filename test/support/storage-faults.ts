import { IDBDatabase, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

import { abortFromWithin } from './databases.ts';

/** What a browser has been seen to do to one call of its database. */
export const faults = [
  'throws',
  'refuses the request',
  'aborts after success',
  'has no room',
  'never answers',
] as const;
export type Fault = (typeof faults)[number];

type Call = (this: object, ...parameters: unknown[]) => unknown;

const calls: readonly (readonly [object, readonly string[]])[] = [
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['add', 'put', 'delete', 'get', 'getAll']],
  [IDBIndex.prototype, ['get']],
];

/** The call at `index` from now on, counted from 0, goes wrong. `met` tells whether it was made. */
export function failOnce(index: number, fault: Fault): { readonly met: () => boolean } {
  let count = -1;
  for (const [owner, names] of calls) {
    for (const name of names) {
      const original = Reflect.get(owner, name) as Call;
      vi.spyOn(owner as Record<string, Call>, name).mockImplementation(function (
        this: object,
        ...parameters: unknown[]
      ) {
        count += 1;
        const go = () => original.apply(this, parameters);
        return count === index ? failing(this, name, fault, go) : go();
      });
    }
  }
  return { met: () => count >= index };
}

function failing(owner: object, name: string, fault: Fault, go: () => unknown): unknown {
  if (fault === 'throws') throw new DOMException('the browser said no', 'UnknownError');
  const answer = go();
  const transaction = transactionOf(owner, answer);
  switch (fault) {
    case 'never answers':
      freeze(transaction);
      return answer;
    case 'refuses the request':
      queueMicrotask(() => abortFromWithin(transaction, 'UnknownError'));
      return answer;
    case 'aborts after success':
    case 'has no room': {
      const reason = fault === 'has no room' ? 'QuotaExceededError' : 'AbortError';
      const abort = () => abortFromWithin(transaction, reason);
      if (name === 'transaction') queueMicrotask(abort);
      else (answer as IDBRequest).addEventListener('success', abort);
      return answer;
    }
  }
}

function transactionOf(owner: object, answer: unknown): IDBTransaction {
  if (owner instanceof IDBObjectStore) return owner.transaction;
  return owner instanceof IDBIndex ? owner.objectStore.transaction : (answer as IDBTransaction);
}

/** A transaction that stands still, and lets go of nothing that waits for it. */
function freeze(transaction: IDBTransaction): void {
  Object.assign(transaction, {
    _start: () => {
      Object.assign(transaction, { _started: true });
    },
  });
}
