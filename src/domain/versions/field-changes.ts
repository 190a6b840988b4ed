import type { BusinessCase } from '../business-case/business-case.ts';

/** A plain value in a document; null where there is none. */
export type Leaf = string | number | boolean | null;

/** One step into a document: a field, and where the field is a list, which record of it. */
export interface Step {
  readonly field: string;
  readonly entry: Entry | null;
}

/** A record of a list. */
export interface Entry {
  /** Its place, counted from 1: in the later version, or in the earlier one where it was dropped. */
  readonly number: number;
  /** Its title or name; null for one that has none to have. */
  readonly name: string | null;
  /** The ids of what it links, where it is a link. */
  readonly ends?: readonly [string, string];
}

/** One thing that is different from one version of a case to the next [CHG-5]. */
export type FieldChange =
  | {
      readonly kind: 'changed';
      readonly path: readonly Step[];
      readonly before: Leaf;
      readonly after: Leaf;
      /** Of what `kind` the group is that the value stands in, where groups of its sort have kinds. */
      readonly kinds?: readonly [before: Leaf, after: Leaf];
    }
  /** A whole record of a list. */
  | { readonly kind: 'added' | 'dropped'; readonly path: readonly Step[] }
  /** The records that are in both versions stand in another order. */
  | { readonly kind: 'reordered'; readonly path: readonly Step[] };

/** Lists of texts each of which is itself, wherever it stands. */
const listsOfNames: ReadonlySet<string | undefined> = new Set(['tags']);

/**
 * Everything that is different from one version of a case to the next, in the order of its fields
 * [CHG-5]. A record is found again by its id, a name by itself, and what has neither by its place. When
 * the case was last changed is no change.
 */
export function fieldChanges(before: BusinessCase, after: BusinessCase): readonly FieldChange[] {
  return changesIn({ ...before, changedAt: null }, { ...after, changedAt: null }, []);
}

function changesIn(before: unknown, after: unknown, path: readonly Step[]): readonly FieldChange[] {
  if (before === after) return [];
  if (isList(before) || isList(after)) return changesInLists(before, after, path);
  if (!isGroup(before) && !isGroup(after)) {
    return leafOf(before) === leafOf(after)
      ? []
      : [{ kind: 'changed', path, before: leafOf(before), after: leafOf(after) }];
  }
  // A group that came or went is told by what is in it.
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...left.keys(), ...right.keys()])];
  const kinds = [leafOf(left.get('kind')), leafOf(right.get('kind'))] as const;
  return [
    ...plainBeside(before, after, path),
    ...fields
      .flatMap((field) =>
        changesIn(left.get(field), right.get(field), [...path, { field, entry: null }]),
      )
      .map((change) => (isValueIn(change, path) ? { ...change, kinds } : change)),
  ];
}

/** Whether what has changed is a value of this group, and not one deeper down. */
function isValueIn(
  change: FieldChange,
  group: readonly Step[],
): change is Extract<FieldChange, { kind: 'changed' }> {
  return change.kind === 'changed' && change.path.length === group.length + 1;
}

function changesInLists(
  before: unknown,
  after: unknown,
  path: readonly Step[],
): readonly FieldChange[] {
  const isOfNames = listsOfNames.has(path.at(-1)?.field);
  const [left, right] = [recordsOf(before, isOfNames), recordsOf(after, isOfNames)];
  const keys = [...new Set([...right.keys(), ...left.keys()])];
  return [
    ...plainBeside(before, after, path),
    ...emptied(before, after, path),
    ...keys.flatMap((key): readonly FieldChange[] => {
      const [was, is] = [left.get(key), right.get(key)];
      const place = within(path, is ?? was);
      if (was !== undefined && is !== undefined) return changesIn(was.record, is.record, place);
      const record = is ?? was;
      if (record !== undefined && isIdentified(record.record)) {
        return [{ kind: was === undefined ? 'added' : 'dropped', path: place }];
      }
      return changesIn(was?.record, is?.record, place);
    }),
    ...(isReordered([...left.keys()], [...right.keys()])
      ? [{ kind: 'reordered' as const, path }]
      : []),
  ];
}

/** A list that is empty and one that is not there are not the same: all, and none. */
function emptied(before: unknown, after: unknown, path: readonly Step[]): readonly FieldChange[] {
  const isEmpty = (value: unknown) => isList(value) && value.length === 0;
  if (isEmpty(before) && (after ?? null) === null) {
    return [{ kind: 'changed', path, before: '', after: null }];
  }
  if (isEmpty(after) && (before ?? null) === null) {
    return [{ kind: 'changed', path, before: null, after: '' }];
  }
  return [];
}

/** A plain value in the place of a group or a list is told beside what was in that. */
function plainBeside(
  before: unknown,
  after: unknown,
  path: readonly Step[],
): readonly FieldChange[] {
  const [was, is] = [leafOf(before), leafOf(after)];
  return was === is ? [] : [{ kind: 'changed', path, before: was, after: is }];
}

interface Placed {
  readonly number: number;
  readonly record: unknown;
}

/** The records of a list by their ids, names by themselves, and others by their places. */
function recordsOf(value: unknown, isOfNames: boolean): ReadonlyMap<string, Placed> {
  const list: readonly unknown[] = isList(value) ? value : [];
  const keyOf = (record: unknown, index: number) => {
    if (isIdentified(record)) return `id ${record.id}`;
    if (!isOfNames) return `place ${String(index)}`;
    // A file may say a name twice.
    const before = list.slice(0, index).filter((other) => other === record).length;
    return `name ${String(record)} ${String(before)}`;
  };
  return new Map(
    list.map((record, index) => [keyOf(record, index), { number: index + 1, record }]),
  );
}

function within(path: readonly Step[], placed: Placed | undefined): readonly Step[] {
  const last = path.at(-1);
  if (last === undefined || placed === undefined) return path;
  const { number, record } = placed;
  const ends = endsOf(record);
  const entry = { number, name: nameOf(record), ...(ends === null ? {} : { ends }) };
  return [...path.slice(0, -1), { ...last, entry }];
}

function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [left, right] = [new Set(before), new Set(after)];
  const kept = after.filter((key) => left.has(key));
  return before.filter((key) => right.has(key)).some((key, index) => key !== kept[index]);
}

function endsOf(record: unknown): readonly [string, string] | null {
  const [from, to] = [fieldsOf(record).get('from'), fieldsOf(record).get('to')];
  return isIdentified(from) && isIdentified(to) ? [from.id, to.id] : null;
}

function nameOf(record: unknown): string | null {
  const fields = fieldsOf(record);
  const name = fields.get('title') ?? fields.get('name') ?? nameOfScore(fields);
  return typeof name === 'string' ? name : null;
}

/** A score is called by what it is about, and who gave it. */
function nameOfScore(fields: ReadonlyMap<string, unknown>): string | null {
  if (!fields.has('principle')) return null;
  const about = [fields.get('principle'), fields.get('coreTask')].map(nameOf);
  return [...about, fields.get('givenBy')]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdentified(record: unknown): record is { readonly id: string } {
  return typeof fieldsOf(record).get('id') === 'string';
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(isGroup(value) ? Object.entries(value) : []);
}

function leafOf(value: unknown): Leaf {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
