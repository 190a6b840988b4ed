const GOLDEN = 0.618;

/** Where a turn falls between 0 and 1: the same each time, and all of them evenly, however many there are. */
export function spread(turn: number): number {
  return (turn * GOLDEN) % 1;
}
