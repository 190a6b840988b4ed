import { canonicalJson } from './canonical-json.ts';

/** Whether two documents say the same, down to when they were changed [DOC-8]. */
export function isSameDocument(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}
