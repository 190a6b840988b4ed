import { lists } from './da/lists.ts';

/** Several words in a sentence: `a`, `a og b`, `a, b og c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(lists.comma)}${lists.and}${last}`;
}
