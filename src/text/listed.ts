import { lists } from './da/lists.ts';

/** Several words in a sentence: `a`, `a og b`, `a, b og c`; another word may stand before the last. */
export function listed(words: readonly string[], beforeLast: string = lists.and): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(lists.comma)}${beforeLast}${last}`;
}
