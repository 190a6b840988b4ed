import type { Relation } from '../../domain/business-case/edits/choosing-edits.ts';

/** Grundlag: what a case is found and chosen by among the others. */
export const choosing = {
  title: 'Blandt andre sager',
  remark: 'Bruges, når der vælges i porteføljen',

  tags: 'Mærker',
  newTag: 'Nyt mærke',
  newTagHint: 'Vælg et af forslagene, eller skriv dit eget.',
  addTag: 'Tilføj mærke',
  removeTag: (tag: string) => `Fjern mærket ${tag}`,
  noTags: 'Sagen har ingen mærker.',
  manyTags: (most: number) => `En sag har højst ${String(most)} mærker.`,
  /** What the strategy watches. */
  watchList: ['RPA', 'IoT', 'Åbne data', 'Big data', 'Open source', 'Velfærdsteknologi'],

  relations: {
    requires: {
      title: 'Forudsætter',
      note: 'Sagen kan kun vælges sammen med disse.',
      none: 'Sagen kan vælges uden andre.',
      choose: 'Sag, der forudsættes',
      add: 'Tilføj sag, der forudsættes',
    },
    excludes: {
      title: 'Udelukker',
      note: 'Sagen kan ikke vælges sammen med disse.',
      none: 'Sagen udelukker ingen andre.',
      choose: 'Sag, der udelukkes',
      add: 'Tilføj sag, der udelukkes',
    },
  } satisfies Record<Relation, Readonly<Record<string, string>>>,
  chooseNone: 'Vælg en sag',
  search: (label: string) => `Søg: ${label}`,
  searchHint: (shown: number) => `Listen viser de første ${String(shown)}. Skriv lidt af titlen.`,
  untitled: 'Sag uden titel',
  gone: (name: string) => `${name} (findes ikke på enheden)`,
  remove: (name: string) => `Fjern ${name}`,
  noOthers: 'Der er ikke flere sager på enheden at vælge imellem.',
  manyRelated: (most: number) => `Der kan højst være ${String(most)}.`,
};
