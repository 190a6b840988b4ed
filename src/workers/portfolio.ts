import { fail, ok, type Result } from '../base/result.ts';
import type { CaseSummary } from '../domain/portfolio/case-summary.ts';
import type { PackedHead } from '../domain/portfolio/packed-case.ts';
import { ratedCase } from '../domain/portfolio/rated-cases.ts';
import { headOfPacked, summaryFromPacked } from '../domain/portfolio/summary-from-packed.ts';
import type {
  Summaries,
  SummaryFailure,
  SummaryProgress,
  SummaryRequest,
  SummaryService,
} from '../state/summary-service.ts';
import type { FromPortfolio, ToPortfolio } from './portfolio-messages.ts';
import { startedWorker } from './started-worker.ts';

export interface PortfolioPorts {
  readonly start: () => Worker;
  /** Sums up without a worker. */
  readonly onPage: SummaryService;
  /** Whether there is a database for a worker to read. */
  readonly isKept: () => boolean;
  /** Everything is erased: nothing is read or written any more. */
  readonly ended: AbortSignal;
}

/** A case as the page has it: its head is read once, the rest when it is asked for. */
interface Held {
  readonly said: PackedHead;
  readonly body: string | null;
}

type Loaded = Result<Summaries, SummaryFailure>;

/**
 * Cases are read, summed up and discounted in a worker, which lives as long as the page; the page opens
 * what it is sent [PAC-1]. Where no worker can be had, one breaks down, or nothing is kept, the page does
 * it itself.
 */
export function createPortfolioSummaries({
  start,
  onPage,
  isKept,
  ended,
}: PortfolioPorts): SummaryService {
  const held = new Map<string, Held>();
  let worker: Worker | null = null;
  let question = 0;

  const isOver = () => ended.aborted;
  const drop = () => {
    worker?.terminate();
    worker = null;
    held.clear();
  };
  ended.addEventListener('abort', drop);

  const ask = (working: Worker, asked: SummaryRequest, onProgress: (at: SummaryProgress) => void) =>
    new Promise<Loaded>((resolve) => {
      question += 1;
      const mine = question;
      const end = (answer: Loaded) => {
        working.removeEventListener('message', hear);
        working.removeEventListener('error', broken);
        ended.removeEventListener('abort', broken);
        resolve(answer);
      };
      const broken = () => {
        drop();
        end(fail({ kind: 'stopped' }));
      };
      const hear = ({ data }: MessageEvent<FromPortfolio>) => {
        try {
          if (data.kind === 'packed') hold(data);
          else if (data.question !== mine) return;
          else if (data.kind === 'progress') onProgress({ done: data.done, of: data.of });
          else if (data.kind === 'failed') end(fail(data.failure));
          else end(ok(opened(data, asked)));
        } catch {
          // It is not what was packed, whatever it is.
          broken();
        }
      };
      working.addEventListener('message', hear);
      working.addEventListener('error', broken);
      ended.addEventListener('abort', broken);
      const { priceYear, rate } = asked.comparison;
      working.postMessage({ question: mine, priceYear, rate } satisfies ToPortfolio);
    });

  const hold = ({ cases }: Extract<FromPortfolio, { kind: 'packed' }>) => {
    for (const { key, ...packed } of cases) {
      held.set(key, { said: headOfPacked(packed), body: packed.body });
    }
  };

  const opened = (
    { keys, unreadable, rated }: Extract<FromPortfolio, { kind: 'done' }>,
    { comparison, proportions }: SummaryRequest,
  ): Summaries => {
    const { rate } = comparison;
    // One object for all of them, so that its factors are made once.
    const steps = rate === null ? null : [{ from: 1, to: null, rate }];
    const cases = keys.flatMap((key, at): readonly CaseSummary[] => {
      const one = held.get(key);
      if (one === undefined) return [];
      const worth = rated === null ? null : ratedCase(rated, at);
      return [summaryFromPacked(one, one.said, { proportions, steps, rated: worth })];
    });
    const here = new Set(keys);
    for (const key of held.keys()) if (!here.has(key)) held.delete(key);
    return { cases, unreadable };
  };

  return {
    load: async (asked, onProgress) => {
      if (isOver()) return fail({ kind: 'stopped' });
      if (!isKept()) return onPage.load(asked, onProgress);
      worker ??= startedWorker(start);
      const answer = worker === null ? null : await ask(worker, asked, onProgress);
      const hasBroken = answer?.ok === false && answer.failure.kind === 'stopped';
      if (answer === null || (hasBroken && !isOver())) return onPage.load(asked, onProgress);
      return answer;
    },
  };
}
