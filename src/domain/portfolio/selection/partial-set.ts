import type { WholeProblem } from './whole-problem.ts';

/** A set that is decided case by case, and what its rows can still come to. */
export interface PartialSet {
  /** Whether every row can be kept, as far as each is known by itself. */
  readonly isPossible: () => boolean;
  /** Decides a case. False where a row it is in can no longer be kept; it must be undone all the same. */
  readonly decide: (at: number, isIn: boolean) => boolean;
  readonly undo: (at: number, isIn: boolean) => void;
  /** What is lost because rows cannot be filled any more; `weights` are for each row. Rounded down. */
  readonly lossOfRows: (weights: readonly number[]) => number;
  /** What is lost by the joint claims that the case was the last one open of. */
  readonly jointLossOf: (at: number, losses: readonly (readonly number[])[]) => number;
  /** The same for all that are decided. */
  readonly jointLossOfDecided: (losses: readonly (readonly number[])[]) => number;
  /** The set as it is decided; who is open is out. */
  readonly chosen: () => readonly boolean[];
  /** What a whole set is worth. */
  readonly valueOf: (set: readonly boolean[]) => number;
  /** What a whole set takes of the frame in all. */
  readonly costOf: (set: readonly boolean[]) => number;
}

/** No case is decided at first. */
export function partialSet({ values, costs, rows, joint }: WholeProblem): PartialSet {
  const state = values.map((): boolean | null => null);
  const termsOf = values.map((): { readonly row: number; readonly amount: number }[] => []);
  // What each row comes to at the least and at the most, whatever the open cases become.
  const least = new Float64Array(rows.length);
  const most = new Float64Array(rows.length);
  const move = (row: number, down: number, up: number) => {
    least[row] = (least[row] ?? 0) + down;
    most[row] = (most[row] ?? 0) + up;
  };
  rows.forEach(({ at, amounts, joint: shared }, row) => {
    at.forEach((place, term) => {
      const amount = amounts[term] ?? 0;
      termsOf[place]?.push({ row, amount });
      move(row, Math.min(0, amount), Math.max(0, amount));
    });
    for (const byMask of shared) {
      if (byMask.length > 0) move(row, Math.min(...byMask), Math.max(...byMask));
    }
  });
  const claimsOf = values.map((): number[] => []);
  const open = joint.map(({ at }, claim) => {
    for (const place of at) claimsOf[place]?.push(claim);
    return at.length;
  });
  const maskOf = (claim: number, isIn: (at: number) => boolean) =>
    (joint[claim]?.at ?? []).reduce((mask, at, bit) => (isIn(at) ? mask | (1 << bit) : mask), 0);
  const decidedMask = (claim: number) => maskOf(claim, (at) => state[at] === true);
  /** `way`: 1 when the last case of the claim has been decided, -1 when that is undone. */
  const settle = (claim: number, way: 1 | -1) => {
    const mask = decidedMask(claim);
    rows.forEach(({ joint: shared }, row) => {
      const byMask = shared[claim];
      if (byMask === undefined || byMask.length === 0) return;
      const amount = byMask[mask] ?? 0;
      move(row, way * (amount - Math.min(...byMask)), way * (amount - Math.max(...byMask)));
    });
  };
  const moveTerms = (at: number, isIn: boolean, way: 1 | -1) => {
    for (const { row, amount } of termsOf[at] ?? []) {
      const isUp = amount > 0;
      if (isIn) move(row, isUp ? way * amount : 0, isUp ? 0 : way * amount);
      else move(row, isUp ? 0 : -way * amount, isUp ? -way * amount : 0);
    }
  };
  const summed = (
    set: readonly boolean[],
    own: readonly number[],
    ofClaims: 'values' | 'costs',
  ): number =>
    own.reduce((total, amount, at) => (set[at] === true ? total + amount : total), 0) +
    joint.reduce(
      (total, claim, number) =>
        total + (claim[ofClaims][maskOf(number, (at) => set[at] === true)] ?? 0),
      0,
    );
  const isKept = (row: number) => (least[row] ?? 0) <= (rows[row]?.most ?? 0);

  const isPossible = () => rows.every((_, row) => isKept(row));

  return {
    isPossible,
    decide: (at, isIn) => {
      state[at] = isIn;
      moveTerms(at, isIn, 1);
      const claims = claimsOf[at] ?? [];
      for (const claim of claims) {
        open[claim] = (open[claim] ?? 0) - 1;
        if (open[claim] === 0) settle(claim, 1);
      }
      return claims.length > 0 ? isPossible() : (termsOf[at] ?? []).every(({ row }) => isKept(row));
    },
    undo: (at, isIn) => {
      for (const claim of claimsOf[at] ?? []) {
        if (open[claim] === 0) settle(claim, -1);
        open[claim] = (open[claim] ?? 0) + 1;
      }
      moveTerms(at, isIn, -1);
      state[at] = null;
    },
    lossOfRows: (weights) => {
      let loss = 0;
      for (let row = 0; row < rows.length; row += 1) {
        const weight = weights[row] ?? 0;
        if (weight === 0) continue;
        const left = (rows[row]?.most ?? 0) - (most[row] ?? 0);
        if (left > 0) loss += weight * left;
      }
      return Math.floor(loss);
    },
    jointLossOf: (at, losses) =>
      (claimsOf[at] ?? []).reduce(
        (total, claim) =>
          open[claim] === 0 ? total + (losses[claim]?.[decidedMask(claim)] ?? 0) : total,
        0,
      ),
    jointLossOfDecided: (losses) =>
      joint.reduce(
        (total, _, claim) =>
          open[claim] === 0 ? total + (losses[claim]?.[decidedMask(claim)] ?? 0) : total,
        0,
      ),
    chosen: () => state.map((isIn) => isIn === true),
    valueOf: (set) => summed(set, values, 'values'),
    costOf: (set) => summed(set, costs, 'costs'),
  };
}
