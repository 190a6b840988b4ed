import { expect, test, vi } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { WholeProblem } from '#src/domain/portfolio/selection/whole-problem.ts';
import type { FromSelection, ToSelection } from '#src/workers/selection-messages.ts';
import { createSelection } from '#src/workers/selection.ts';

const problem: WholeProblem = { values: [1], costs: [1], fixed: [null], rows: [], joint: [] };
const answer = { kind: 'found', chosen: [0], bound: 1 } as const;

/** A worker that says what it is told to when it is asked. */
class WorkerHere extends EventTarget {
  isEnded = false;
  readonly #said: readonly FromSelection[];

  constructor(said: readonly FromSelection[]) {
    super();
    this.#said = said;
  }

  postMessage(question: ToSelection): void {
    structuredClone(question);
    for (const data of this.#said) {
      if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
    }
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function aRun(worker: WorkerHere) {
  const ending = new AbortController();
  const onAnswer = vi.fn();
  const onProgress = vi.fn();
  const selection = createSelection(() => worker as unknown as Worker);
  const run = () =>
    selection.run([problem], { seconds: 1, onAnswer, onProgress, signal: ending.signal });
  return { ending, onAnswer, onProgress, run };
}

test('SEL-8 answers and how far it is are told as they come, and then the worker ends', async () => {
  const progress = { nodes: 3, best: 1, bound: 2 };
  const worker = new WorkerHere([
    { kind: 'progress', index: 0, progress },
    { kind: 'answer', index: 0, answer },
    { kind: 'done' },
  ]);
  const { run, onAnswer, onProgress } = aRun(worker);
  expect(await run()).toEqual(ok(undefined));
  expect(onProgress.mock.calls).toEqual([[0, progress]]);
  expect(onAnswer.mock.calls).toEqual([[0, answer]]);
  expect(worker.isEnded).toBe(true);
});

test('SEL-8 to cancel ends the worker whatever it is doing', async () => {
  const worker = new WorkerHere([]);
  const { run, ending } = aRun(worker);
  const running = run();
  ending.abort();
  expect(await running).toEqual(fail('cancelled'));
  expect(worker.isEnded).toBe(true);
  expect(await run()).toEqual(fail('cancelled'));
});

test('SEL-8 a solver that cannot be loaded, or a worker that breaks down, is said', async () => {
  expect(await aRun(new WorkerHere([{ kind: 'failed' }])).run()).toEqual(fail('stopped'));
  const broken = new WorkerHere([]);
  const running = aRun(broken).run();
  broken.dispatchEvent(new Event('error'));
  expect(await running).toEqual(fail('stopped'));
  const none = createSelection(() => {
    throw new Error('no workers here');
  });
  const { signal } = new AbortController();
  const listener = { seconds: 1, onAnswer: vi.fn(), onProgress: vi.fn(), signal };
  expect(await none.run([problem], listener)).toEqual(fail('stopped'));
});
