import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { CaseService } from '../../state/services.ts';
import { drawnCase, type DrawnCase } from './drawn-case.ts';

/** How far the drawing of cases is. */
export interface DrawingProgress {
  /** In the order of the cases, as far as they are drawn. */
  readonly drawn: readonly DrawnCase[];
  /** Those that could not be read. */
  readonly unreadable: readonly CaseSummary[];
  /** A person has stopped it. */
  readonly isStopped: boolean;
}

export interface CaseDrawer {
  readonly progress: () => DrawingProgress;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes on from where it is. */
  readonly begin: () => void;
  /** Ends what it is at; the page is gone. */
  readonly end: () => void;
  readonly stop: () => void;
}

/** Whose names the cases are drawn with, and in which year's prices they stand on one map. */
export interface DrawnFor {
  readonly organisation: Organisation;
  readonly priceYear: number;
}

/** So long it draws before the page gets to answer. Milliseconds. */
const AT_A_TIME = 60;

/** Reads and draws cases one after another, a little at a time. */
export function createCaseDrawer(
  cases: readonly CaseSummary[],
  { organisation, priceYear }: DrawnFor,
  service: Pick<CaseService, 'read'>,
): CaseDrawer {
  let progress: DrawingProgress = { drawn: [], unreadable: [], isStopped: false };
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const tell = (next: DrawingProgress) => {
    progress = next;
    for (const listener of listeners) listener();
  };

  const draw = async ({ signal }: AbortController) => {
    const drawn = [...progress.drawn];
    const unreadable = [...progress.unreadable];
    let since = performance.now();
    for (const summary of cases.slice(drawn.length + unreadable.length)) {
      const found = await service.read(summary.id);
      if (signal.aborted) return;
      if (found.ok) drawn.push(drawnCase(found.value.document, organisation, priceYear));
      else unreadable.push(summary);
      if (performance.now() - since < AT_A_TIME) continue;
      tell({ drawn: [...drawn], unreadable: [...unreadable], isStopped: false });
      await nextTurn();
      since = performance.now();
    }
    tell({ drawn, unreadable, isStopped: false });
  };

  const end = () => {
    running?.abort();
    running = null;
  };
  return {
    progress: () => progress,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => {
      end();
      running = new AbortController();
      if (progress.isStopped) tell({ ...progress, isStopped: false });
      void draw(running);
    },
    end,
    stop: () => {
      end();
      tell({ ...progress, isStopped: true });
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
