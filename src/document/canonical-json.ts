/**
 * The one way to write a document down: fields in the order of their names, no spaces [DOC-8].
 *
 * `value` is plain JSON that has been parsed. A field that is `undefined` is one that is not there.
 * Names are ordered by their UTF-16 code units. Source: RFC 8785.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry)}`);
  return `{${fields.join(',')}}`;
}
