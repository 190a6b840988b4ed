import type { Instant } from '../domain/number/calendar.ts';
import type { FoundAtStart, SafetyCopyService, SafetyCopyState } from '../state/services.ts';
import type { SentinelPlace } from '../storage/sentinel.ts';
import { startOwnWorker } from './own-script.ts';
import type { FromSafetyCopy, ToSafetyCopy } from './safety-copy-messages.ts';
import address from './safety-copy-worker.ts?worker&url';

/** Looking through everything begins when the page has come to rest. Milliseconds. */
const REST = 3000;

interface Ports {
  /** The name of the database that is copied. */
  readonly database: string;
  readonly sentinel: SentinelPlace;
  readonly now: () => Instant;
  /** These cases were found not to be what was saved, and there is no copy of them. */
  readonly onDamaged?: (ids: readonly string[]) => void;
}

const nothing: FoundAtStart = { restored: 0, older: 0, missing: 0, healed: 0 };

/** What the rest of the app has to do with the safety copy. */
export interface SafetyCopy extends SafetyCopyService {
  /**
   * Mends the database before anyone reads it, and answers when that is done [SAV-11]. `moved` is
   * called while it goes on.
   */
  readonly prepare: (database: unknown, moved: () => void) => Promise<void>;
  /** Something was written, and is to be copied [SAV-10]. */
  readonly written: () => void;
}

/**
 * Keeps a copy of the database beside it, in a worker of its own: the page hands nothing over but the
 * word that something was written. A browser without workers or private files has no copy, and says
 * so.
 */
export function createSafetyCopy({ database, sentinel, now, onDamaged }: Ports): SafetyCopy {
  const listeners = new Set<(state: SafetyCopyState) => void>();
  const answers = new Map<number, { readonly moved: () => void; readonly done: () => void }>();
  let state: SafetyCopyState = {
    isThere: null,
    isWaiting: false,
    copiedAt: null,
    found: { ...nothing, missing: sentinel.missing() },
  };
  let questions = 0;
  let worker: Worker | null = null;

  const change = (next: Partial<SafetyCopyState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener(state);
  };
  const find = (more: Partial<FoundAtStart>) => {
    const { restored, older, missing, healed } = { ...nothing, ...more };
    const before = state.found;
    if (missing > before.missing) sentinel.miss(missing);
    change({
      found: {
        restored: before.restored + restored,
        older: before.older + older,
        missing: Math.max(before.missing, missing),
        healed: before.healed + healed,
      },
    });
  };
  const say = (message: ToSafetyCopy) => worker?.postMessage(message);

  const hear = ({ data }: MessageEvent<FromSafetyCopy>) => {
    switch (data.kind) {
      case 'has-mirror':
        change({ isThere: data.isThere });
        return;
      case 'opening':
        answers.get(data.question)?.moved();
        return;
      case 'opened':
        if (data.opening !== null) find(data.opening);
        answers.get(data.question)?.done();
        answers.delete(data.question);
        return;
      case 'followed':
        if (data.holding === null) return;
        sentinel.write(data.holding);
        if (data.question !== questions) return;
        change({ isWaiting: false, copiedAt: now() });
        return;
      case 'healed':
        find({ healed: data.count });
        return;
      case 'damaged':
        onDamaged?.(data.ids);
    }
  };

  const giveUp = () => {
    worker = null;
    change({ isThere: false, isWaiting: false });
    for (const { done } of answers.values()) done();
    answers.clear();
  };

  try {
    worker = startOwnWorker(address, database);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', giveUp);
    setTimeout(() => say({ kind: 'inspect' }), REST);
  } catch {
    giveUp();
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: (_database, moved) =>
      new Promise((done) => {
        if (worker === null) {
          done();
          return;
        }
        questions += 1;
        const question = questions;
        answers.set(question, { moved, done });
        say({ kind: 'open', question, sentinel: sentinel.read() });
        say({ kind: 'follow', question });
      }),
    written: () => {
      if (worker === null) return;
      questions += 1;
      if (!state.isWaiting) change({ isWaiting: true });
      say({ kind: 'follow', question: questions });
    },
    dismiss: () => {
      sentinel.miss(0);
      change({ found: nothing });
    },
    stop: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
