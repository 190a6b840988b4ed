import { businessCase } from './da/business-case.ts';
import { cases } from './da/cases.ts';
import { actions, fields } from './da/fields.ts';
import { frame } from './da/frame.ts';
import { safety } from './da/safety.ts';
import { storage } from './da/storage.ts';
import { versions } from './da/versions.ts';

/**
 * The words that everyone waits for at the first visit: those of the frame, the list of cases and
 * what is the same on every page. The words of a page stand in a file of its own beside these.
 */
export const da = {
  actions,
  fields,
  frame,
  businessCase,
  cases,
  safety,
  storage,
  versions,
};
