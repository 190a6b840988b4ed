import type { Alternative, AlternativeId, Belonging } from '../domain/business-case/alternative.ts';
import { belongsTo } from '../domain/business-case/belonging.ts';
import { alternatives as words } from './da/alternatives.ts';
import { listed } from './listed.ts';

/** What an alternative is called: its name, or its number. */
export function alternativeName(
  alternatives: readonly Alternative[],
  id: AlternativeId | null,
): string {
  const index = alternatives.findIndex((each) => each.id === id);
  const name = alternatives[index]?.name.trim() ?? '';
  return name === '' ? words.unnamed(index + 1) : name;
}

/** Where a line belongs, in a few words; nothing where it is in every alternative there is. */
export function sayBelonging(
  belonging: Belonging,
  alternatives: readonly Alternative[],
): string | null {
  const places = alternatives.filter(({ id }) => belongsTo(belonging, id));
  if (belonging === null || (places.length > 0 && places.length === alternatives.length)) {
    return null;
  }
  if (places.length === 0) return words.belonging.none;
  return words.belonging.only(listed(places.map(({ id }) => alternativeName(alternatives, id))));
}
