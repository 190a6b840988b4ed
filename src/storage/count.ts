/** No device ever writes so often: a count that says so was changed by someone. */
export const BEYOND = 1e12;

/** Whether this can be how often something was written, or how many there are of it. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < BEYOND;
}
