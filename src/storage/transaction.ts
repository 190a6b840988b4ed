import { isReadOnly, type Database, type StoreName, type WriteTransaction } from './database.ts';
import { nameOf, namedError } from './errors.ts';

/**
 * Does a piece of work in one strict transaction, all of it or none: the one way anything is written.
 *
 * Answers when the transaction has completed; that its requests have succeeded is not enough
 * [SAV-1]. `work` may await nothing but requests of the transaction, and must await all of them.
 *
 * Throws what says most about why: the reason of the abort, or the request that failed; and
 * `VersionError`, before anything is touched, where a newer app made the database [SAV-15, PRM-8].
 */
export async function inOneTransaction<Name extends StoreName, Value>(
  database: Database,
  stores: Name[],
  work: (transaction: WriteTransaction<Name>) => Promise<Value>,
): Promise<Value> {
  if (isReadOnly(database)) throw namedError('VersionError', 'a newer app made the database');
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const worked = work(transaction).catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [made, completed] = await Promise.allSettled([worked, transaction.done]);
  if (made.status === 'fulfilled' && completed.status === 'fulfilled') return made.value;
  const reasons = [completed, made].flatMap((end): unknown[] =>
    end.status === 'rejected' ? [end.reason] : [],
  );
  throw reasons.find((reason) => nameOf(reason) !== 'AbortError') ?? reasons[0];
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, which is all that was wanted.
  }
}

/**
 * Makes requests in this order, without waiting for one before the next, and answers with all their
 * answers. One that cannot even be made fails like one that is refused, and no other is forgotten.
 */
export function all<Answers extends readonly unknown[]>(
  ...requests: { readonly [Index in keyof Answers]: () => Promise<Answers[Index]> }
): Promise<Answers>;
export function all(...requests: readonly (() => Promise<unknown>)[]): Promise<unknown> {
  return Promise.all(requests.map(async (request) => request()));
}

/**
 * Makes requests in this order and ends the transaction with them, without waiting for an answer:
 * they are out of the page's hands at once. Where one cannot even be made, none of them counts.
 */
export async function allAndCommit(
  transaction: { readonly commit: () => void },
  ...requests: readonly (() => Promise<unknown>)[]
): Promise<void> {
  const made: Promise<unknown>[] = [];
  for (const request of requests) {
    const answer = request();
    // Who is told of the request that failed need not hear of those that went down with it.
    answer.catch(() => undefined);
    made.push(answer);
  }
  transaction.commit();
  await Promise.all(made);
}
