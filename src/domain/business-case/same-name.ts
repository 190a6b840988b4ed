/** Whether two texts name the same: capitals and spaces around them tell no two apart. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
