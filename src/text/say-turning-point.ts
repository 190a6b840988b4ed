import { Decimal } from '../domain/number/decimal.ts';
import type { Factor, Rate } from '../domain/number/quantities.ts';
import { result } from './da/result.ts';
import { benefitName, costName } from './line-name.ts';
import { formatRate, formatShare } from './format.ts';

export type TurningSubject =
  | { readonly kind: 'benefit'; readonly title: string; readonly negative: boolean }
  | { readonly kind: 'cost'; readonly title: string }
  | {
      readonly kind: 'all';
      readonly of: 'benefits' | 'costs' | 'oneOffCosts' | 'recurringCosts';
    };

/** One thing that turns the case when it changes enough; `holds` is how the case stands now. */
export type TurningPoint =
  | {
      readonly kind: 'change';
      readonly subject: TurningSubject;
      /** As a fraction of what it is: −0.06 is 6 % less. */
      readonly change: Factor;
      readonly holds: boolean;
    }
  | {
      readonly kind: 'rate';
      readonly rate: Rate;
      readonly holds: boolean;
      readonly holdsBelow: boolean;
    }
  /** Null where no delay is too long. */
  | { readonly kind: 'delay'; readonly wholeMonths: number | null };

/** A sentence with its figure last; without one the words say it all. */
export interface SaidTurningPoint {
  readonly words: string;
  readonly amount: string | null;
}

/**
 * What may at most happen is rounded down, what must at least happen is rounded up, so that the
 * sentence is true of the figure that is written [TXT-12].
 */
export function sayTurningPoint(point: TurningPoint): SaidTurningPoint {
  switch (point.kind) {
    case 'change':
      return sayChange(point);
    case 'rate':
      return sayRate(point);
    case 'delay':
      return sayDelay(point.wholeMonths);
  }
}

function sayChange({
  subject,
  change,
  holds,
}: Extract<TurningPoint, { kind: 'change' }>): SaidTurningPoint {
  const { turning } = result;
  const name = nameOf(subject);
  if (change.lt(-1)) {
    return { words: holds ? turning.wouldGo(name) : turning.notEnough(name), amount: null };
  }
  const falls = isFall(subject, change, holds);
  const verb = holds
    ? falls
      ? turning.mayFall
      : turning.mayRise
    : falls
      ? turning.mustFall
      : turning.mustRise;
  return { words: `${name} ${verb}`, amount: writtenChange(change, holds) };
}

/** How much may change, rounded down, or how much must, rounded up [TXT-12]. */
export function writtenChange(change: Factor, holds: boolean): string {
  const size = change.abs().toDecimalPlaces(3, holds ? Decimal.ROUND_DOWN : Decimal.ROUND_UP);
  return formatShare(size, 1);
}

/** A rate that is the most, rounded down, or the least, rounded up [TXT-12]. */
export function writtenRate(rate: Rate, isMost: boolean): string {
  return formatRate(rate.toDecimalPlaces(3, isMost ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL));
}

/** A change of nothing has no sign: then what is paid out may not rise, and what comes in not fall. */
export function isFall(subject: TurningSubject, change: Factor, holds: boolean): boolean {
  if (!change.isZero()) return change.isNegative();
  const isGain = subject.kind === 'benefit' ? !subject.negative : isAllBenefits(subject);
  return holds === isGain;
}

function isAllBenefits(subject: TurningSubject): boolean {
  return subject.kind === 'all' && subject.of === 'benefits';
}

function nameOf(subject: TurningSubject): string {
  const { turning } = result;
  switch (subject.kind) {
    case 'all':
      return turning.all[subject.of];
    case 'cost':
      return turning.cost(costName(subject));
    case 'benefit': {
      const title = benefitName(subject);
      return subject.negative ? turning.drawback(title) : turning.benefit(title);
    }
  }
}

function sayRate({
  rate,
  holds,
  holdsBelow,
}: Extract<TurningPoint, { kind: 'rate' }>): SaidTurningPoint {
  const { turning } = result;
  if (!holds && holdsBelow && rate.lt(0)) return { words: turning.noRateHelps, amount: null };
  const verb = holdsBelow
    ? holds
      ? turning.mayBe
      : turning.mustComeDown
    : holds
      ? turning.mustBe
      : turning.mustComeUp;
  return { words: `${turning.rate} ${verb}`, amount: writtenRate(rate, holdsBelow) };
}

function sayDelay(wholeMonths: number | null): SaidTurningPoint {
  const { turning } = result;
  if (wholeMonths === null) return { words: turning.anyDelay, amount: null };
  if (wholeMonths === 0) return { words: turning.noDelay, amount: null };
  return { words: turning.mayBeLate, amount: turning.months(wholeMonths) };
}
