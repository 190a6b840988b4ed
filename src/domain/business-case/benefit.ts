import type { Brand } from '../../base/brand.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { Reference } from '../organisation/organisation.ts';
import type { PoolId } from '../organisation/organisation.ts';
import type { Accounting } from './accounting.ts';
import type { Belonging } from './alternative.ts';
import type { HourlyRateChoice } from './hourly-rate-choice.ts';
import type { Amounts, LinePrices, LineRange, Timing } from './line.ts';

export type BenefitId = Brand<string, 'BenefitId'>;

/** Decides the ledger a benefit's value lands in [LED-1]. */
export const benefitClasses = [
  'cashReleasing',
  'avoidedCost',
  'income',
  'capacity',
  'quality',
  'societal',
] as const;
export type BenefitClass = (typeof benefitClasses)[number];

/** A measurable result of the project, or a measurable drawback. One record wherever it is shown. */
export interface Benefit extends LinePrices, Accounting {
  readonly id: BenefitId;
  readonly title: string;
  readonly class: BenefitClass;
  /** A drawback: the same ledger with the sign turned. Amounts and volumes stay as typed. */
  readonly negative: boolean;
  readonly alternatives: Belonging;
  /** Who is better off, or worse. */
  readonly gainedBy: Beneficiary | null;
  readonly value: BenefitValue;
  readonly timing: Timing;
  /** Null for what has no price, and for what is taken as certain. */
  readonly range: LineRange | null;
  /** The share believed to come, 0 to 1; applied to everything the benefit gives. */
  readonly realisationRate: DecimalText;
  /** By what the gain is turned into budget or a stated use of time. */
  readonly harvestForm: HarvestForm | null;
  /** How freed time is used, or how the saving is taken out of the budget. */
  readonly harvest: string;
  /** What it is taken from (grundlag), so that no one else takes the same. */
  readonly pool: Reference<PoolId> | null;
  /** The calendar year a budget was reduced from, ahead of the benefit (forlods); null is not. */
  readonly takenInAdvanceFrom: number | null;
  /** Answers for the benefit; usually a manager in the line. */
  readonly owner: string;
  /** Follows it up. */
  readonly responsible: string;
  readonly indicator: Indicator;
  readonly source: string;
  readonly note: string;
}

/**
 * What a benefit is worth. `time` belongs to any class but quality, `unpriced` to quality alone,
 * and capacity is always `time` [LED-5].
 */
export type BenefitValue = Amounts | TimeSaved | { readonly kind: 'unpriced' };

/** Hours a year = volume · minutes / 60 · uptake [TIM-1]. */
export interface TimeSaved {
  readonly kind: 'time';
  /** Occurrences a year. */
  readonly volume: DecimalText | null;
  /** Minutes saved each time. */
  readonly minutes: DecimalText | null;
  /** The share of occurrences where it happens, 0 to 1. */
  readonly uptake: DecimalText;
  readonly hourlyRate: HourlyRateChoice;
  /** The share of freed time that is taken out of a budget, 0 to 1 [LED-3]. Used by capacity alone. */
  readonly harvestShare: DecimalText;
}

/** What is measured, from where, to where, and when next. */
export interface Indicator {
  readonly measure: string;
  readonly unit: string;
  readonly baseline: DecimalText | null;
  readonly target: DecimalText | null;
  readonly method: string;
  readonly frequency: Frequency | null;
  readonly nextMeasurement: CalendarDate | null;
}

export const beneficiaries = [
  'municipality',
  'employees',
  'citizens',
  'businesses',
  'region',
  'state',
] as const;
export type Beneficiary = (typeof beneficiaries)[number];

export const harvestForms = [
  'budgetCut',
  'vacancy',
  'avoidedHire',
  'contract',
  'coreTask',
  'backlog',
  'growth',
] as const;
export type HarvestForm = (typeof harvestForms)[number];

export const frequencies = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'once'] as const;
export type Frequency = (typeof frequencies)[number];
