import type { CaseRating } from '../domain/portfolio/packed-case.ts';
import { ratedCases } from '../domain/portfolio/rated-cases.ts';
import type { Connection } from '../storage/connection.ts';
import { packedCases } from '../storage/packed-cases.ts';
import type { PackedDatabase, PackedRecord } from '../storage/packed-database.ts';
import type { FromPortfolio, ToPortfolio } from './portfolio-messages.ts';

interface Ports {
  readonly cases: Connection;
  /** Opens the database of what was packed before; null where it cannot be had. */
  readonly open: () => Promise<PackedDatabase | null>;
  readonly tell: (message: FromPortfolio) => void;
}

/** What is remembered of a case between questions. */
type Known = CaseRating | 'none' | 'deleted' | 'unreadable';

/**
 * Answers the page: what it has not been told of yet, and every case at the rate that is asked for. One
 * question after the other.
 */
export function createPortfolioWork({ cases, open, tell }: Ports): (asked: ToPortfolio) => void {
  let known = new Map<string, Known>();
  let latest: Promise<void> = Promise.resolve();

  const take = (records: readonly PackedRecord[]) => {
    for (const record of records) {
      const { packed } = record;
      known.set(keyOf(record), typeof packed === 'string' ? packed : (packed.rating ?? 'none'));
    }
    const told = records.flatMap((record) =>
      typeof record.packed === 'string'
        ? []
        : [{ key: keyOf(record), head: record.packed.head, body: record.packed.body }],
    );
    if (told.length > 0) tell({ kind: 'packed', cases: told });
  };

  const answer = async ({ question, priceYear, rate }: ToPortfolio) => {
    const packed = await open();
    const found = await packedCases({ cases, packed }, priceYear, (key) => known.has(String(key)), {
      onPacked: take,
      onProgress: (done, of) => tell({ kind: 'progress', question, done, of }),
    });
    packed?.close();
    if (!found.ok) {
      tell({ kind: 'failed', question, failure: found.failure });
      return;
    }
    const here = found.value.flatMap((key): readonly (readonly [string, Known])[] => {
      const value = known.get(String(key));
      return value === undefined ? [] : [[String(key), value]];
    });
    known = new Map(here);
    const ofCases = here.filter(([, value]) => value === 'none' || typeof value === 'object');
    const ratings = ofCases.map(([, value]) => (typeof value === 'object' ? value : null));
    tell({
      kind: 'done',
      question,
      keys: ofCases.map(([key]) => key),
      unreadable: here.filter(([, value]) => value === 'unreadable').length,
      rated: rate === null ? null : ratedCases(ratings, rate),
    });
  };

  return (asked) => {
    latest = latest.then(() => answer(asked));
  };
}

function keyOf({ id, revision, priceYear }: PackedRecord): string {
  return String([id, revision, priceYear]);
}
