import { fail, ok, type Result } from '../base/result.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import type { DocumentFailure, DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';
import { fieldsOf } from './fields-of.ts';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  CASE_FORMAT,
  SCHEMA_ADDRESS,
} from './file-formats.ts';
import { jsonFrom } from './json-text.ts';
import { BACKUP_FILE_LIMIT, MOST_ISSUES } from './limits.ts';
import { nestedIssues } from './nested-failure.ts';
import { parseCase } from './parse-case.ts';
import { parseOrganisation } from './parse-organisation.ts';
import { parsePortfolio } from './parse-portfolio.ts';
import { parseVersion, type VersionRecord } from './parse-version.ts';
import { backupFileSchema } from './schema/file-schema.ts';
import { validate } from './validate.ts';

/** Everything on a device, as it was at one moment. */
export interface Backup {
  readonly savedAt: Instant;
  readonly cases: readonly BusinessCase[];
  /** Null when none had been saved. */
  readonly organisation: Organisation | null;
  /** Null when nothing had been chosen between cases, and in older backups. */
  readonly portfolio: Portfolio | null;
  /** The named versions of its cases, as they are kept [SEA-4]. */
  readonly versions: readonly VersionRecord[];
}

/** Everything on a device as the text of a file [FIL-2]. */
export function backupFileText({ cases, versions, ...rest }: Backup): string {
  const { before, between, after } = textAroundCases(rest);
  const lines = (entries: readonly unknown[]) =>
    entries.map((entry) => JSON.stringify(entry)).join(ENTRY_SEPARATOR);
  return `${before}${lines(cases)}${between}${lines(versions)}${after}`;
}

/** What stands between two cases or two versions in the text of a backup: each has a line of its own. */
export const ENTRY_SEPARATOR = ',\n';

/** What stands in the text of a backup round the cases, and after them round the versions [FIL-2]. */
export function textAroundCases({
  savedAt,
  organisation,
  portfolio,
}: Omit<Backup, 'cases' | 'versions'>): {
  readonly before: string;
  readonly between: string;
  readonly after: string;
} {
  const fields = {
    $schema: SCHEMA_ADDRESS,
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    savedAt,
    organisation,
    portfolio,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return {
    before: `{\n${lines.join('')}"cases": [\n`,
    between: '\n],\n"versions": [\n',
    after: '\n]\n}\n',
  };
}

/**
 * The backup in the text of a file, whole or not at all [FIL-2], whatever versions its documents
 * have [MIG-1].
 *
 * - At most `BACKUP_FILE_LIMIT` bytes as UTF-8 [FIL-3]. Never throws, and changes nothing.
 * - Errors: as those of `jsonFrom`; `from-a-newer-app` where any of its documents is; `invalid` with
 *   paths such as `cases`, 3, `title`; `not-a-backup` for other JSON, and `a-case-not-a-backup`
 *   [FIL-6].
 * - `onEntry` is called after each case and each version: a large backup that is being read is not
 *   one that hangs.
 */
export function parseBackupText(
  text: string,
  onEntry: () => void = () => undefined,
): Result<Backup, DocumentFailure> {
  const json = jsonFrom(text, BACKUP_FILE_LIMIT);
  if (!json.ok) return json;
  const { format, formatVersion } = fieldsOf(json.value) ?? {};
  if (format === CASE_FORMAT) return fail({ kind: 'a-case-not-a-backup' });
  if (format !== BACKUP_FORMAT) return fail({ kind: 'not-a-backup' });
  if (typeof formatVersion === 'number' && formatVersion > BACKUP_FORMAT_VERSION) {
    return fail({ kind: 'from-a-newer-app', schemaVersion: formatVersion });
  }
  const file = validate(json.value, backupFileSchema);
  if (!file.ok) return file;
  const counted = <Value>(parsed: Value): Value => {
    onEntry();
    return parsed;
  };
  const cases = entriesFrom('cases', file.value.cases, (entry) => counted(parseCase(entry)));
  if (!cases.ok) return cases;
  const organisation = singleFrom('organisation', file.value.organisation, parseOrganisation);
  if (!organisation.ok) return organisation;
  const portfolio = singleFrom('portfolio', file.value.portfolio ?? null, parsePortfolio);
  if (!portfolio.ok) return portfolio;
  const ids = new Set<string>(cases.value.map(({ id }) => id));
  const versions = entriesFrom('versions', file.value.versions ?? [], (entry) =>
    counted(versionOf(ids, entry)),
  );
  if (!versions.ok) return versions;
  const { savedAt } = file.value;
  return ok({
    savedAt,
    cases: cases.value,
    organisation: organisation.value,
    portfolio: portfolio.value,
    versions: versions.value,
  });
}

/** A version as it is kept, of a case that is in the backup too [DOC-4, SEA-4]. */
function versionOf(
  ids: ReadonlySet<string>,
  entry: unknown,
): Result<VersionRecord, DocumentFailure> {
  const parsed = parseVersion(entry);
  if (!parsed.ok) return parsed;
  const { record } = parsed.value;
  if (ids.has(record.caseId)) return ok(record);
  const problem = { kind: 'does-not-fit', rule: 'DOC-4' } as const;
  return fail({ kind: 'invalid', issues: [{ path: ['caseId'], problem }] });
}

/** All the entries of a list, each with an id of its own, or what is wrong with them. */
function entriesFrom<Entry extends { readonly id: string }>(
  name: string,
  entries: readonly unknown[],
  parse: (entry: unknown) => Result<Entry, DocumentFailure>,
): Result<readonly Entry[], DocumentFailure> {
  const found: Entry[] = [];
  const issues: DocumentIssue[] = [];
  for (const [index, entry] of entries.entries()) {
    if (issues.length >= MOST_ISSUES) break;
    const parsed = parse(entry);
    if (parsed.ok) found.push(parsed.value);
    else if (parsed.failure.kind === 'from-a-newer-app') return parsed;
    else issues.push(...nestedIssues(parsed.failure, [name, index]));
  }
  if (issues.length === 0) issues.push(...duplicatedIds(found, [name]));
  return issues.length === 0
    ? ok(found)
    : fail({ kind: 'invalid', issues: issues.slice(0, MOST_ISSUES) });
}

/** A document of which there is one; null where there is none. */
function singleFrom<Document>(
  name: string,
  value: unknown,
  parse: (value: unknown) => Result<Document, DocumentFailure>,
): Result<Document | null, DocumentFailure> {
  if (value === null) return ok(null);
  const parsed = parse(value);
  if (parsed.ok || parsed.failure.kind === 'from-a-newer-app') return parsed;
  return fail({ kind: 'invalid', issues: nestedIssues(parsed.failure, [name]) });
}
