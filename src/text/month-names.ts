import { monthNames } from './da/dates.ts';

/** The number, 1 to 12, of a Danish month by its name or its first three letters or more; else null. */
export function monthFromName(name: string): number | null {
  if (name.length < 3) return null;
  const index = monthNames.findIndex((month) => month.startsWith(name));
  return index === -1 ? null : index + 1;
}
