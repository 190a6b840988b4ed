import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Decimal } from '../domain/number/decimal.ts';
import { money, type Money } from '../domain/number/quantities.ts';
import { rounded } from '../domain/number/rounding.ts';
import type { ChangeCause } from '../domain/versions/change-cause.ts';
import type { NpvChange } from '../domain/versions/npv-change.ts';
import { versionChanges } from './da/version-changes.ts';
import { formatAmount, formatMoney } from './format.ts';
import { quoted } from './quoted.ts';

type Moved = Extract<NpvChange, { kind: 'value' }>;

/** One cause as it is written: whole kroner. */
export interface WrittenPart {
  readonly cause: ChangeCause;
  readonly amount: Money;
  /** What the case is worth when it has been brought. */
  readonly after: Money;
}

/**
 * The causes in whole kroner [TXT-15]: each is what is written after it less what is written before
 * it, so that what is written sums from the one net present value to the other without a remainder.
 */
export function writtenParts({ before, after, parts }: Moved): readonly WrittenPart[] {
  let exact: Decimal = before;
  let written = wholeKroner(before);
  return parts.map(({ cause, amount }, index) => {
    // The last of 40 digits must not decide about a krone.
    exact = index === parts.length - 1 ? after : exact.plus(amount);
    const standing = wholeKroner(exact);
    const part = { cause, amount: money(standing.minus(written)), after: standing };
    written = standing;
    return part;
  });
}

/** An amount in whole kroner, as `formatMoney` writes it. */
export function wholeKroner(amount: Decimal): Money {
  return money(rounded(amount, 0));
}

/** `+1.200`, `−300`, `0`: which way an amount moves the sum. */
export function signed(amount: Decimal, decimals = 0): string {
  const shown = formatAmount(amount, decimals);
  return amount.gt(0) && /[1-9]/.test(shown) ? `+${shown}` : shown;
}

/** The same with its unit: `+1.200 kr.`. */
function signedMoney(amount: Decimal): string {
  return amount.gt(0) ? `+${formatMoney(amount)}` : formatMoney(amount);
}

/** What moved the net present value, in one or two sentences. */
export function sayNpvChange({ before, after, difference }: Moved): string {
  const words = versionChanges.npv;
  const [from, to] = [wholeKroner(before), wholeKroner(after)];
  return difference.isZero()
    ? words.unmoved(formatMoney(from))
    : words.moved(formatMoney(from), formatMoney(to), signedMoney(to.minus(from)));
}

/** The drawing in words, for those who do not see it. */
export function sayWaterfall(change: Moved): string {
  const words = versionChanges.npv;
  const parts = writtenParts(change)
    .filter(({ amount }) => !amount.isZero())
    .map(({ cause, amount }) => words.part(words.causes[cause].name, signed(amount)));
  return [sayNpvChange(change), ...(parts.length === 0 ? [] : [`${parts.join(', ')}.`])].join(' ');
}

/** A version with what it is called. */
export interface NamedCase {
  readonly name: string;
  readonly document: BusinessCase;
}

/** Why it cannot be said what moved the net present value: in which version, or on the way. */
export function sayUndefinedChange(
  { reason }: Extract<NpvChange, { kind: 'undefined' }>,
  before: NamedCase,
  after: NamedCase,
  isAfterUndefined: boolean,
): string {
  const words = versionChanges.npv;
  const lines = [before, after].flatMap(({ document: { costs, benefits } }) => [
    ...costs,
    ...benefits,
  ]);
  const title = lines.find(({ id }) => id === reason.lineId)?.title ?? '';
  const why = words.noPrice(title === '' ? words.aLine : quoted(title), reason.year);
  if (reason.at === 'before') return words.undefinedIn(before.name, why);
  if (isAfterUndefined) return words.undefinedIn(after.name, why);
  return words.undefinedBetween(words.causes[reason.at].name, why);
}
