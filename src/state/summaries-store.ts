import { createStore, type StoreApi } from 'zustand/vanilla';

import { fail } from '../base/result.ts';
import type { CaseSummary, Comparison } from '../domain/portfolio/case-summary.ts';
import type { AllServices } from './kept-services.ts';
import type { SummaryFailure, SummaryProgress, SummaryRequest } from './summary-service.ts';

export interface SummariesState {
  /** Every case that can be read; null until they have been summed up once. */
  readonly summaries: readonly CaseSummary[] | null;
  /** What they are compared by, which may not be what was asked for last. */
  readonly comparison: Comparison | null;
  readonly unreadable: number;
  /** How far it has got while cases are summed up; null while there is nothing to wait for. */
  readonly progress: SummaryProgress | null;
  readonly failure: SummaryFailure | null;
  /** Sums the cases up for this comparison, where it is not that of before. */
  readonly ask: (asked: SummaryRequest) => Promise<void>;
  /** Sums up what has changed on the disk since. */
  readonly refresh: () => Promise<void>;
  /** Follows what this tab and others write, until it is stopped with what it answers. */
  readonly follow: () => () => void;
}

export type SummariesStore = StoreApi<SummariesState>;

/** Someone who types saves often; cases are summed up when it is over. Milliseconds. */
const QUIET = 500;

/** What is asked of a portfolio: all cases on this device, summed up. */
export function createSummariesStore({
  summaries: service,
  tabs,
  storage,
  safetyCopy,
}: Pick<AllServices, 'summaries' | 'tabs' | 'storage' | 'safetyCopy'>): SummariesStore {
  let asked: SummaryRequest | null = null;
  let loading: ReturnType<typeof service> | null = null;
  let underWay: Promise<void> | null = null;
  let wanted: SummaryRequest | null = null;

  return createStore<SummariesState>((set, get) => {
    const loadOnce = async (request: SummaryRequest) => {
      loading ??= service();
      const loaded = await loading
        .then(({ load }) => load(request, (progress) => set({ progress })))
        .catch(() => {
          loading = null;
          return fail({ kind: 'stopped' } as const);
        });
      if (!loaded.ok) {
        set({ failure: loaded.failure, progress: null });
        return;
      }
      const { cases, unreadable } = loaded.value;
      const { comparison } = request;
      set({ summaries: cases, unreadable, comparison, failure: null, progress: null });
    };

    // What is asked for meanwhile is done in one go afterwards.
    const loadAll = async () => {
      for (let next = wanted; next !== null; next = wanted) {
        wanted = null;
        await loadOnce(next);
      }
    };

    return {
      summaries: null,
      comparison: null,
      unreadable: 0,
      progress: null,
      failure: null,

      ask: async (request) => {
        const isSame = JSON.stringify(request) === JSON.stringify(asked);
        asked = request;
        if (isSame && (underWay !== null || get().summaries !== null)) return;
        await get().refresh();
      },

      refresh: async () => {
        wanted = asked;
        underWay ??= loadAll().finally(() => {
          underWay = null;
        });
        await underWay;
      },

      follow: () => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const soon = () => {
          clearTimeout(timer);
          timer = setTimeout(() => void get().refresh(), QUIET);
        };
        // The copy is told of everything that is written on this page.
        const endings = [tabs.listen(soon), storage.listen(soon), safetyCopy.subscribe(soon)];
        if (get().summaries !== null) void get().refresh();
        return () => {
          clearTimeout(timer);
          for (const end of endings) end();
        };
      },
    };
  });
}
