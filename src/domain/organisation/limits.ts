/** The most characters of a text a person writes [ORG-6]. */
export const LONGEST_TEXT = 10_000;

/** The most records in any one list of an organisation or of a parameter set [ORG-6]. */
export const MOST_RECORDS = 500;

/** The last year after year 0 a discount step may name [ORG-5]; a case looks 50 years ahead. */
export const LAST_DISCOUNT_YEAR = 200;

/** Whether a text is short enough [ORG-6]. An emoji is one character. */
export function isShortText(text: string): boolean {
  if (text.length <= LONGEST_TEXT) return true;
  return text.length <= 2 * LONGEST_TEXT && Array.from(text).length <= LONGEST_TEXT;
}

/** Whether the texts of a record, and of the records within it, are short enough [ORG-6]. */
export function hasShortTexts(record: object): boolean {
  return Object.values(record).every((value: unknown) => {
    if (typeof value === 'string') return isShortText(value);
    return typeof value !== 'object' || value === null || hasShortTexts(value);
  });
}
