/** A word of a name that says something, and what is left of it without its ending. */
export interface NameWord {
  readonly word: string;
  readonly stem: string;
}

/**
 * The words that tell what a Danish name is about, each stem once and in its order [LIK-1]: small
 * letters, no signs, no words that stand in any name, and no endings of number or definiteness.
 */
export function nameWords(name: string): readonly NameWord[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const byStem = new Map<string, string>();
  for (const word of words.slice(0, MOST_WORDS)) {
    if (word.length < 2 || saysNothing.has(word)) continue;
    const stem = stemOf(word);
    if (!byStem.has(stem)) byStem.set(stem, word);
  }
  return [...byStem].map(([stem, word]) => ({ word, stem }));
}

/** A name is told by its first words; who writes a report in its place is read no further. */
const MOST_WORDS = 40;

const saysNothing: ReadonlySet<string> = new Set(
  `af alle at bedre blive bliver da de den der det dem denne dette efter egen eget egne ej eller en end
  er et for fra få får færre før gennem hele har i ift ikke ind inden ingen ja kan med mellem mere
  mindre må nogle nu når ny nye nyt og også om op over per pr på sammen samt sin sit som så til ud uden
  under undgå undgået ved vi via være`.split(/\s+/),
);

/** The longest first; at least three letters are left. */
const endings = [
  'ernes',
  'erne',
  'enes',
  'ens',
  'ets',
  'ene',
  'ers',
  'en',
  'et',
  'er',
  'es',
  'e',
  's',
];

function stemOf(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length >= each.length + 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
