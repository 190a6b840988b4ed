import type { Migration } from './migration.ts';
import { ranges } from './v2-ranges.ts';
import { alternatives } from './v3-alternatives.ts';
import { map } from './v4-map.ts';
import { request } from './v5-request.ts';
import { choice } from './v6-choice.ts';
import { hiddenRest } from './v7-hidden-rest.ts';

/**
 * The steps a saved case takes to the newest shape. Append only; each new version needs an example
 * of what it released in `test/fixtures/documents` [MIG-3].
 */
export const caseMigrations: readonly Migration[] = [
  ranges,
  alternatives,
  map,
  request,
  choice,
  hiddenRest,
];
