import type { Migration } from './migration.ts';

/** The steps a saved portfolio takes to the newest shape. Append only [MIG-3]. */
export const portfolioMigrations: readonly Migration[] = [];
