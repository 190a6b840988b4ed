/**
 * Whether two pieces of plain JSON say the same: the same texts, numbers, lists in the same order,
 * and fields in any order [DOC-8]. A field that is `undefined` is one that is not there.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = new Map<string, unknown>(Object.entries(one));
  const right = new Map<string, unknown>(Object.entries(other));
  return [...new Set([...left.keys(), ...right.keys()])].every((field) =>
    isSameJson(left.get(field), right.get(field)),
  );
}
