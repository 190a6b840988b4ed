import { fail, ok, type Result } from '../base/result.ts';

/** What a typed amount is made of, apart from how its digits are read. */
export interface AmountParts {
  /** The digits with their dots, commas and spaces, as typed. */
  readonly body: string;
  readonly isNegative: boolean;
  /** Whether the minus is brackets or stands last, where it is easily overlooked. */
  readonly isNegatedOddly: boolean;
  readonly unit: AmountUnit;
}

export type AmountUnit = 'none' | 'kroner' | 'thousand' | 'million' | 'billion' | 'percent';

/** Why a text is no amount. */
export type NotAnAmount =
  | 'formula'
  | 'spreadsheet-error'
  | 'several-values'
  | 'hidden-signs'
  | 'other-digits'
  | 'no-digits'
  | 'exponent'
  | 'interval'
  | 'other-currency'
  | 'spaces'
  | 'separators'
  | 'signs'
  | 'more-than-a-number'
  | 'unit-not-here';

const KRONER = String.raw`(?:kr\.?|kroner|dkk|dkr\.?)`;
const UNITS: readonly (readonly [AmountUnit, RegExp])[] = [
  ['none', /^$/],
  ['percent', /^(?:%|pct\.?|procent)$/],
  ['kroner', new RegExp(`^${KRONER}$`)],
  ['thousand', /^(?:t\.? ?(?:kr|dkk)\.?|tusinde?(?: (?:kr\.?|kroner))?)$/],
  ['million', new RegExp(String.raw`^(?:mio\.?|mill\.?|million(?:er)?) ?${KRONER}?$`)],
  ['billion', new RegExp(String.raw`^(?:mia\.?|milliard(?:er)?) ?${KRONER}?$`)],
];

const SHAPE = new RegExp(
  `^(?<before>[-+( ]*(?<currency>${KRONER}[-+( ]*)?)` +
    String.raw`(?<body>[.,]?\d(?:[\d., ]*\d)?)` +
    `(?<after>.*)$`,
);
const AFTER = /^(?<dash>,(?: ?-)?)? ?(?<minus>-)? ?(?<inner>\))? ?(?<unit>[^()]*?) ?(?<outer>\))?$/;

/**
 * Takes the sign, the brackets, the currency and the unit off a tidied amount [PAR-4, PAR-5], and
 * leaves the digits as they are. Errors: the reason why the text is no amount [PAR-8].
 */
export function amountParts(text: string): Result<AmountParts, NotAnAmount> {
  const groups = SHAPE.exec(text.toLowerCase())?.groups;
  if (groups === undefined) return fail(reasonFor(text));
  const { before = '', currency = '', body = '', after = '' } = groups;
  const tail = AFTER.exec(after)?.groups;
  if (tail === undefined) return fail(reasonFor(text));
  const { dash = '', minus = '', inner = '', outer = '', unit: unitText = '' } = tail;

  const unit = UNITS.find(([, words]) => words.test(unitText.trim()))?.[0];
  if (unit === undefined) return fail(reasonFor(text));
  if (dash !== '' && (body.includes(',') || minus !== '')) return fail('separators');
  const namesCurrencyTwice = currency !== '' && /kr|dkk/.test(unitText);
  if (namesCurrencyTwice || (currency !== '' && unit === 'percent'))
    return fail('more-than-a-number');

  const signs = before.replace(/[^-+]/g, '') + minus;
  const opened = before.split('(').length - 1;
  const closed = inner.length + outer.length;
  if (opened !== closed || signs.length + opened > 1) return fail('signs');
  return ok({
    body,
    isNegative: signs === '-' || opened === 1,
    isNegatedOddly: minus !== '' || opened === 1,
    unit: unit === 'none' && currency !== '' ? 'kroner' : unit,
  });
}

const REASONS: readonly (readonly [NotAnAmount, RegExp])[] = [
  ['formula', /^=/],
  ['spreadsheet-error', /^#/],
  ['exponent', /^[-+]?[\d.,]+ ?[e^] ?[-+]?\d+$/],
  ['other-currency', /\b(?:eur|euro|usd|sek|nok|gbp|chf)\b|[€$£¥]|^(?:eur|usd|sek|nok|gbp|chf)\d/],
  ['interval', /^[-+]?[\d.,]+ ?- ?[\d.,]*\d$/],
  ['separators', /^[-+]?[\d., ]+$/],
  ['signs', /^[-+() ]*[\d., ]+[-+() ]*$/],
];

function reasonFor(text: string): NotAnAmount {
  return REASONS.find(([, form]) => form.test(text.toLowerCase()))?.[0] ?? 'more-than-a-number';
}
