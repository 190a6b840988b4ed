import type { Result } from '../base/result.ts';
import type {
  SolverProgress,
  WholeAnswer,
} from '../domain/portfolio/selection/selection-answer.ts';
import type { WholeProblem } from '../domain/portfolio/selection/whole-problem.ts';
import type { WorkStop } from '../base/work-stop.ts';

/** Finds best choices beside the page. */
export interface SelectionService {
  /** Answers the problems one after another, each as soon as it is known. */
  readonly run: (
    problems: readonly WholeProblem[],
    listener: SelectionListener,
  ) => Promise<Result<void, WorkStop>>;
}

export interface SelectionListener {
  /** What may be used on each problem; then the best that was found is the answer. */
  readonly seconds: number;
  /** `index`: which of the problems. */
  readonly onProgress: (index: number, progress: SolverProgress) => void;
  readonly onAnswer: (index: number, answer: WholeAnswer) => void;
  /** Ends it at once; what was not answered is lost. */
  readonly signal: AbortSignal;
}
