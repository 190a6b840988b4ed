import * as z from 'zod/mini';

import { BACKUP_FORMAT, BACKUP_FORMAT_VERSIONS, CASE_FORMAT } from '../file-formats.ts';
import { instant, text } from './texts.ts';

/** What is around the case in a file [FIL-1]. The case itself has versions of its own. */
export const caseFileSchema = z.strictObject({
  $schema: z.optional(text),
  format: z.literal(CASE_FORMAT),
  case: z.unknown(),
});

/** What is around everything on a device in a file [FIL-2]. */
export const backupFileSchema = z.strictObject({
  $schema: z.optional(text),
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_FORMAT_VERSIONS),
  savedAt: instant,
  cases: z.array(z.unknown()),
  organisation: z.unknown(),
  portfolio: z.optional(z.unknown()),
  versions: z.optional(z.array(z.unknown())),
});
