import * as z from 'zod/mini';

import type {
  Centre,
  CentreId,
  CoreTask,
  Goal,
  GoalMeasure,
  Organisation,
  Principle,
} from '../../domain/organisation/organisation.ts';
import { MOST_RECORDS } from '../../domain/organisation/limits.ts';
import { HIGHEST_STEP } from '../../domain/organisation/score-scale.ts';
import { poolUnits, type KeyRole, type Pool } from '../../domain/organisation/organisation.ts';
import { demands, type Proportion } from '../../domain/organisation/proportion.ts';
import { newestVersion } from '../migrations/migrate.ts';
import { organisationMigrations } from '../migrations/organisation-migrations.ts';
import { named, type Schema } from './checked.ts';
import { amount, amountNotNegative } from './decimals.ts';
import { listOf } from './list-of.ts';
import { parameterSetSchema } from './parameter-set-schema.ts';
import { calendarDate, id, instant, text } from './texts.ts';

const centre: Schema<Centre> = z.strictObject({ id: id<Centre['id']>(), name: text });

const coreTask: Schema<CoreTask> = z.strictObject({
  id: id<CoreTask['id']>(),
  name: text,
  centreId: z.nullable(id<CentreId>()),
});

const goalMeasure: Schema<GoalMeasure> = named(
  'goalMeasure',
  z.strictObject({
    unit: text,
    baseline: z.nullable(amount),
    target: z.nullable(amount),
    reached: z.nullable(amount),
    reachedOn: z.nullable(calendarDate),
  }),
);

const goal: Schema<Goal> = z.strictObject({
  id: id<Goal['id']>(),
  kind: z.enum(['effectiveness', 'strategic']),
  name: text,
  description: text,
  measure: goalMeasure,
});

const principle: Schema<Principle> = z.strictObject({
  id: id<Principle['id']>(),
  name: text,
  description: text,
  weight: amountNotNegative,
  anchors: listOf(text, HIGHEST_STEP),
  isPerCoreTask: z.boolean(),
});

const pool: Schema<Pool> = z.strictObject({
  id: id<Pool['id']>(),
  name: text,
  unit: z.enum(poolUnits),
  centreId: z.nullable(id<CentreId>()),
  coreTaskId: z.nullable(id<CoreTask['id']>()),
  perYear: z.nullable(amountNotNegative),
});

const keyRole: Schema<KeyRole> = z.strictObject({
  id: id<KeyRole['id']>(),
  name: text,
  hoursPerYear: z.nullable(amountNotNegative),
});

const proportion: Schema<Proportion> = z.strictObject({
  id: id<Proportion['id']>(),
  name: text,
  from: amountNotNegative,
  demands: listOf(z.enum(demands), demands.length),
});

/** The shape of the organisation in the newest version; see `problemsInOrganisation` for the rest. */
export const organisationSchema: Schema<Organisation> = named(
  'organisation',
  z.strictObject({
    schemaVersion: z.literal(newestVersion(organisationMigrations)),
    changedAt: instant,
    name: text,
    source: text,
    centres: listOf(centre, MOST_RECORDS),
    coreTasks: listOf(coreTask, MOST_RECORDS),
    goals: listOf(goal, MOST_RECORDS),
    principles: listOf(principle, MOST_RECORDS),
    pools: listOf(pool, MOST_RECORDS),
    keyRoles: listOf(keyRole, MOST_RECORDS),
    proportions: listOf(proportion, MOST_RECORDS),
    parameterSets: listOf(parameterSetSchema, MOST_RECORDS),
    defaultParameterSetId: id<Organisation['defaultParameterSetId']>(),
  }),
);
