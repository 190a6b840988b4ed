import type { Instant } from '../domain/number/calendar.ts';
import type { Database } from './database.ts';

/**
 * Everything in the database as JSON, record for record, whether or not this app can read it: also
 * the stores of a newer app. Packed bytes are written in base64.
 */
export async function rawText(database: Database, savedAt: Instant): Promise<string> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const rows = keys.map((key, index) => ({ key, record: records[index] }));
      return `${JSON.stringify(name)}: [${rows.map((row) => recordText(row)).join(',\n')}]`;
    }),
  );
  const head = `"app": "gevinstkort", "databaseVersion": ${String(database.version)}`;
  return `{${head}, "savedAt": ${JSON.stringify(savedAt)},\n${stores.join(',\n')}}\n`;
}

/** One record as JSON. What JSON has no way to say is named and not left out in silence. */
export function recordText(record: unknown, indent = 0): string {
  try {
    return JSON.stringify(record === undefined ? null : record, inWords, indent);
  } catch (error) {
    return JSON.stringify({ notWritten: String(error) });
  }
}

function inWords(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (!(value instanceof Uint8Array)) return value;
  return { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) };
}
