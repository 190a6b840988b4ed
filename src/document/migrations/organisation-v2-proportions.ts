import type { Migration } from './migration.ts';

export const proportions: Migration = {
  why: 'Version 1 demanded the same of every case. What is demanded may now go by the size of it.',
  up: (before) => ({ ...before, proportions: [] }),
};
