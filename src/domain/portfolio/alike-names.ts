import { groupsByKey } from '../../base/grouped.ts';
import { nameWords, type NameWord } from './name-stems.ts';

/** A name that one benefit or more have, by its stems in the order of the alphabet. */
export interface Name<Entry> {
  readonly key: string;
  readonly words: readonly NameWord[];
  readonly stems: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

/** How much two names have in common. */
export interface NameOverlap {
  /** Those of the one name whose stems are in the other. */
  readonly words: readonly string[];
  /** The stems of both together. */
  readonly ofWords: number;
}

/** Words in more names than these are signs of nothing by themselves [LIK-2]. */
const MOST_NAMES_OF_A_WORD = 50;

/**
 * Names, and which other names share a word with each that is not in everything [LIK-2]. By the words
 * and not pair by pair, so that what there is to compare grows as the names do.
 */
export function alikeNames<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): {
  readonly names: readonly Name<Entry>[];
  readonly near: (name: Name<Entry>) => readonly Name<Entry>[];
} {
  const named = entries.flatMap((entry) => {
    const words = nameWords(nameOf(entry));
    const key = words
      .map(({ stem }) => stem)
      .sort()
      .join(' ');
    return key === '' ? [] : [{ entry, words, key }];
  });
  const names = [...groupsByKey(named, ({ key }) => key).values()].map((group): Name<Entry> => ({
    key: group[0].key,
    words: group[0].words,
    stems: new Set(group[0].words.map(({ stem }) => stem)),
    entries: group.map(({ entry }) => entry),
  }));
  const byStem = new Map<string, Name<Entry>[]>();
  for (const name of names) {
    for (const { stem } of name.words) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [name]);
      else known.push(name);
    }
  }
  const near = (name: Name<Entry>) => {
    const found = new Set<Name<Entry>>();
    for (const { stem } of name.words) {
      const others = byStem.get(stem) ?? [];
      if (others.length > MOST_NAMES_OF_A_WORD) continue;
      for (const other of others) if (other !== name) found.add(other);
    }
    return [...found];
  };
  return { names, near };
}

export function nameOverlap(
  one: Pick<Name<unknown>, 'words'>,
  other: Pick<Name<unknown>, 'stems'>,
): NameOverlap {
  const words = one.words.filter(({ stem }) => other.stems.has(stem)).map(({ word }) => word);
  return { words, ofWords: one.words.length + other.stems.size - words.length };
}
