import type * as z from 'zod/mini';

import type { DocumentIssue, DocumentProblem } from '../document-failure.ts';

type Finding = z.core.$ZodIssue;
type Path = DocumentIssue['path'];

/** What zod found wrong with `value`, as we say it: a path as in the JSON, and a problem [DOC-1, DOC-2]. */
export function issuesOf(findings: readonly Finding[], value: unknown): readonly DocumentIssue[] {
  return findings.flatMap((finding) => {
    const path = finding.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (finding.code === 'unrecognized_keys') {
      return finding.keys.map((name) => ({
        path: [...path, name],
        problem: { kind: 'unknown-field' } as const,
      }));
    }
    return [{ path, problem: isThere(value, path) ? problemOf(finding) : { kind: 'missing' } }];
  });
}

function problemOf(finding: Exclude<Finding, z.core.$ZodIssueUnrecognizedKeys>): DocumentProblem {
  switch (finding.code) {
    case 'custom':
      return finding.params?.['problem'] as DocumentProblem;
    case 'invalid_value':
      return { kind: 'not-one-of', allowed: finding.values.map(String) };
    case 'invalid_union':
      return {
        kind: 'not-one-of',
        allowed: ('options' in finding ? (finding.options ?? []) : []).map(String),
      };
    case 'invalid_key':
      return { kind: 'unknown-field' };
    case 'invalid_type':
      return { kind: 'wrong-type', expected: finding.expected };
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return { kind: 'wrong-type', expected: finding.code };
  }
}

function isThere(value: unknown, path: Path): boolean {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at !== undefined;
}
