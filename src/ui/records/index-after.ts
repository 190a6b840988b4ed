/** Where a record stands after it has moved `by` places among those of its list. */
export function indexAfter(
  records: readonly { readonly id: string }[],
  id: string,
  by: number,
): number {
  const index = records.findIndex((record) => record.id === id) + by;
  return Math.max(0, Math.min(records.length - 1, index));
}
