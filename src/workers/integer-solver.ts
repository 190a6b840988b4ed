import loadHighs, { type Highs, type Model, type ModelData } from 'highs';

import type { SolverProgress } from '../domain/portfolio/selection/selection-answer.ts';

/** Columns between 0 and 1; rows from `-Infinity` or equal; what is to be as large as it can be. */
export interface IntegerProgram {
  readonly values: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** The columns that may only be 0 or 1; the others lie anywhere between. */
  readonly isWhole: readonly boolean[];
  readonly rows: readonly IntegerRow[];
}

export interface IntegerRow {
  readonly columns: readonly number[];
  readonly amounts: readonly number[];
  readonly least: number;
  readonly most: number;
}

export interface IntegerSolver {
  /** The price of each row in the program without whole columns; null where it has no solution. */
  readonly prices: (program: IntegerProgram) => readonly number[] | null;
  readonly solve: (program: IntegerProgram, settings: SolveSettings) => IntegerSolution;
}

export interface SolveSettings {
  readonly seconds: number;
  /** Called now and then, never after the answer. */
  readonly onProgress: (progress: SolverProgress) => void;
}

export type IntegerSolution =
  /** `bound`: nothing is better, as far as the solver can tell; it is optimal where it says so. */
  | {
      readonly kind: 'found';
      readonly columns: readonly number[];
      readonly bound: number;
      readonly isOptimal: boolean;
    }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown'; readonly bound: number };

/** The tightest that the solver takes. */
const TOLERANCE = 1e-9;
/** Seconds between two reports. */
const REPORTING = 0.2;

/** The one door to HiGHS, a solver compiled to WebAssembly. Loads it: some megabytes, kept with the app. */
export async function loadIntegerSolver(): Promise<IntegerSolver> {
  const highs = await loadHighs();
  return {
    prices: (program) =>
      withModel(highs, modelOf(highs, program), (model) => {
        model.clearIntegrality();
        model.run();
        return model.getModelStatus() === highs.constants.modelStatus.optimal
          ? [...model.getSolution().rowDual]
          : null;
      }),
    solve: (program, settings) =>
      withModel(highs, modelOf(highs, program), (model) => solved(highs, model, settings)),
  };
}

function solved(
  highs: Highs,
  model: Model,
  { seconds, onProgress }: SolveSettings,
): IntegerSolution {
  const { modelStatus, callbackType, solutionStatus } = highs.constants;
  model.options.set({ time_limit: seconds });
  let told = 0;
  model.run({
    [callbackType.mipInterrupt]: ({ data }) => {
      const now = data.running_time ?? 0;
      if (now - told < REPORTING) return;
      told = now;
      onProgress({
        nodes: Number(data.mip_node_count ?? 0),
        best: finiteOrNull(data.mip_primal_bound),
        bound: finiteOrNull(data.mip_dual_bound),
      });
    },
  });
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { kind: 'impossible' };
  const dual = model.info.get('mip_dual_bound');
  const bound = typeof dual === 'number' && !Number.isNaN(dual) ? dual : Infinity;
  if (model.info.get('primal_solution_status') !== solutionStatus.feasible) {
    return { kind: 'unknown', bound };
  }
  const columns = [...model.getSolution().colValue];
  return { kind: 'found', columns, bound, isOptimal: status === modelStatus.optimal };
}

/** Nothing of the model is left behind, whatever happens. */
function withModel<Answer>(highs: Highs, data: ModelData, ask: (model: Model) => Answer): Answer {
  const model = highs.createModel(data);
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      mip_feasibility_tolerance: TOLERANCE,
      primal_feasibility_tolerance: TOLERANCE,
      dual_feasibility_tolerance: TOLERANCE,
    });
    return ask(model);
  } finally {
    model.dispose();
  }
}

function modelOf(highs: Highs, { values, lower, upper, isWhole, rows }: IntegerProgram): ModelData {
  const { objectiveSense, variableType } = highs.constants;
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    numCols: values.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: values,
    colLower: lower,
    colUpper: upper,
    integrality: isWhole.map((whole) => (whole ? variableType.integer : variableType.continuous)),
    rowLower: rows.map(({ least }) => (least === -Infinity ? -highs.infinity : least)),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numCols: values.length,
      numRows: rows.length,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ amounts }) => amounts),
    },
  };
}

function finiteOrNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) || Math.abs(value) >= 1e20 ? null : value;
}
