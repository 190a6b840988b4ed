import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure, DocumentIssue } from './document-failure.ts';
import { MOST_ISSUES } from './limits.ts';
import type { Schema } from './schema/checked.ts';
import { issuesOf } from './schema/issues-of.ts';

/**
 * The value as what it has been checked to be, or everything that is wrong with it [DOC-1].
 *
 * `problemsIn` looks at what no field can tell alone, and is asked only when every field is right.
 */
export function validate<Document>(
  value: unknown,
  schema: Schema<Document>,
  problemsIn: (document: Document) => readonly DocumentIssue[] = () => [],
): Result<Document, DocumentFailure> {
  const parsed = schema.safeParse(value);
  const issues = parsed.success ? problemsIn(parsed.data) : issuesOf(parsed.error.issues, value);
  if (parsed.success && issues.length === 0) return ok(parsed.data);
  return fail({ kind: 'invalid', issues: issues.slice(0, MOST_ISSUES) });
}
