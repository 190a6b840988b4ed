import type { WholeProblem } from '../domain/portfolio/selection/whole-problem.ts';
import type { IntegerProgram, IntegerRow } from './integer-solver.ts';

/** A problem as the solver takes it, and what its numbers were divided by. */
export interface ScaledProgram {
  readonly program: IntegerProgram;
  readonly valueScale: number;
  /** For each row of the problem. */
  readonly rowScales: readonly number[];
}

/** Amounts beyond this are divided by a power of 2, which loses no digit. */
const LARGEST_AMOUNT = 2 ** 12;
const LARGEST_VALUE = 2 ** 30;

/**
 * The problem as an integer program. For each joint claim there is a column for every set of its
 * cases: exactly one of them is 1, and it is the set that is chosen, which needs no whole columns.
 * `without`: sets of cases, by place, that are to be left out of account.
 */
export function integerProgram(
  { values, fixed, rows, joint }: WholeProblem,
  without: readonly (readonly boolean[])[] = [],
): ScaledProgram {
  const allValues = [...values, ...joint.flatMap((claim) => claim.values)];
  const valueScale = scaleFor(allValues, LARGEST_VALUE);
  const firstOf: number[] = [];
  let columns = values.length;
  for (const claim of joint) {
    firstOf.push(columns);
    columns += claim.values.length;
  }
  const rowScales = rows.map(({ amounts }) => scaleFor(amounts, LARGEST_AMOUNT));
  const scaledRows = rows.map((row, index): IntegerRow => {
    const scale = rowScales[index] ?? 1;
    const shared = row.joint.flatMap((amounts, claim) =>
      amounts.flatMap((amount, mask) =>
        amount === 0 ? [] : [{ column: (firstOf[claim] ?? 0) + mask, amount: amount / scale }],
      ),
    );
    return {
      columns: [...row.at, ...shared.map(({ column }) => column)],
      amounts: [...row.amounts.map((amount) => amount / scale), ...shared.map((one) => one.amount)],
      least: -Infinity,
      most: row.most / scale,
    };
  });
  const open = allValues.map((_, column) => fixed[column] ?? null);
  return {
    program: {
      values: allValues.map((value) => value / valueScale),
      lower: open.map((isIn) => (isIn === true ? 1 : 0)),
      upper: open.map((isIn) => (isIn === false ? 0 : 1)),
      isWhole: allValues.map((_, column) => column < values.length),
      rows: [
        ...scaledRows,
        ...joint.flatMap((claim, number) => claimRows(claim.at, firstOf[number] ?? 0)),
        ...without.map(otherThan),
      ],
    },
    valueScale,
    rowScales,
  };
}

/** One of the columns is 1, and a case is in where the column of a set with it is. */
function claimRows(at: readonly number[], first: number): readonly IntegerRow[] {
  const masks = Array.from({ length: 2 ** at.length }, (_, mask) => mask);
  return [
    { columns: masks.map((mask) => first + mask), amounts: masks.map(() => 1), least: 1, most: 1 },
    ...at.map((place, bit) => {
      const own = masks.filter((mask) => (mask & (1 << bit)) !== 0);
      return {
        columns: [place, ...own.map((mask) => first + mask)],
        amounts: [-1, ...own.map(() => 1)],
        least: 0,
        most: 0,
      };
    }),
  ];
}

/** At least one case is not as it is in this set. */
function otherThan(set: readonly boolean[]): IntegerRow {
  return {
    columns: set.map((_, at) => at),
    amounts: set.map((isIn) => (isIn ? 1 : -1)),
    least: -Infinity,
    most: set.filter((isIn) => isIn).length - 1,
  };
}

function scaleFor(amounts: readonly number[], largest: number): number {
  const size = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  return size <= largest ? 1 : 2 ** Math.ceil(Math.log2(size / largest));
}
