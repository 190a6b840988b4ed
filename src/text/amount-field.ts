import type { DecimalText } from '../domain/number/quantities.ts';
import type { NotAnAmount } from './amount-parts.ts';

/**
 * What a field holds, which decides how a text in it is read [PAR-6].
 *
 * - `money`: DKK with at most two decimals, in kroner, thousands, millions or billions.
 * - `number`: a plain number without any unit, such as occurrences, minutes or a baseline.
 * - `share`: a fraction that is typed as per cent: both `12` and `12 %` are 0.12.
 * - `general`: any of them; a number without a unit is itself.
 */
export type AmountField = 'money' | 'number' | 'share' | 'general';

/** What a text says. The value is in DKK, in itself or, for a share, a fraction. */
export type ParsedAmount =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'value';
      readonly value: DecimalText;
      /** Whether someone could have meant another number, so that the reading should be shown. */
      readonly isWorthShowing: boolean;
    };

/** Why a text gives no value. `text` is what was typed, without spaces around it. */
export type AmountRefusal =
  | {
      readonly kind: 'two-readings';
      readonly text: string;
      readonly readings: readonly [DecimalText, DecimalText];
    }
  | {
      readonly kind: 'too-many-decimals';
      readonly text: string;
      readonly most: number;
      /** The number with as many decimals as there may be. */
      readonly rounded: DecimalText;
    }
  | { readonly kind: 'not-an-amount'; readonly text: string; readonly reason: NotAnAmount }
  | { readonly kind: 'too-large'; readonly text: string }
  | { readonly kind: 'too-long'; readonly most: number };

/** The most decimals money may be typed with. */
export const MONEY_DECIMALS = 2;

/** More characters than any number within the limits needs. */
export const LONGEST_AMOUNT_TEXT = 100;
