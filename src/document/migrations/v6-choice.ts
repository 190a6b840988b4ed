import type { Migration } from './migration.ts';
import { recordsWith } from './records-with.ts';

export const choice: Migration = {
  why: `Version 5 said nothing of what cases are chosen by. A case now has tags, scores by principle,
    and the cases it requires or excludes; a cost of hours may say whose scarce hours they are, and a
    benefit what it is taken from.`,
  up: (before) => ({
    ...before,
    tags: [],
    scores: [],
    requires: [],
    excludes: [],
    costs: recordsWith(before['costs'], { keyRole: null }),
    benefits: recordsWith(before['benefits'], { pool: null }),
  }),
};
