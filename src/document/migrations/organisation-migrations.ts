import type { Migration } from './migration.ts';

/** The steps a saved organisation takes to the newest shape. Append only [MIG-3]. */
export const organisationMigrations: readonly Migration[] = [];
