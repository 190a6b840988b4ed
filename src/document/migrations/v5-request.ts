import type { Migration } from './migration.ts';

export const request: Migration = {
  why: `Version 4 did not say what a forum is asked to decide before it has decided. A case now has a
    request: its wording, the forum, the day of the meeting and the item of the agenda.`,
  up: (before) => ({ ...before, request: { wording: '', forum: '', date: null, item: '' } }),
};
