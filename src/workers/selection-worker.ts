import { loadIntegerSolver } from './integer-solver.ts';
import type { FromSelection, ToSelection } from './selection-messages.ts';
import { solvedSelection } from './solved-selection.ts';

const tell = (message: FromSelection) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToSelection>) => {
  answer(data).then(
    () => tell({ kind: 'done' }),
    () => tell({ kind: 'failed' }),
  );
});

async function answer({ problems, seconds }: ToSelection): Promise<void> {
  const solver = await loadIntegerSolver();
  problems.forEach((problem, index) => {
    const found = solvedSelection(problem, solver, {
      seconds,
      onProgress: (progress) => tell({ kind: 'progress', index, progress }),
    });
    tell({ kind: 'answer', index, answer: found });
  });
}
