import type {
  SolverProgress,
  WholeAnswer,
} from '../domain/portfolio/selection/selection-answer.ts';
import type { WholeProblem } from '../domain/portfolio/selection/whole-problem.ts';

/** What the page asks the worker that chooses: one list of problems, once. */
export interface ToSelection {
  readonly problems: readonly WholeProblem[];
  /** For each. */
  readonly seconds: number;
}

/** What it answers, about the problem of that number. */
export type FromSelection =
  | { readonly kind: 'progress'; readonly index: number; readonly progress: SolverProgress }
  | { readonly kind: 'answer'; readonly index: number; readonly answer: WholeAnswer }
  | { readonly kind: 'done' }
  /** The solver could not be loaded. */
  | { readonly kind: 'failed' };
