/** The boxes that are chosen together, in the order in which they were. */
export type Marks = readonly string[];

/** One more is chosen, or one less. The first one brings in the box that was worked with before. */
export function toggled(marks: Marks, id: string, before: string | null = null): Marks {
  if (marks.includes(id)) return marks.filter((each) => each !== id);
  const first = marks.length === 0 && before !== null && before !== id ? [before] : marks;
  return [...first, id];
}

/** A step from one box to the next, with both of them chosen. */
export function extended(marks: Marks, from: string, to: string): Marks {
  return [...new Set([...marks, from, to])];
}

/** What is left of the marks when not all boxes are there any more; the same list where all are. */
export function marksAmong(marks: Marks, isThere: (id: string) => boolean): Marks {
  return marks.every(isThere) ? marks : marks.filter(isThere);
}

/**
 * What a command is about: all that is marked, where the box it is given to is among them or is none;
 * else that box alone, so that nothing is touched that is out of sight.
 */
export function actedOn(marks: Marks, current: string | null): Marks {
  if (current === null || marks.includes(current)) return marks;
  return [current];
}
