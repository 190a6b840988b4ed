import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { FieldChange, Step } from '../domain/versions/field-changes.ts';
import { documentFailures } from './da/document-failures.ts';
import { versionChanges } from './da/version-changes.ts';
import { sayLeaf } from './say-leaf.ts';

/** One change as a row of a table: where, what it was, what it is. */
export interface SaidChange {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** What refers to a record elsewhere, and keeps the name it had. */
const references = new Set(['centre', 'coreTask', 'keyRole', 'pool', 'principle']);

/**
 * All changes between two versions in words [TXT-14]. Another record is told by its name alone, and by its
 * id where only that is another.
 */
export function sayChanges(
  changes: readonly FieldChange[],
  names: ReadonlyMap<string, string>,
): readonly SaidChange[] {
  const renamed = new Set(changes.filter(({ path }) => isReferenceIn(path, 'name')).map(placeOf));
  return changes
    .filter((change) => !(isReferenceIn(change.path, 'id') && renamed.has(placeOf(change))))
    .map((change) => sayChange(change, names));
}

function isReferenceIn(path: readonly Step[], field: 'id' | 'name'): boolean {
  return path.at(-1)?.field === field && references.has(path.at(-2)?.field ?? '');
}

function placeOf({ path }: FieldChange): string {
  return JSON.stringify(path.slice(0, -1));
}

/**
 * A change between two versions in words [TXT-14]: `Omkostning »Licens«, beløb`, `100 kr.`,
 * `200 kr.`. Records are called by their names, in the later version where they are in both.
 */
export function sayChange(change: FieldChange, names: ReadonlyMap<string, string>): SaidChange {
  const words = versionChanges.fields;
  const place = sayPlace(change.path, names);
  switch (change.kind) {
    case 'changed': {
      const field = change.path.at(-1)?.field ?? '';
      const nameOf = (id: string) => names.get(id) ?? null;
      return {
        place,
        before: sayLeaf(field, change.before, nameOf, change.kinds?.[0]),
        after: sayLeaf(field, change.after, nameOf, change.kinds?.[1]),
      };
    }
    case 'added':
      return { place, before: words.nothing, after: words.added };
    case 'dropped':
      return { place, before: words.dropped, after: words.nothing };
    case 'reordered':
      return { place, before: words.nothing, after: words.reordered };
  }
}

/** The names of the records that something in a case may refer to, by their ids. */
export function namesIn(...versions: readonly BusinessCase[]): ReadonlyMap<string, string> {
  return new Map<string, string>(
    versions.flatMap(
      ({
        alternatives,
        currentCosts,
        deliverables,
        changes,
        costs,
        benefits,
        parameters,
        coreTask,
        map,
      }) =>
        [
          ...[
            ...alternatives,
            ...parameters.hourlyRates,
            ...parameters.priceSeries,
            ...(coreTask === null ? [] : [coreTask]),
            ...map.coreTasks,
            ...map.goals,
          ].map(({ id, name }) => [id, name] as const),
          ...[...currentCosts, ...deliverables, ...changes, ...costs, ...benefits].map(
            ({ id, title }) => [id, title] as const,
          ),
        ].filter(([, name]) => name !== ''),
    ),
  );
}

type Names = ReadonlyMap<string, string>;

function sayPlace(path: readonly Step[], names: Names): string {
  const steps = isReferenceIn(path, 'name') ? path.slice(0, -1) : path;
  const said = steps.map((step) => sayStep(step, names));
  // What is one thing on the screen may be two in the document, such as the amounts of a line.
  const place = said.filter((step, index) => step !== said[index - 1]).join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function sayStep({ field, entry }: Step, names: Names): string {
  const words = versionChanges.fields;
  if (entry === null) return wordIn(documentFailures.fields, field) ?? field;
  const kind = wordIn(documentFailures.entries, field) ?? wordIn(documentFailures.fields, field);
  const name = entry.ends === undefined ? entry.name : sayEnds(entry.ends, names);
  return name === null || name === ''
    ? words.numbered(kind ?? field, String(entry.number))
    : words.of(kind ?? field, name);
}

/** A link is called by what it links; by its number where one of them has no name. */
function sayEnds([from, to]: readonly [string, string], names: Names): string | null {
  const [one, other] = [names.get(from), names.get(to)];
  return one === undefined || other === undefined ? null : versionChanges.fields.linked(one, other);
}

function wordIn(list: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(list, name) ? list[name] : undefined;
}
