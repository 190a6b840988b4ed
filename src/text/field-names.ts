import type { Backup } from '../document/backup-file.ts';
import type { Alternative } from '../domain/business-case/alternative.ts';
import type { Benefit, BenefitValue, Indicator } from '../domain/business-case/benefit.ts';
import type { BusinessCase, Consulted, Role } from '../domain/business-case/business-case.ts';
import type {
  CaseMap,
  MapLink,
  MapView,
  NodeRef,
  Placement,
} from '../domain/business-case/case-map.ts';
import type { Change } from '../domain/business-case/change.ts';
import type { CostLine, InternalHours, Life } from '../domain/business-case/cost-line.ts';
import type { Avoidance, CurrentCost } from '../domain/business-case/current-cost.ts';
import type { DecisionRequest } from '../domain/business-case/decision-request.ts';
import type { Deliverable } from '../domain/business-case/deliverable.ts';
import type { GivenScore } from '../domain/business-case/given-score.ts';
import type { HourlyRateChoice } from '../domain/business-case/hourly-rate-choice.ts';
import type { Risk } from '../domain/business-case/risk.ts';
import type { Amounts, LineRange, Timing } from '../domain/business-case/line.ts';
import type {
  Centre,
  CoreTask,
  Goal,
  GoalMeasure,
  Organisation,
  Principle,
} from '../domain/organisation/organisation.ts';
import type { PortfolioView } from '../domain/portfolio/portfolio-view.ts';
import type {
  Choice,
  DistinctBenefits,
  Frame,
  LogEntry,
  LoggedCase,
  Minimum,
  Objective,
  Portfolio,
  RoleHours,
  Scenario,
  SharedBenefitRecord,
  SharedClaim,
} from '../domain/portfolio/portfolio.ts';
import type { Seal } from '../domain/versions/named-version.ts';
import type { VersionRecord } from '../document/parse-version.ts';
import type {
  DiscountStep,
  HourlyRate,
  ParameterSet,
  PriceChange,
  PriceSeries,
} from '../domain/organisation/parameter-set.ts';
import type { Proportion } from '../domain/organisation/proportion.ts';
import type { KeyRole, Pool } from '../domain/organisation/organisation.ts';

/** Everything a document is made of, and what is around it in a file. */
type Part =
  | BusinessCase
  | Benefit
  | BenefitValue
  | HourlyRateChoice
  | Indicator
  | CostLine
  | InternalHours
  | Life
  | Alternative
  | CurrentCost
  | Avoidance
  | DecisionRequest
  | Deliverable
  | GivenScore
  | Change
  | CaseMap
  | CaseMap['columnNames']
  | MapLink
  | MapView
  | NodeRef
  | Placement
  | Risk
  | Amounts
  | Timing
  | LineRange
  | Organisation
  | Centre
  | CoreTask
  | Goal
  | GoalMeasure
  | KeyRole
  | Pool
  | Principle
  | Proportion
  | ParameterSet
  | DiscountStep
  | HourlyRate
  | PriceSeries
  | PriceChange
  | { readonly format: string; readonly formatVersion: number; readonly case: BusinessCase }
  | Backup
  | VersionRecord
  | Seal
  | Portfolio
  | Frame
  | RoleHours
  | Minimum
  | Minimum['of']
  | Minimum['least']
  | Choice
  | Choice['delays'][number]
  | Objective
  | Scenario
  | SharedBenefitRecord
  | SharedClaim
  | DistinctBenefits
  | PortfolioView
  | LogEntry
  | LoggedCase;

type KeysOf<Whole> = Whole extends unknown ? keyof Whole & string : never;
type ListsIn<Whole> = Whole extends unknown
  ? {
      [Key in keyof Whole]: Whole[Key] extends readonly unknown[] ? Key & string : never;
    }[keyof Whole]
  : never;

/** Every name a field of a document has: one that is added must be given a Danish name too. */
export type FieldName = KeysOf<Part> | Role | Consulted;

/** The fields that are lists: what stands in them is counted. */
export type ListName = ListsIn<Part>;
