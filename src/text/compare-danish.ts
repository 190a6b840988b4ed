const collator = new Intl.Collator('da-DK', { numeric: true });

/** The order of names in a list: Danish, with `aa` as `å`, and `2` before `10` [TXT-8]. */
export function compareDanish(one: string, other: string): number {
  return collator.compare(one, other);
}
