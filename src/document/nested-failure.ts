import type { DocumentFailure, DocumentIssue, DocumentProblem } from './document-failure.ts';

/** What is wrong with a document that stands at `path` in a larger one, by its place in that. */
export function nestedIssues(
  failure: DocumentFailure,
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  return failure.kind === 'invalid'
    ? failure.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    : [{ path, problem: problemOf(failure) }];
}

function problemOf(failure: DocumentFailure): DocumentProblem {
  return failure.kind === 'damaged'
    ? { kind: 'does-not-fit', rule: 'MIG-5' }
    : { kind: 'wrong-type', expected: 'object' };
}
