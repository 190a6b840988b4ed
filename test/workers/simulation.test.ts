import { describe, expect, test, vi } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import { simulate, type SimulatedCase } from '#src/domain/uncertainty/simulation.ts';
import type { FromSimulation, ToSimulation } from '#src/workers/simulation-messages.ts';
import { createSimulation } from '#src/workers/simulation.ts';

const simulated: SimulatedCase = {
  certain: 100,
  lines: [{ low: 0, likely: 20, high: 60 }],
  risks: [],
  weighting: 'pert',
};
const settings = { seed: 5, draws: 2_000 };

/** A worker that does what it is made to do when it is asked. */
class WorkerHere extends EventTarget {
  isEnded = false;
  readonly #answer: (question: ToSimulation, say: (message: FromSimulation) => void) => void;

  constructor(answer: (question: ToSimulation, say: (message: FromSimulation) => void) => void) {
    super();
    this.#answer = answer;
  }

  postMessage(question: ToSimulation): void {
    this.#answer(structuredClone(question), (data) => {
      if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

type Answer = ConstructorParameters<typeof WorkerHere>[0];

function aSimulation(answer: Answer) {
  const worker = new WorkerHere(answer);
  const ending = new AbortController();
  const onProgress = vi.fn();
  const simulation = createSimulation(() => worker as unknown as Worker);
  const run = () => simulation.run(simulated, settings, { onProgress, signal: ending.signal });
  return { worker, ending, onProgress, run };
}

describe('a simulation beside the page', () => {
  test('SIM-1 SIM-2 it is what is drawn of the same case and seed, told on the way, and then its worker ends', async () => {
    const { worker, onProgress, run } = aSimulation((question, say) => {
      const result = simulate(question.simulated, question.settings, (drawn) =>
        say({ kind: 'drawn', drawn }),
      );
      say({ kind: 'done', result });
    });
    expect(await run()).toEqual(ok(simulate(simulated, settings)));
    expect(onProgress.mock.calls).toEqual([[1_000], [2_000]]);
    expect(worker.isEnded).toBe(true);
  });

  test('SIM-1 to cancel is to end its worker at once', async () => {
    const { worker, ending, run } = aSimulation(() => undefined);
    const answer = run();
    expect(worker.isEnded).toBe(false);
    ending.abort();
    expect(await answer).toEqual(fail('cancelled'));
    expect(worker.isEnded).toBe(true);
    expect(await run()).toEqual(fail('cancelled'));
  });

  test('a worker that breaks down, or does not start, says so', async () => {
    const { worker, run } = aSimulation(() => undefined);
    const answer = run();
    worker.dispatchEvent(new Event('error'));
    expect(await answer).toEqual(fail('stopped'));
    expect(worker.isEnded).toBe(true);
    const without = createSimulation(() => {
      throw new TypeError('no workers here');
    });
    const { signal } = new AbortController();
    const listener = { onProgress: () => undefined, signal };
    expect(await without.run(simulated, settings, listener)).toEqual(fail('stopped'));
  });
});
