import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { DocumentState, DocumentStore } from './open-document.ts';

/** Editing between two versions that are kept. Milliseconds, not by the clock on the wall. */
const BETWEEN = 600_000;

/**
 * Keeps earlier versions of a case that is being edited [SAV-13]: what lay on the disk when it was
 * opened to be written, what lay there before an edit in bulk, and how far it is every ten minutes
 * of editing. Answers with a function that ends it.
 *
 * `keep` keeps what lies on the disk, and is asked before the edit is on its way there.
 */
export function keepVersions(
  store: DocumentStore<BusinessCase>,
  keep: () => Promise<void>,
): () => void {
  let keptAt = 0;
  const keepNow = () => {
    keptAt = performance.now();
    void keep();
  };

  return store.subscribe((state, before) => {
    if (state.access !== 'writing') return;
    const hasSaved = state.open?.revision !== before.open?.revision;
    if (
      before.access !== 'writing' ||
      isEditInBulk(state, before) ||
      (hasSaved && performance.now() - keptAt >= BETWEEN)
    ) {
      keepNow();
    }
  });
}

/** An edit, not a step back or forth, that changes more than one thing. */
function isEditInBulk(
  state: DocumentState<BusinessCase>,
  before: DocumentState<BusinessCase>,
): boolean {
  const earlier = before.open?.history;
  const now = state.open?.history;
  if (earlier === undefined || now?.past.at(-1) !== earlier.present) return false;
  if (now.present === earlier.future[0]) return false;
  const { changedAt } = earlier.present;
  return countChanges(earlier.present, { ...now.present, changedAt }) > 1;
}

/**
 * How many values an edit changed or took away; a line that it adds is one, and one that it moves is
 * none. What did not change is the very same object, so nothing is walked through in vain.
 */
function countChanges(before: unknown, after: unknown): number {
  if (before === after) return 0;
  if (!isGroup(before)) return 1;
  if (Array.isArray(before) && Array.isArray(after)) {
    const [left, right] = [without(before, after), without(after, before)];
    const added = Math.max(0, right.length - left.length);
    return sum(left.map((value, index) => countChanges(value, right[index]))) + added;
  }
  const next: ReadonlyMap<string, unknown> = new Map(isGroup(after) ? Object.entries(after) : []);
  return sum(Object.entries(before).map(([key, value]) => countChanges(value, next.get(key))));
}

/** A list without the lines that stand in the other as well. Numbers and texts go by their place. */
function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const lines = new Set(other.filter(isGroup));
  return list.filter((value) => !isGroup(value) || !lines.has(value));
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}
