import { fail, ok, type Result } from '../base/result.ts';
import type { NotAnAmount } from './amount-parts.ts';

/** Signs of no width that web pages leave behind; what is seen is the same without them. */
const INVISIBLE = /[\u200B-\u200E\u2060\uFEFF]/g;
const SPACES = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const MINUS_SIGNS = /[-\u2010-\u2014\u2212\uFE63\uFF0D]/g;

/** The text as it is seen: without spaces around it and without signs of no width [PAR-4]. */
export function visibleText(typed: string): string {
  return typed.replace(INVISIBLE, '').trim();
}

/**
 * One kind of space and one kind of minus instead of the many there are [PAR-4]. Errors: what no
 * amount can hold, whatever else is in the text [PAR-8]: several cells, signs that turn the order
 * of the others, digits of other scripts, no digit at all.
 */
export function tidyAmount(text: string): Result<string, NotAnAmount> {
  if (/[\t\n\r\v\f]/.test(text)) return fail('several-values');
  if (/[\p{Cc}\p{Cf}]/u.test(text)) return fail('hidden-signs');
  if (/(?![0-9])\p{Nd}/u.test(text)) return fail('other-digits');
  if (text.startsWith('=')) return fail('formula');
  if (text.startsWith('#')) return fail('spreadsheet-error');
  if (!/\d/.test(text)) return fail('no-digits');
  return ok(text.replace(SPACES, ' ').replace(MINUS_SIGNS, '-'));
}
