import { useMemo } from 'react';

import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import type { Relation } from '../../domain/business-case/edits/choosing-edits.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import type { Library } from '../../state/services.ts';
import { choosing } from '../../text/da/choosing.ts';
import { compareDanish } from '../../text/compare-danish.ts';
import { useDocument, useLibrary } from '../app-context.ts';

/** So many cases stand in one list; more are sought. */
export const MOST_LISTED = 200;

type Named = Reference<CaseId>;

/** The cases that this one is related to, as they are called now, and those that may be added. */
export function useRelatedCases(relation: Relation): {
  readonly related: readonly Named[];
  /** Null until it is known which cases there are. */
  readonly others: readonly Named[] | null;
} {
  const { id, [relation]: references } = useDocument();
  const library = useLibrary((state) => state.library);
  // A device may have thousands, and each key press on the page draws it anew.
  return useMemo(
    () => ({
      related: references.map((each) => ({ ...each, name: nameOfRelated(each, library) })),
      others: library === null ? null : othersThan(id, library, references),
    }),
    [id, references, library],
  );
}

/** The other cases on this device by their titles, without those that are in the list already. */
function othersThan(
  own: BusinessCase['id'],
  { cases }: Library,
  references: readonly Named[],
): readonly Named[] {
  const taken = new Set<string>([own, ...references.map(({ id }) => id)]);
  return cases
    .filter(({ document }) => !taken.has(document.id))
    .map(({ document: { id, title } }) => ({ id, name: said(title) }))
    .toSorted((one, other) => compareDanish(one.name, other.name));
}

/** What a case is called: as it is now, or where it is gone as it was. */
function nameOfRelated({ id, name }: Named, library: Library | null): string {
  if (library === null) return said(name);
  const here = library.cases.find(({ document }) => document.id === id);
  if (here !== undefined) return said(here.document.title);
  const isThere = library.unreadable.some((unreadable) => unreadable.id === id);
  return isThere ? said(name) : choosing.gone(said(name));
}

function said(title: string): string {
  return title === '' ? choosing.untitled : title;
}
