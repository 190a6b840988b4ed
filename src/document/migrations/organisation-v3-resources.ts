import type { Migration } from './migration.ts';
import { recordsWith } from './records-with.ts';

export const resources: Migration = {
  why: `Version 2 had nothing that all cases share the use of. There are now pools that benefits are
    taken from and key roles with few hours; a goal has a measure, and a principle words for each step.`,
  up: (before) => ({
    ...before,
    goals: recordsWith(before['goals'], {
      measure: { unit: '', baseline: null, target: null, reached: null, reachedOn: null },
    }),
    principles: recordsWith(before['principles'], {
      anchors: ['', '', '', '', ''],
      isPerCoreTask: false,
    }),
    pools: [],
    keyRoles: [],
  }),
};
