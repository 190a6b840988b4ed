import type { FromImport, ToImport } from '#src/workers/import-messages.ts';
import type { ImportWork } from '#src/workers/import-work.ts';

/** What a worker does with a question. It may never answer, or break down by throwing. */
export type Answering = (question: ToImport) => Promise<unknown>;

/** A worker that does its work on the spot, and can be seen to be ended. */
export class WorkerHere extends EventTarget {
  isEnded = false;
  readonly #answer: Answering;

  constructor(answer: Answering) {
    super();
    this.#answer = answer;
  }

  postMessage(question: ToImport): void {
    queueMicrotask(() => {
      this.#say({ kind: 'under-way' });
      this.#answer(question).then(
        (answer) => this.#say({ kind: 'done', answer } as FromImport),
        () => this.#say(null),
      );
    });
  }

  sayUnderWay(): void {
    this.#say({ kind: 'under-way' });
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** Nothing is heard from a worker that was ended; `null` is its breaking down. */
  #say(message: FromImport | null): void {
    if (this.isEnded) return;
    this.dispatchEvent(
      message === null ? new Event('error') : new MessageEvent('message', { data: message }),
    );
  }
}

/** Starts workers that do this work, and remembers them. */
export function workersFor(answer: Answering): {
  readonly start: () => Worker;
  readonly started: readonly WorkerHere[];
} {
  const started: WorkerHere[] = [];
  return {
    started,
    start: () => {
      const worker = new WorkerHere(answer);
      started.push(worker);
      return worker as unknown as Worker;
    },
  };
}

/** What the worker of the app does with a question. */
export function answeringWith(work: ImportWork): Answering {
  return (question) => {
    switch (question.kind) {
      case 'read-case':
        return work['read-case'](question);
      case 'read-backup':
        return work['read-backup'](question);
      case 'restore':
        return work.restore(question);
      case 'write-backup':
        return work['write-backup'](question);
    }
  };
}
