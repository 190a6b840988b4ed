import type { BenefitMap } from '../benefit-map/benefit-map.ts';
import type { MapLedger } from '../benefit-map/yearly-values.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase, Phase, Role } from '../business-case/business-case.ts';
import type { DecisionRequest } from '../business-case/decision-request.ts';
import type { FieldTarget } from '../business-case/finding.ts';
import type { Risk } from '../business-case/risk.ts';
import type { Appraisal, PriceIndexMissing } from '../finance/appraisal-result.ts';
import type { CalendarDate, Instant } from '../number/calendar.ts';
import type { Decimal } from '../number/decimal.ts';
import type { DecimalText, Money } from '../number/quantities.ts';

/** A part of a card: what the case says, or where it would be said [CRD-1]. */
export type CardPart<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'missing'; readonly target: CardTarget };

/** Where what is missing is written: a field, or the page of a list. */
export type CardTarget =
  | FieldTarget
  | {
      readonly kind: 'head';
      readonly field:
        | 'strengthening'
        | 'journalNumber'
        | 'kitosId'
        | Role
        | Exclude<keyof DecisionRequest, 'item'>;
    }
  | { readonly kind: 'map' }
  | { readonly kind: 'risks' }
  | { readonly kind: 'drawbacks' };

/** The front of a case: what a leader reads in two minutes. Nothing in it is typed for it. */
export interface Card {
  readonly businessCase: BusinessCase;
  readonly head: CardHead;
  readonly whyNow: CardPart<string>;
  readonly coreTask: CardPart<string>;
  readonly strengthening: CardPart<string>;
  /** With no link in it nothing shows how a benefit comes, and then it is missing. */
  readonly map: CardPart<BenefitMap>;
  readonly benefits: CardPart<readonly CardBenefit[]>;
  /** `none` is that they were looked for. */
  readonly drawbacks: CardPart<readonly CardBenefit[]> | { readonly kind: 'none' };
  readonly risks: CardPart<readonly CardRisk[]>;
  readonly economy: CardEconomy;
  readonly request: CardRequest;
}

export interface CardHead {
  readonly title: CardPart<string>;
  readonly projectOwner: CardPart<string>;
  readonly projectLead: CardPart<string>;
  readonly centre: CardPart<string>;
  readonly journalNumber: CardPart<string>;
  readonly kitosId: CardPart<string>;
  readonly phase: Phase;
  readonly isMandatory: boolean;
  readonly version: CardVersion;
}

/** Which version of the case a card shows: a named one, or the case since then. */
export type CardVersion =
  | { readonly kind: 'named'; readonly number: number; readonly savedAt: Instant }
  | { readonly kind: 'draft'; readonly changedAt: Instant };

export interface CardBenefit {
  readonly benefit: Benefit;
  /** A cost of today that ends: nobody has typed it, and nothing more is asked about it. */
  readonly isCostOfToday: boolean;
  readonly owner: CardPart<string>;
  readonly measure: CardPart<string>;
  readonly baseline: CardPart<DecimalText>;
  readonly target: CardPart<DecimalText>;
  readonly nextMeasurement: CardPart<CalendarDate>;
  readonly worth: CardPart<CardWorth>;
  /** How it is harvested and what it is used for. */
  readonly harvest: CardPart<string>;
}

/**
 * What a benefit is worth in the year at full effect, each ledger by itself: DKK, and hours. `unknown` is
 * where the case as a whole comes to nothing that is known.
 */
export type CardWorth =
  | { readonly kind: 'unpriced' | 'unknown' }
  | { readonly kind: 'amounts'; readonly ledgers: Readonly<Record<MapLedger, Decimal>> };

export interface CardRisk {
  readonly risk: Risk;
  /** What it costs on average; null where its size is not known. */
  readonly expected: Money | null;
}

/** What the case comes to; where that is not known, why. */
export type CardEconomy =
  | {
      readonly kind: 'known';
      readonly appraisal: Appraisal;
      readonly runningCost: RunningCost;
    }
  | { readonly kind: 'missing'; readonly target: CardTarget }
  | { readonly kind: 'undefined'; readonly reason: PriceIndexMissing };

/** Recurring costs less the costs of today that end, in one year [CRD-3]. DKK, positive is paid. */
export interface RunningCost {
  /** A calendar year. */
  readonly year: number;
  readonly net: Money;
  /** How much of today's costs ends. */
  readonly avoided: Money;
}

export interface CardRequest {
  readonly wording: CardPart<string>;
  readonly forum: CardPart<string>;
  readonly date: CardPart<CalendarDate>;
  /** Of the agenda; empty where it has no number yet. */
  readonly item: string;
}
