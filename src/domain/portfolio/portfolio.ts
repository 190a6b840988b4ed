import type { Brand } from '../../base/brand.ts';
import type { BenefitId } from '../business-case/benefit.ts';
import type { CaseId } from '../business-case/business-case.ts';
import type { CalendarDate, Instant } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { CentreId, PrincipleId, Reference } from '../organisation/organisation.ts';
import type { KeyRoleId } from '../organisation/organisation.ts';
import type { Decision } from '../versions/named-version.ts';
import type { PortfolioView } from './portfolio-view.ts';

export type SharedBenefitId = Brand<string, 'SharedBenefitId'>;
export type ScenarioId = Brand<string, 'ScenarioId'>;
export type MinimumId = Brand<string, 'MinimumId'>;
export type LogEntryId = Brand<string, 'LogEntryId'>;

/**
 * What is chosen between cases (on screen: Portefølje). One document on a device: the cases are not in
 * it, but for their ids and the names they had.
 */
export interface Portfolio {
  readonly schemaVersion: number;
  readonly changedAt: Instant;
  readonly frame: Frame;
  /** What is on the table now. */
  readonly choice: Choice;
  /** Choices that were kept under a name. */
  readonly scenarios: readonly Scenario[];
  /** Benefits that several cases claim, so that none counts twice [SHB-1]. */
  readonly sharedBenefits: readonly SharedBenefitRecord[];
  /** Benefits that look alike and were said not to be one, so that no one is asked again. */
  readonly distinctBenefits: readonly DistinctBenefits[];
  readonly views: readonly PortfolioView[];
  /** What was decided, the latest last. */
  readonly log: readonly LogEntry[];
}

/** What there is to spend (on screen: ramme). */
export interface Frame {
  /** Calendar year of the first year of it. */
  readonly firstYear: number;
  /** The prices of its amounts. */
  readonly priceYear: number;
  /** DKK for each year from the first; null is no limit that year. 1 to 10 years. */
  readonly perYear: readonly (DecimalText | null)[];
  /** DKK for all its years together; null is no limit beside those of the years. */
  readonly total: DecimalText | null;
  /** What of a case is paid from it. */
  readonly pays: FrameUse;
  /** Hours of key roles in each of its years; null is no limit. */
  readonly roleHours: readonly RoleHours[];
  readonly minima: readonly Minimum[];
}

/** `investment`: one-offs and renewals; `costs`: all a case costs in cash; `net`: less its cash benefits. */
export const frameUses = ['investment', 'costs', 'net'] as const;
export type FrameUse = (typeof frameUses)[number];

export interface RoleHours {
  readonly role: Reference<KeyRoleId>;
  readonly perYear: readonly (DecimalText | null)[];
}

/** What must be among what is chosen: so many cases, or so much of the frame. */
export interface Minimum {
  readonly id: MinimumId;
  readonly of:
    | { readonly kind: 'centre'; readonly centre: Reference<CentreId> }
    /** Cases that score at least this step by the principle. */
    | {
        readonly kind: 'principle';
        readonly principle: Reference<PrincipleId>;
        readonly step: number;
      };
  readonly least:
    | { readonly kind: 'cases'; readonly count: number }
    | { readonly kind: 'amount'; readonly amount: DecimalText };
}

/** What is made as large as it can be. */
export type Objective =
  | { readonly kind: 'netPresentValue' }
  | { readonly kind: 'annualNetBenefit' }
  | { readonly kind: 'score' }
  /** Each as a share of what all cases have of it together, times its weight; weights 0 or above. */
  | {
      readonly kind: 'mix';
      readonly netPresentValue: DecimalText;
      readonly annualNetBenefit: DecimalText;
      readonly score: DecimalText;
    };

/** A set of cases, and when each begins. */
export interface Choice {
  readonly chosen: readonly Reference<CaseId>[];
  /** In, whatever it costs; cases required by law are so by themselves. */
  readonly mustDo: readonly Reference<CaseId>[];
  /** Out, whatever it brings. */
  readonly leftOut: readonly Reference<CaseId>[];
  /** Whole years a case begins later than it says, 1 to 10; earlier where negative. */
  readonly delays: readonly { readonly case: Reference<CaseId>; readonly years: number }[];
  readonly objective: Objective;
}

export interface Scenario extends Choice {
  readonly id: ScenarioId;
  readonly name: string;
  readonly note: string;
  readonly savedAt: Instant;
  /** Whether the set is as the solver found it, or someone's own. */
  readonly madeBy: 'solver' | 'hand';
}

/** A benefit that is one, whoever claims it. */
export interface SharedBenefitRecord {
  readonly id: SharedBenefitId;
  readonly name: string;
  readonly claims: readonly SharedClaim[];
}

/** Two benefits that are not the same, whatever they are called. */
export interface DistinctBenefits {
  readonly one: BenefitInCase;
  readonly other: BenefitInCase;
}

export interface BenefitInCase {
  readonly caseId: CaseId;
  readonly benefitId: BenefitId;
}

/** What one case counts of it. The record in the case says the whole of it. */
export interface SharedClaim extends BenefitInCase {
  /** 0 to 1. */
  readonly share: DecimalText;
}

/** One decision about a set of cases. It is never changed: what was wrong is said anew [LOG-1]. */
export interface LogEntry {
  readonly id: LogEntryId;
  /** The entry that it takes the place of; null is none. Without cases it takes that back. */
  readonly corrects: LogEntryId | null;
  readonly forum: string;
  readonly date: CalendarDate;
  readonly reason: string;
  /** The scenario that was decided on, where it was one. */
  readonly scenario: Reference<ScenarioId> | null;
  readonly cases: readonly LoggedCase[];
  readonly loggedAt: Instant;
}

export interface LoggedCase {
  readonly case: Reference<CaseId>;
  readonly decision: Decision;
  /** The sealed version it was decided on; null where there was none. */
  readonly sealed: { readonly number: number; readonly sha256: string } | null;
}
