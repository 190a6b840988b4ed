import * as z from 'zod/mini';

import { phases } from '../../domain/business-case/business-case.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { CentreId, PrincipleId } from '../../domain/organisation/organisation.ts';
import {
  MOST_CASES,
  MOST_DISTINCT,
  MOST_LOG_ENTRIES,
  MOST_PORTFOLIO_VIEWS,
  MOST_SCENARIOS,
  MOST_SHARED_BENEFITS,
} from '../../domain/portfolio/limits.ts';
import { PORTFOLIO_SCHEMA_VERSION } from '../../domain/portfolio/new-portfolio.ts';
import {
  portfolioColumns,
  portfolioGroups,
  type PortfolioView,
} from '../../domain/portfolio/portfolio-view.ts';
import type {
  BenefitInCase,
  DistinctBenefits,
  LogEntry,
  LoggedCase,
  Portfolio,
  ScenarioId,
  SharedBenefitRecord,
} from '../../domain/portfolio/portfolio.ts';
import { decisions } from '../../domain/versions/named-version.ts';
import { MOST_VERSIONS } from '../limits.ts';
import { named, type Schema } from './checked.ts';
import { choiceSchema, scenarioSchema } from './choice-schema.ts';
import { share } from './decimals.ts';
import { frameSchema } from './frame-schema.ts';
import { listOf } from './list-of.ts';
import { reference } from './map-schema.ts';
import { wholeNumber } from './numbers.ts';
import { calendarDate, id, instant, text } from './texts.ts';
import { checksum } from './version-schema.ts';

const benefitInCase = {
  caseId: id<BenefitInCase['caseId']>(),
  benefitId: id<BenefitInCase['benefitId']>(),
};

const sharedBenefit: Schema<SharedBenefitRecord> = named(
  'sharedBenefit',
  z.strictObject({
    id: id<SharedBenefitRecord['id']>(),
    name: text,
    claims: listOf(z.strictObject({ ...benefitInCase, share }), MOST_CASES),
  }),
);

const distinct: Schema<DistinctBenefits> = z.strictObject({
  one: z.strictObject(benefitInCase),
  other: z.strictObject(benefitInCase),
});

const view: Schema<PortfolioView> = named(
  'portfolioView',
  z.strictObject({
    id: id<PortfolioView['id']>(),
    name: text,
    text,
    centre: z.nullable(reference<CentreId>()),
    coreTask: z.nullable(reference<NonNullable<PortfolioView['coreTask']>['id']>()),
    goal: z.nullable(reference<NonNullable<PortfolioView['goal']>['id']>()),
    principle: z.nullable(reference<PrincipleId>()),
    phase: z.nullable(z.enum(phases)),
    tag: z.nullable(text),
    sortBy: z.enum(portfolioColumns),
    isDescending: z.boolean(),
    groupBy: z.nullable(z.enum(portfolioGroups)),
  }),
);

const loggedCase: Schema<LoggedCase> = z.strictObject({
  case: reference<CaseId>(),
  decision: z.enum(decisions),
  sealed: z.nullable(z.strictObject({ number: wholeNumber(1, MOST_VERSIONS), sha256: checksum })),
});

const logEntry: Schema<LogEntry> = named(
  'logEntry',
  z.strictObject({
    id: id<LogEntry['id']>(),
    corrects: z.nullable(id<LogEntry['id']>()),
    forum: text,
    date: calendarDate,
    reason: text,
    scenario: z.nullable(reference<ScenarioId>()),
    cases: listOf(loggedCase, MOST_CASES),
    loggedAt: instant,
  }),
);

/** The shape of a portfolio in the newest version; see `problemsInPortfolio` for the rest. */
export const portfolioSchema: Schema<Portfolio> = named(
  'portfolio',
  z.strictObject({
    schemaVersion: z.literal(PORTFOLIO_SCHEMA_VERSION),
    changedAt: instant,
    frame: frameSchema,
    choice: choiceSchema,
    scenarios: listOf(scenarioSchema, MOST_SCENARIOS),
    sharedBenefits: listOf(sharedBenefit, MOST_SHARED_BENEFITS),
    distinctBenefits: listOf(distinct, MOST_DISTINCT),
    views: listOf(view, MOST_PORTFOLIO_VIEWS),
    log: listOf(logEntry, MOST_LOG_ENTRIES),
  }),
);
