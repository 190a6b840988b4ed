const LONGEST_QUOTE = 30;

/** A piece of what someone typed, short enough to stand in a message about it; no sign is cut in two. */
export function quoted(text: string): string {
  const signs = Array.from(text.slice(0, 2 * LONGEST_QUOTE + 2));
  return signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : text;
}
