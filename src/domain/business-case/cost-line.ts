import type { Brand } from '../../base/brand.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { Reference } from '../organisation/organisation.ts';
import type { KeyRoleId } from '../organisation/organisation.ts';
import type { Accounting } from './accounting.ts';
import type { Belonging } from './alternative.ts';
import type { HourlyRateChoice } from './hourly-rate-choice.ts';
import type { Amounts, LinePrices, LineRange, Timing } from './line.ts';

export type CostLineId = Brand<string, 'CostLineId'>;

export const costKinds = ['oneOff', 'recurring'] as const;
export type CostKind = (typeof costKinds)[number];

/** A cost. Amounts are positive for what is paid out. */
export interface CostLine extends LinePrices, Accounting {
  readonly id: CostLineId;
  readonly title: string;
  readonly kind: CostKind;
  /** The heading it stands under, such as one of a preset; empty is none. */
  readonly group: string;
  readonly alternatives: Belonging;
  /** A level amount of a recurring line is DKK a year; of a one-off DKK once. Hours likewise. */
  readonly amounts: CostValue;
  readonly timing: Timing;
  readonly range: LineRange | null;
  /** How long what is bought lasts; null where nothing is said. Used by a one-off of one amount. */
  readonly life: Life | null;
  /** Whose hours they are, where there are few of them. Used by hours alone. */
  readonly keyRole: Reference<KeyRoleId> | null;
  readonly source: string;
  readonly note: string;
}

/** What a cost comes to: amounts of money, or hours that are paid anyway. */
export type CostValue = Amounts | InternalHours;

/** Work by the municipality's own people: hours a year, of a one-off hours once, times a rate. */
export interface InternalHours {
  readonly kind: 'hours';
  readonly hours: DecimalText | null;
  readonly hourlyRate: HourlyRateChoice;
}

/** What becomes of what is bought. */
export interface Life {
  /** Whole years it lasts, 1 to 50. */
  readonly years: number;
  /** Bought anew, at the same price, each time it is worn out within the horizon. */
  readonly isRenewed: boolean;
  /** What is not worn out at the horizon is worth its share of the price then. */
  readonly hasResidualValue: boolean;
}
