import * as z from 'zod/mini';

import type {
  Centre,
  CentreId,
  CoreTask,
  Goal,
  Organisation,
  Principle,
} from '../../domain/organisation/organisation.ts';
import { MOST_RECORDS } from '../../domain/organisation/limits.ts';
import { demands, type Proportion } from '../../domain/organisation/proportion.ts';
import { newestVersion } from '../migrations/migrate.ts';
import { organisationMigrations } from '../migrations/organisation-migrations.ts';
import { named, type Schema } from './checked.ts';
import { amountNotNegative } from './decimals.ts';
import { listOf } from './list-of.ts';
import { parameterSetSchema } from './parameter-set-schema.ts';
import { id, instant, text } from './texts.ts';

const centre: Schema<Centre> = z.strictObject({ id: id<Centre['id']>(), name: text });

const coreTask: Schema<CoreTask> = z.strictObject({
  id: id<CoreTask['id']>(),
  name: text,
  centreId: z.nullable(id<CentreId>()),
});

const goal: Schema<Goal> = z.strictObject({
  id: id<Goal['id']>(),
  kind: z.enum(['effectiveness', 'strategic']),
  name: text,
  description: text,
});

const principle: Schema<Principle> = z.strictObject({
  id: id<Principle['id']>(),
  name: text,
  description: text,
  weight: amountNotNegative,
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
    proportions: listOf(proportion, MOST_RECORDS),
    parameterSets: listOf(parameterSetSchema, MOST_RECORDS),
    defaultParameterSetId: id<Organisation['defaultParameterSetId']>(),
  }),
);
