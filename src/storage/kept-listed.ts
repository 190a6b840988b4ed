import type { ListedCase } from '../domain/portfolio/listed-case.ts';
import type { Saved } from '../state/services.ts';
import type { ListedKey, ListedRecord, PackedDatabase } from './packed-database.ts';
import { within } from './within.ts';

/** Opens the database of what is packed; null where it cannot be had. */
export type ListedPlace = () => Promise<PackedDatabase | null>;

/** Everyone waits for the list, and it can be made anew. Milliseconds. */
const PATIENCE = 2000;

/**
 * What lists have said before, by id and revision; null is the mark of a deleted case. What is not what was
 * put there is left out, and made anew [PAC-1].
 */
export async function listedIn(place: ListedPlace): Promise<Map<string, Saved<ListedCase> | null>> {
  const records = await worked(place, (packed) => packed.getAll('listed'));
  return new Map(
    (records ?? []).flatMap(({ id, revision, text }) => {
      const document = text === null ? null : listedFrom(text, id);
      if (document === undefined) return [];
      const saved = document === null ? null : { document, revision };
      return [[JSON.stringify([id, revision]), saved] as const];
    }),
  );
}

/** Keeps some and drops others. What cannot be kept is made anew the next time. */
export async function keptListed(
  place: ListedPlace,
  kept: readonly ListedRecord[],
  dropped: readonly ListedKey[],
): Promise<void> {
  if (kept.length + dropped.length === 0) return;
  await worked(place, async (packed) => {
    const { store, done } = packed.transaction('listed', 'readwrite', { durability: 'relaxed' });
    await Promise.all([
      ...dropped.map((key) => store.delete(key)),
      ...kept.map((record) => store.put(record)),
      done,
    ]);
  });
}

async function worked<Value>(
  place: ListedPlace,
  work: (packed: PackedDatabase) => Promise<Value>,
): Promise<Value | null> {
  try {
    return await within(
      PATIENCE,
      place().then(async (packed) => {
        if (packed === null) return null;
        try {
          return await work(packed);
        } finally {
          packed.close();
        }
      }),
    );
  } catch {
    // There is no room, it does not answer, or everything is being erased.
    return null;
  }
}

/** Undefined where the text is none of ours. */
function listedFrom(text: string, id: string): ListedCase | undefined {
  try {
    const listed = JSON.parse(text) as ListedCase | null;
    return listed?.id === id ? listed : undefined;
  } catch {
    return undefined;
  }
}
