import type { Instant } from '../domain/number/calendar.ts';
import type { Database, DaysInUse } from './database.ts';
import { inOneTransaction } from './transaction.ts';

/**
 * How many days the app has been in use on this device, this one with it [SAV-12].
 *
 * The count rises by one where `now` is of another day than the last time, earlier or later: a
 * clock that is set to the year 2100 makes one day of it, as any other.
 */
export function countDayInUse(database: Database, now: Instant): Promise<number> {
  const today = now.slice(0, 'yyyy-mm-dd'.length);
  return inOneTransaction(database, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const found = await meta.get('days-in-use');
    const { last } = (found ?? {}) as Partial<DaysInUse>;
    const before = countedIn(found);
    if (last === today) return before;
    const count = before + 1;
    await meta.put({ count, last: today }, 'days-in-use');
    return count;
  });
}

/** How many days were counted; 0 where there is no count, or none that can be one. */
export function countedIn(found: unknown): number {
  const { count } = (found ?? {}) as { readonly count?: unknown };
  return Number.isSafeInteger(count) ? Number(count) : 0;
}
