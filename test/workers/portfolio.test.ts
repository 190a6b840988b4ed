import { beforeEach, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CaseSummary, Comparison } from '#src/domain/portfolio/case-summary.ts';
import { summaryOfCase } from '#src/domain/portfolio/summary-of-case.ts';
import type { SummaryService } from '#src/state/summary-service.ts';
import { openPackedDatabase } from '#src/storage/packed-database.ts';
import { createPortfolioSummaries } from '#src/workers/portfolio.ts';
import type { FromPortfolio, ToPortfolio } from '#src/workers/portfolio-messages.ts';
import { createPortfolioWork } from '#src/workers/portfolio-work.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { aTab, DATABASE, emptyIndexedDb } from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);

const asItIs: Comparison = { priceYear: 2026, rate: null };
const atTen: Comparison = { priceYear: 2026, rate: decimalText('0.1') };

/** The work of the worker on the spot, with what is said copied as between page and worker. */
class WorkerHere extends EventTarget {
  isEnded = false;
  readonly said: FromPortfolio[] = [];
  readonly #work = createPortfolioWork({
    cases: aTab().connection,
    open: () => openPackedDatabase(DATABASE),
    tell: (message) => {
      if (this.isEnded) return;
      this.said.push(message);
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    },
  });

  postMessage(asked: ToPortfolio): void {
    this.#work(structuredClone(asked));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function aPortfolio({ isKept = true, starts = true } = {}) {
  const workers: WorkerHere[] = [];
  const onPage = {
    load: vi.fn<SummaryService['load']>(() =>
      Promise.resolve({ ok: true, value: { cases: [], unreadable: 0 } }),
    ),
  };
  const ended = new AbortController();
  const service = createPortfolioSummaries({
    start: () => {
      if (!starts) throw new TypeError('no workers here');
      const worker = new WorkerHere();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    onPage,
    isKept: () => isKept,
    ended: ended.signal,
  });
  const load = async (comparison: Comparison): Promise<readonly CaseSummary[]> => {
    const loaded = await service.load({ comparison, proportions: [] }, () => undefined);
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    return loaded.value.cases;
  };
  return { service, workers, onPage, ended, load };
}

function worthOf(summary: CaseSummary | undefined): string {
  return summary?.worth.kind === 'value'
    ? summary.worth.value.figures.netPresentValue.toFixed(2)
    : 'nothing known';
}

const documents: readonly BusinessCase[] = ['a', 'b', 'c'].map((id, at) =>
  aCase({
    id: id as CaseId,
    title: id,
    costs: [aCost({ amounts: level(String(100_000 * (at + 1))) })],
    benefits: [aBenefit({ value: level('60000') })],
  }),
);

async function saved(): Promise<void> {
  const { cases } = aTab();
  for (const document of documents) await cases.save(document, 0);
}

test('[PAC-2] every case is what it comes to by itself, at its own rate and at that of all', async () => {
  await saved();
  const { load } = aPortfolio();
  for (const comparison of [asItIs, atTen, asItIs]) {
    const summaries = await load(comparison);
    const own = documents.map((document) => summaryOfCase(document, comparison, []));
    expect(summaries.map(worthOf)).toEqual(own.map(worthOf));
    expect(summaries.map(({ discountSteps }) => discountSteps)).toEqual(
      own.map(({ discountSteps }) => discountSteps),
    );
  }
});

test('[PAC-1] a case is sent to the page once, until it is another', async () => {
  await saved();
  const { load, workers } = aPortfolio();
  await load(asItIs);
  await load(atTen);
  const [first] = documents;
  if (first === undefined) throw new Error('there are some');
  await aTab().cases.save({ ...first, title: 'changed' }, 1);
  const after = await load(atTen);
  const sent = (workers[0]?.said ?? []).map((message) =>
    message.kind === 'packed' ? message.cases.length : message.kind,
  );
  expect(sent.filter((each) => typeof each === 'number')).toEqual([3, 1]);
  expect(after.map(({ title }) => title).toSorted()).toEqual(['b', 'c', 'changed']);
});

test('without a worker, or without a database, the page does it itself', async () => {
  for (const world of [{ isKept: false }, { starts: false }]) {
    const { load, onPage } = aPortfolio(world);
    expect(await load(asItIs)).toEqual([]);
    expect(onPage.load).toHaveBeenCalledTimes(1);
  }
});

test('[SAV-14] when everything is erased the worker is ended, and none is started again', async () => {
  await saved();
  const { service, workers, ended } = aPortfolio();
  const asked = { comparison: asItIs, proportions: [] };
  const loading = service.load(asked, () => undefined);
  ended.abort();
  expect(await loading).toEqual({ ok: false, failure: { kind: 'stopped' } });
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect(await service.load(asked, () => undefined)).toEqual({
    ok: false,
    failure: { kind: 'stopped' },
  });
  expect(workers).toHaveLength(1);
});

test('where a worker breaks down the page does it, and another is started the next time', async () => {
  await saved();
  const { service, workers, onPage, load } = aPortfolio();
  const loading = service.load({ comparison: asItIs, proportions: [] }, () => undefined);
  workers[0]?.dispatchEvent(new Event('error'));
  expect(await loading).toEqual({ ok: true, value: { cases: [], unreadable: 0 } });
  expect(onPage.load).toHaveBeenCalledTimes(1);
  expect(await load(asItIs)).toHaveLength(3);
});
