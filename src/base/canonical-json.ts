/**
 * Plain JSON as one text that is the same for all who say the same [DOC-9]: no blanks, and the fields
 * of each object in the order of their names (RFC 8785). A field that is `undefined` is not there.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry)}`);
  return `{${fields.join(',')}}`;
}
