import { isSameJson } from './same-json.ts';

/** Something kept in a list and known by its id. */
export interface Identified {
  readonly id: string;
}

/**
 * The record with some of its fields changed. The very same object when they say what they said
 * before, so that who remembers a record by its object need not look again.
 */
export function changed<Whole extends object>(
  before: Whole,
  change: NoInfer<Partial<Whole>>,
): Whole {
  const fields = Object.keys(change) as (keyof Whole)[];
  const isSame = fields.every((field) => isSameJson(before[field], change[field]));
  return isSame ? before : { ...before, ...change };
}

/**
 * The list with a record put in at `index`, or last. The same list when a record of that id is
 * there already.
 */
export function withRecord<Entry extends Identified>(
  list: readonly Entry[],
  entry: Entry,
  index: number = list.length,
): readonly Entry[] {
  if (list.some(({ id }) => id === entry.id)) return list;
  return list.toSpliced(index, 0, entry);
}

/** The list without the records of these ids; the same list when none of them is in it. */
export function withoutRecords<Entry extends Identified>(
  list: readonly Entry[],
  ids: readonly Entry['id'][],
): readonly Entry[] {
  const left = list.filter(({ id }) => !ids.includes(id));
  return left.length === list.length ? list : left;
}

/** The list with one record changed; the same list when nothing changes. */
export function withChangedRecord<Entry extends Identified>(
  list: readonly Entry[],
  id: Entry['id'],
  change: (before: Entry) => Entry,
): readonly Entry[] {
  const index = list.findIndex((entry) => entry.id === id);
  const before = list[index];
  if (before === undefined) return list;
  const after = change(before);
  return after === before ? list : list.with(index, after);
}

/** The list with one record moved to `index`; the same list when it stands there already. */
export function withMovedRecord<Entry extends Identified>(
  list: readonly Entry[],
  id: Entry['id'],
  index: number,
): readonly Entry[] {
  const from = list.findIndex((entry) => entry.id === id);
  const entry = list[from];
  const to = Math.min(Math.max(index, 0), list.length - 1);
  if (entry === undefined || from === to) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** The list with a copy of one record right after it, under an id of its own. */
export function withCopiedRecord<Entry extends Identified>(
  list: readonly Entry[],
  id: Entry['id'],
  newId: Entry['id'],
): readonly Entry[] {
  const index = list.findIndex((entry) => entry.id === id);
  const original = list[index];
  return original === undefined ? list : withRecord(list, { ...original, id: newId }, index + 1);
}

/** The list with what is kept of it; the same list where all of it is. */
export function withKept<Entry>(
  list: readonly Entry[],
  isKept: (entry: Entry) => boolean,
): readonly Entry[] {
  return list.every(isKept) ? list : list.filter(isKept);
}

/** The list with a change made in each of its entries; the same list where none changes. */
export function withEach<Entry>(
  list: readonly Entry[],
  change: (entry: Entry) => Entry,
): readonly Entry[] {
  const after = list.map(change);
  return after.every((entry, index) => entry === list[index]) ? list : after;
}
