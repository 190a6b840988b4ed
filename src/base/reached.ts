/**
 * A part of the browser; undefined where there is none. A browser that forbids one may throw where it
 * is merely looked at, and one that was made to do without it may have its name and nothing in it.
 */
export function reached<Part>(look: () => Part | null | undefined): Part | undefined {
  try {
    return look() ?? undefined;
  } catch {
    return undefined;
  }
}
