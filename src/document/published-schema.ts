import * as z from 'zod/mini';

import { BACKUP_FORMAT, BACKUP_FORMAT_VERSIONS, CASE_FORMAT } from './file-formats.ts';
import { caseSchema } from './schema/case-schema.ts';
import { jsonKeywords } from './schema/checked.ts';
import { organisationSchema } from './schema/organisation-schema.ts';
import { portfolioSchema } from './schema/portfolio-schema.ts';
import { instant, text } from './schema/texts.ts';
import { versionSchemaWith } from './schema/version-schema.ts';

/**
 * The JSON Schema of the files this app writes, made from what it checks with [FIL-5]: a case file, a
 * case by itself, or a backup. Draft 2020-12, for editors and for others who make such files.
 *
 * What it lets through may still be refused for what no field can tell alone, such as two lines of
 * one id.
 */
export function publishedSchema(): Readonly<Record<string, unknown>> {
  const caseFile = z.strictObject({
    $schema: z.optional(text),
    format: z.literal(CASE_FORMAT),
    case: caseSchema,
  });
  const backup = z.strictObject({
    $schema: z.optional(text),
    format: z.literal(BACKUP_FORMAT),
    formatVersion: z.literal(BACKUP_FORMAT_VERSIONS),
    savedAt: instant,
    cases: z.array(caseSchema),
    organisation: z.nullable(organisationSchema),
    portfolio: z.optional(z.nullable(portfolioSchema)),
    versions: z.optional(z.array(versionSchemaWith(z.unknown()))),
  });
  return {
    title: 'Gevinstkort',
    ...z.toJSONSchema(z.union([caseFile, caseSchema, backup]), { metadata: jsonKeywords }),
  };
}

/** The same as the text of the published file. */
export function publishedSchemaText(): string {
  return `${JSON.stringify(publishedSchema(), null, 2)}\n`;
}
