import type { Identified } from '../base/records.ts';
import type { DocumentIssue } from './document-failure.ts';

/** One issue for every record whose id an earlier one of the list has [DOC-4]. */
export function duplicatedIds(
  records: readonly Identified[],
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index): DocumentIssue[] => {
    if (seen.has(id)) return [{ path: [...path, index, 'id'], problem: { kind: 'duplicate-id' } }];
    seen.add(id);
    return [];
  });
}
