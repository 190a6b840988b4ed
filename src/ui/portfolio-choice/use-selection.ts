import { useEffect, useRef, useState } from 'react';

import {
  plainlyInfeasible,
  selectionAnswer,
  type SelectionAnswer,
  type SolverProgress,
} from '../../domain/portfolio/selection/selection-answer.ts';
import type { SelectionProblem } from '../../domain/portfolio/selection/selection-problem.ts';
import { askedProblem } from '../../domain/portfolio/selection/selection-questions.ts';
import {
  wholeProblem,
  type ScaledProblem,
} from '../../domain/portfolio/selection/whole-problem.ts';
import type { WorkStop } from '../../base/work-stop.ts';
import { useApp } from '../app-context.ts';
import type { AskedSelection } from './asked-selection.ts';
import { questionsAbout, type AnsweredQuestion } from './questions-about.ts';

export type SelectionState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly scaled: ScaledProblem;
      readonly progress: SolverProgress | null;
    }
  | SolvedState
  | { readonly kind: WorkStop };

export interface SolvedState {
  readonly kind: 'done';
  readonly asked: AskedSelection;
  readonly answer: SelectionAnswer;
  readonly questions: readonly AnsweredQuestion[];
  /** Whether questions are still being answered. */
  readonly isExplaining: boolean;
}

/** One search at a time, and then what explains it; both are ended when the page is left. */
export function useSelection(): {
  readonly state: SelectionState;
  readonly run: (asked: AskedSelection, seconds: number) => void;
  readonly cancel: () => void;
} {
  const { services } = useApp();
  const [state, setState] = useState<SelectionState>({ kind: 'none' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  /** Answers problems in order; what is plainly impossible needs no solver. */
  const solve = async (
    problems: readonly SelectionProblem[],
    seconds: number,
    signal: AbortSignal,
    tell: {
      readonly onAnswer: (index: number, answer: SelectionAnswer) => void;
      readonly onProgress: (progress: SolverProgress) => void;
    },
  ) => {
    const open = problems.flatMap((problem, index) => {
      const plain = plainlyInfeasible(problem);
      if (plain === null) return [{ problem, index, scaled: wholeProblem(problem) }];
      tell.onAnswer(index, plain);
      return [];
    });
    if (open.length === 0) return null;
    const service = await services.selection();
    const outcome = await service.run(
      open.map(({ scaled }) => scaled.whole),
      {
        seconds,
        signal,
        onProgress: (_, progress) => tell.onProgress(progress),
        onAnswer: (at, answer) => {
          const asked = open[at];
          if (asked === undefined || signal.aborted) return;
          tell.onAnswer(asked.index, selectionAnswer(asked.problem, asked.scaled, answer));
        },
      },
    );
    return outcome.ok ? null : outcome.failure;
  };

  const explain = async (solved: SolvedState, signal: AbortSignal) => {
    const { asked, questions } = solved;
    const update = (change: (before: SolvedState) => SolvedState) =>
      setState((before) =>
        before.kind === 'done' && before.asked === asked ? change(before) : before,
      );
    await solve(
      questions.map(({ question }) => askedProblem(asked.problem, question)),
      SECONDS_TO_EXPLAIN,
      signal,
      {
        onProgress: () => undefined,
        onAnswer: (index, answer) =>
          update((before) => ({
            ...before,
            questions: before.questions.map((each, at) =>
              at === index ? { ...each, answer } : each,
            ),
          })),
      },
    ).catch(() => null);
    update((before) => ({ ...before, isExplaining: false }));
  };

  const run = (asked: AskedSelection, seconds: number) => {
    ending.current?.abort();
    const { signal } = (ending.current = new AbortController());
    const scaled = wholeProblem(asked.problem);
    setState({ kind: 'running', scaled, progress: null });
    let solved: SolvedState | null = null;
    void solve([asked.problem], seconds, signal, {
      onProgress: (progress) => setState({ kind: 'running', scaled, progress }),
      onAnswer: (_, answer) => {
        const questions = questionsAbout(asked.problem, answer);
        solved = { kind: 'done', asked, answer, questions, isExplaining: questions.length > 0 };
        setState(solved);
      },
    })
      .catch((): WorkStop => 'stopped')
      .then((stop) => {
        if (solved === null) setState({ kind: stop ?? 'stopped' });
        else void explain(solved, signal);
      });
  };
  return { state, run, cancel: () => ending.current?.abort() };
}

/** For each question: they are many, and most are answered at once. */
const SECONDS_TO_EXPLAIN = 5;
