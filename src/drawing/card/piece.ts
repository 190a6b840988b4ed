import type { Point, Shape } from '../scene.ts';

/** A part of a page that knows how much room it needs, and draws itself where it is put. */
export interface Piece {
  readonly width: number;
  /** The least. */
  readonly height: number;
  /** Whether a text in it is cut [SET-2]. */
  readonly isCut: boolean;
  /** Its shapes from its upper left corner; it may be given more height than it needs. */
  readonly shapesAt: (at: Point, height: number) => readonly Shape[];
}

/** Pieces under each other; the last takes what height is left. */
export function stack(pieces: readonly Piece[], gap: number): Piece {
  const height = total(
    pieces.map((piece) => piece.height),
    gap,
  );
  return {
    width: Math.max(0, ...pieces.map(({ width }) => width)),
    height,
    isCut: pieces.some(({ isCut }) => isCut),
    shapesAt: ({ x, y }, given) => {
      let top = y;
      return pieces.flatMap((piece, nth) => {
        const own = nth === pieces.length - 1 ? piece.height + given - height : piece.height;
        const shapes = piece.shapesAt({ x, y: top }, own);
        top += own + gap;
        return shapes;
      });
    },
  };
}

/** Pieces beside each other, all as high as the highest. */
export function row(pieces: readonly Piece[], gap: number): Piece {
  return {
    width: total(
      pieces.map(({ width }) => width),
      gap,
    ),
    height: Math.max(0, ...pieces.map((piece) => piece.height)),
    isCut: pieces.some(({ isCut }) => isCut),
    shapesAt: ({ x, y }, given) => {
      let left = x;
      return pieces.flatMap((piece) => {
        const shapes = piece.shapesAt({ x: left, y }, given);
        left += piece.width + gap;
        return shapes;
      });
    },
  };
}

/** Pieces of one width in rows of so many, with a gap between columns and one between rows. */
export function grid(pieces: readonly Piece[], columns: number, gap: number, rowGap = gap): Piece {
  const rows: Piece[] = [];
  for (let first = 0; first < pieces.length; first += columns) {
    rows.push(row(pieces.slice(first, first + columns), gap));
  }
  return stack(rows, rowGap);
}

/** How wide each of `count` pieces is that share a width. */
export function shareOf(width: number, count: number, gap: number): number {
  return (width - (count - 1) * gap) / count;
}

function total(lengths: readonly number[], gap: number): number {
  return lengths.reduce((sum, length) => sum + length, 0) + Math.max(0, lengths.length - 1) * gap;
}
