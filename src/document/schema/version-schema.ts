import * as z from 'zod/mini';

import { decisions, type NamedVersion, type Seal } from '../../domain/versions/named-version.ts';
import { MOST_VERSIONS } from '../limits.ts';
import { checked, named, type Schema } from './checked.ts';
import { wholeNumber } from './numbers.ts';
import { calendarDate, id, instant, text } from './texts.ts';

const sealSchema: Schema<Seal> = named(
  'seal',
  z.strictObject({
    forum: text,
    date: calendarDate,
    decision: z.enum(decisions),
    reason: text,
    sealedBy: text,
  }),
);

const checksumPattern = /^[0-9a-f]{64}$/;

/** SHA-256 as 64 hexadecimal digits. */
export const checksum: Schema<string> = checked(
  z.string(),
  (value) => (checksumPattern.test(value) ? null : { kind: 'wrong-type', expected: 'checksum' }),
  { pattern: checksumPattern.source },
);

/** What is kept beside the case of a named version, with the case in any shape. */
export function versionSchemaWith<Kept>(document: Schema<Kept>) {
  return z.strictObject({
    id: id<NamedVersion['id']>(),
    caseId: id<NamedVersion['caseId']>(),
    number: wholeNumber(1, MOST_VERSIONS),
    name: text,
    note: text,
    savedAt: instant,
    sha256: checksum,
    seal: z.nullable(sealSchema),
    document,
  });
}
