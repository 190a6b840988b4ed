import type { Migration } from './migration.ts';
import { proportions } from './organisation-v2-proportions.ts';
import { resources } from './organisation-v3-resources.ts';

/** The steps a saved organisation takes to the newest shape. Append only [MIG-3]. */
export const organisationMigrations: readonly Migration[] = [proportions, resources];
