/** The cells of a chosen block: rows from the top, each from the left, all of one length. */
export type Block<Cell> = readonly (readonly Cell[])[];

/** Every row filled with what stands in its first cell, an empty cell too [CAS-7]. */
export function filledRight<Cell>(block: Block<Cell>): Block<Cell> {
  return block.map((row) => row.flatMap(() => row.slice(0, 1)));
}

/** Every column filled with what stands in its top cell, an empty cell too [CAS-7]. */
export function filledDown<Cell>(block: Block<Cell>): Block<Cell> {
  return block.flatMap(() => block.slice(0, 1));
}
