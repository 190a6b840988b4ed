import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import { choosing } from '../../text/da/choosing.ts';
import { compareDanish } from '../../text/compare-danish.ts';

/** So many cases stand in one list; more are sought. */
export const MOST_LISTED = 200;

/** The other cases on this device by their titles, without those that are in the list already. */
export function othersThan(
  { id: own }: Pick<BusinessCase, 'id'>,
  cases: readonly Pick<BusinessCase, 'id' | 'title'>[],
  related: readonly Reference<CaseId>[],
): readonly Reference<CaseId>[] {
  const taken = new Set<string>([own, ...related.map(({ id }) => id)]);
  return cases
    .filter(({ id }) => !taken.has(id))
    .map(({ id, title }) => ({ id, name: title === '' ? choosing.untitled : title }))
    .toSorted((one, other) => compareDanish(one.name, other.name));
}

/** What a case is called: as it is now, or where it is gone as it was. */
export function nameOfRelated(
  { id, name }: Reference<CaseId>,
  cases: readonly Pick<BusinessCase, 'id' | 'title'>[],
): string {
  const here = cases.find((each) => each.id === id);
  const title = here?.title ?? name;
  const said = title === '' ? choosing.untitled : title;
  return here === undefined ? choosing.gone(said) : said;
}
