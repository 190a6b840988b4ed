import type { Brand } from '../../base/brand.ts';
import type { Phase } from '../business-case/business-case.ts';
import type {
  CentreId,
  CoreTaskId,
  GoalId,
  PrincipleId,
  Reference,
} from '../organisation/organisation.ts';

export type PortfolioViewId = Brand<string, 'PortfolioViewId'>;

/** How the table of cases is looked at, kept under a name. */
export interface PortfolioView extends PortfolioLook {
  readonly id: PortfolioViewId;
  readonly name: string;
}

/** A choice of the page until it is kept as a view. */
export interface PortfolioLook {
  /** What is sought in titles, centres, core tasks, tags and journal numbers. */
  readonly text: string;
  readonly centre: Reference<CentreId> | null;
  readonly coreTask: Reference<CoreTaskId> | null;
  readonly goal: Reference<GoalId> | null;
  readonly principle: Reference<PrincipleId> | null;
  readonly phase: Phase | null;
  readonly tag: string | null;
  readonly sortBy: PortfolioColumn;
  readonly isDescending: boolean;
  readonly groupBy: PortfolioGroup | null;
}

export const portfolioColumns = [
  'title',
  'centre',
  'phase',
  'kind',
  'investment',
  'annualNetBenefit',
  'netPresentValue',
  'payback',
  'breakEven',
  'capacity',
  'score',
  'readiness',
  'nextMeasurement',
] as const;
export type PortfolioColumn = (typeof portfolioColumns)[number];

export const portfolioGroups = ['centre', 'coreTask', 'goal', 'principle', 'phase', 'tag'] as const;
export type PortfolioGroup = (typeof portfolioGroups)[number];
