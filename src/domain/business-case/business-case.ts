import type { Brand } from '../../base/brand.ts';
import type { Instant } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { CentreId, CoreTaskId, Reference } from '../organisation/organisation.ts';
import type { ParameterSet } from '../organisation/parameter-set.ts';
import type { Weighting } from '../uncertainty/three-point.ts';
import type { Alternative, AlternativeId } from './alternative.ts';
import type { Benefit } from './benefit.ts';
import type { CaseMap } from './case-map.ts';
import type { Change } from './change.ts';
import type { CostLine } from './cost-line.ts';
import type { CurrentCost } from './current-cost.ts';
import type { DecisionRequest } from './decision-request.ts';
import type { Deliverable } from './deliverable.ts';
import type { GivenScore } from './given-score.ts';
import type { Risk } from './risk.ts';

export type CaseId = Brand<string, 'CaseId'>;

/**
 * A business case: the one shape it has in memory, undo, IndexedDB, file and fixture. Plain JSON
 * with decimals as text. Amounts are DKK against alternative 0 (go on as is).
 */
export interface BusinessCase {
  readonly id: CaseId;
  readonly schemaVersion: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Whether it is worked on as the ten-minute case (Let sag) or in full. */
  readonly form: 'light' | 'full';
  /** Set on the examples that are shipped: where their figures come from. */
  readonly exampleSource: string | null;

  readonly title: string;
  readonly whyNow: string;
  readonly centre: Reference<CentreId> | null;
  readonly coreTask: Reference<CoreTaskId> | null;
  /** How the core task is strengthened. */
  readonly strengthening: string;
  readonly phase: Phase;
  readonly reach: Reach;
  /** Required by law: no demand of a return (skal-projekt). */
  readonly mandatory: boolean;
  /** Words to find it by, such as those of the strategy's watch list. */
  readonly tags: readonly string[];
  /** What people think of it by the principles it is chosen by. */
  readonly scores: readonly GivenScore[];
  /** Cases it cannot do without (forudsætter), and cases it cannot be done beside (udelukker). */
  readonly requires: readonly Reference<CaseId>[];
  readonly excludes: readonly Reference<CaseId>[];
  readonly roles: Readonly<Record<Role, string>>;
  /** The case file in SBSYS. */
  readonly journalNumber: string;
  /** The system in KITOS. */
  readonly kitosId: string;
  /** What is asked for, of whom and when. */
  readonly request: DecisionRequest;

  /** Calendar year of year 0. */
  readonly firstYear: number;
  /** Years after year 0: 1 to 50. */
  readonly horizon: number;
  /** The prices all figures of the case are shown in: 2027 is 2027 p/l. */
  readonly priceYear: number;
  /** A copy of the set that was chosen, as it was then. */
  readonly parameters: ParameterSet;
  /** A yearly real rate used instead of the discount schedule of the parameters. */
  readonly ownRate: DecimalText | null;
  readonly convention: Convention;
  /** For the modified internal rate of return, which is not defined without both. */
  readonly financeRate: DecimalText | null;
  readonly reinvestRate: DecimalText | null;

  /** The ways to do it that are weighed against each other; none where there is but one. */
  readonly alternatives: readonly Alternative[];
  /** The one that is recommended. */
  readonly recommendedId: AlternativeId | null;
  readonly recommendation: string;
  /** What going on as is (alternative 0) costs. */
  readonly currentCosts: readonly CurrentCost[];
  readonly costs: readonly CostLine[];
  readonly benefits: readonly Benefit[];
  readonly deliverables: readonly Deliverable[];
  readonly changes: readonly Change[];
  /** How all of it hangs together: the gevinstdiagram. */
  readonly map: CaseMap;
  readonly risks: readonly Risk[];

  /** How low, likely and high of a line are weighed into one amount [UNC-1]. */
  readonly weighting: Weighting;
  /** Drawbacks were looked for, and there are none. */
  readonly declaresNoDrawbacks: boolean;
  /** Who has been asked for advice. */
  readonly consulted: Readonly<Record<Consulted, boolean>>;
}

export const phases = ['idea', 'analysis', 'delivery', 'handover', 'operation', 'closed'] as const;
export type Phase = (typeof phases)[number];

export const reaches = ['local', 'crossMunicipal', 'jointMunicipal', 'jointPublic'] as const;
export type Reach = (typeof reaches)[number];

/** How a year's flow is discounted [DIS-3, DIS-4, DIS-5]. */
export const conventions = ['year0', 'firstYearDiscounted', 'midYear'] as const;
export type Convention = (typeof conventions)[number];

export const roles = [
  'projectOwner',
  'projectLead',
  'benefitOwner',
  'systemOwner',
  'dataOwner',
  'contractOwner',
  'systemResponsible',
  'superuser',
  'itContact',
  'securityCoordinator',
  'dataProtectionOfficer',
] as const;
export type Role = (typeof roles)[number];

/** Those who are heard before a decision, by the seventh principle of the strategy. */
export const consultedParties = ['it', 'dataProtectionOfficer', 'systemOwner'] as const;
export type Consulted = (typeof consultedParties)[number];
