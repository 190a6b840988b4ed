/** A symmetric matrix with numbers on its diagonal and beside it, and nothing else. */
export interface Tridiagonal {
  readonly diagonal: readonly number[];
  /** One fewer than on the diagonal; what stands beyond is not read. */
  readonly beside: readonly number[];
}

const HALVINGS = 60;
const REFINEMENTS = 3;
const TINY = 1e-14;

/**
 * The `nth` largest eigenvalue, counted from 0, of a matrix whose eigenvalues lie between -1 and 1:
 * halves the interval by Sturm's count of those above its middle.
 */
export function nthLargestEigenvalue({ diagonal, beside }: Tridiagonal, nth: number): number {
  let [low, high] = [-1.01, 1.01];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    let above = 0;
    let pivot = 1;
    diagonal.forEach((entry, row) => {
      const off = row === 0 ? 0 : (beside[row - 1] ?? 0);
      pivot = entry - middle - (off * off) / pivot;
      if (Math.abs(pivot) < TINY) pivot = TINY;
      if (pivot > 0) above += 1;
    });
    if (above > nth) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The eigenvector of an eigenvalue, of length 1, by solving for it a few times over. */
export function eigenvectorOf({ diagonal, beside }: Tridiagonal, eigenvalue: number): number[] {
  const size = diagonal.length;
  let vector = diagonal.map((_, row) => 1 + row / size);
  for (let refinement = 0; refinement < REFINEMENTS; refinement += 1) {
    const pivots: number[] = [];
    const rests: number[] = [];
    diagonal.forEach((entry, row) => {
      const off = row === 0 ? 0 : (beside[row - 1] ?? 0);
      const factor = off / (pivots[row - 1] ?? 1);
      const pivot = entry - eigenvalue - factor * off;
      pivots.push(Math.abs(pivot) < TINY ? TINY : pivot);
      rests.push((vector[row] ?? 0) - factor * (rests[row - 1] ?? 0));
    });
    const solved = new Array<number>(size).fill(0);
    for (let row = size - 1; row >= 0; row -= 1) {
      const known = row + 1 < size ? (beside[row] ?? 0) * (solved[row + 1] ?? 0) : 0;
      solved[row] = ((rests[row] ?? 0) - known) / (pivots[row] ?? 1);
    }
    const length = Math.hypot(...solved);
    vector = solved.map((entry) => entry / length);
  }
  return vector;
}
