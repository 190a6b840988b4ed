import * as z from 'zod/mini';

import {
  conventions,
  phases,
  reaches,
  type BusinessCase,
  type CaseId,
} from '../../domain/business-case/business-case.ts';
import {
  MOST_ALTERNATIVES,
  MOST_CHANGES,
  MOST_CURRENT_COSTS,
  MOST_DELIVERABLES,
  MOST_LINES,
  MOST_RELATED_CASES,
  MOST_RISKS,
  MOST_SCORES,
  MOST_TAGS,
} from '../../domain/business-case/limits.ts';
import { CASE_SCHEMA_VERSION } from '../../domain/business-case/new-case.ts';
import type { CentreId, CoreTaskId } from '../../domain/organisation/organisation.ts';
import { weightings } from '../../domain/uncertainty/three-point.ts';
import { alternativeId } from './belonging-schema.ts';
import {
  alternativeSchema,
  changeSchema,
  deliverableSchema,
  givenScoreSchema,
  requestSchema,
  riskSchema,
} from './case-parts-schema.ts';
import { named, type Schema } from './checked.ts';
import { rate } from './decimals.ts';
import { benefitSchema, costSchema, currentCostSchema } from './line-schema.ts';
import { listOf } from './list-of.ts';
import { mapSchema, reference } from './map-schema.ts';
import { calendarYear, firstYear, horizon } from './numbers.ts';
import { parameterSetSchema } from './parameter-set-schema.ts';
import { id, instant, text } from './texts.ts';

/** The shape of a case in the newest version. What its parts owe each other is in `problemsInCase`. */
export const caseSchema: Schema<BusinessCase> = named(
  'case',
  z.strictObject({
    id: id<BusinessCase['id']>(),
    schemaVersion: z.literal(CASE_SCHEMA_VERSION),
    createdAt: instant,
    changedAt: instant,
    form: z.enum(['light', 'full']),
    exampleSource: z.nullable(text),
    title: text,
    whyNow: text,
    centre: z.nullable(reference<CentreId>()),
    coreTask: z.nullable(reference<CoreTaskId>()),
    strengthening: text,
    phase: z.enum(phases),
    reach: z.enum(reaches),
    mandatory: z.boolean(),
    tags: listOf(text, MOST_TAGS),
    scores: listOf(givenScoreSchema, MOST_SCORES),
    requires: listOf(reference<CaseId>(), MOST_RELATED_CASES),
    excludes: listOf(reference<CaseId>(), MOST_RELATED_CASES),
    roles: z.strictObject({
      projectOwner: text,
      projectLead: text,
      benefitOwner: text,
      systemOwner: text,
      dataOwner: text,
      contractOwner: text,
      systemResponsible: text,
      superuser: text,
      itContact: text,
      securityCoordinator: text,
      dataProtectionOfficer: text,
    }),
    journalNumber: text,
    kitosId: text,
    request: requestSchema,
    firstYear,
    horizon,
    priceYear: calendarYear,
    parameters: parameterSetSchema,
    ownRate: z.nullable(rate),
    convention: z.enum(conventions),
    financeRate: z.nullable(rate),
    reinvestRate: z.nullable(rate),
    alternatives: listOf(alternativeSchema, MOST_ALTERNATIVES),
    recommendedId: z.nullable(alternativeId),
    recommendation: text,
    currentCosts: listOf(currentCostSchema, MOST_CURRENT_COSTS),
    costs: listOf(costSchema, MOST_LINES),
    benefits: listOf(benefitSchema, MOST_LINES),
    deliverables: listOf(deliverableSchema, MOST_DELIVERABLES),
    changes: listOf(changeSchema, MOST_CHANGES),
    map: mapSchema,
    risks: listOf(riskSchema, MOST_RISKS),
    weighting: z.enum(weightings),
    declaresNoDrawbacks: z.boolean(),
    consulted: z.strictObject({
      it: z.boolean(),
      dataProtectionOfficer: z.boolean(),
      systemOwner: z.boolean(),
    }),
  }),
);
