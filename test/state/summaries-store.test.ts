import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { fail, ok, type Result } from '#src/base/result.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { summaryOfCase } from '#src/domain/portfolio/summary-of-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import { createPageSummaries } from '#src/state/page-summaries.ts';
import type { Library, StoreFailure } from '#src/state/services.ts';
import { createSummariesStore } from '#src/state/summaries-store.ts';
import type { Summaries, SummaryFailure, SummaryRequest } from '#src/state/summary-service.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aStorage, someTabs } from '#test/support/services.ts';

const asItIs: SummaryRequest = { comparison: { priceYear: 2026, rate: null }, proportions: [] };
const atFour: SummaryRequest = {
  comparison: { priceYear: 2026, rate: decimalText('0.04') },
  proportions: [],
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aSummary(title: string): CaseSummary {
  return summaryOfCase(aCase({ title }), asItIs.comparison, []);
}

/** A service whose answers are given by hand, and a store that asks it. */
function aStore() {
  const answers: ((answer: Result<Summaries, SummaryFailure>) => void)[] = [];
  const load = vi.fn(
    (_asked: SummaryRequest, onProgress: (progress: { done: number; of: number }) => void) => {
      onProgress({ done: 1, of: 2 });
      return new Promise<Result<Summaries, SummaryFailure>>((resolve) => answers.push(resolve));
    },
  );
  const tabs = someTabs();
  const service = vi.fn<AllServices['summaries']>(() => Promise.resolve({ load }));
  const store = createSummariesStore({
    summaries: service,
    tabs: tabs.tabs,
    storage: aStorage().storage,
    safetyCopy: { subscribe: () => () => undefined } as unknown as AllServices['safetyCopy'],
  });
  const answer = async (result: Result<Summaries, SummaryFailure>) => {
    await vi.advanceTimersByTimeAsync(0);
    answers.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { store, load, service, tabs, answer };
}

const found = (...titles: string[]) => ok({ cases: titles.map(aSummary), unreadable: 0 });
const titlesIn = ({ store }: ReturnType<typeof aStore>) =>
  store.getState().summaries?.map(({ title }) => title);

test('cases are summed up once for what is asked, and progress is told meanwhile', async () => {
  const one = aStore();
  void one.store.getState().ask(asItIs);
  await vi.advanceTimersByTimeAsync(0);
  expect(one.store.getState().progress).toEqual({ done: 1, of: 2 });
  await one.answer(found('A'));
  void one.store.getState().ask(asItIs);
  await vi.advanceTimersByTimeAsync(0);
  expect(titlesIn(one)).toEqual(['A']);
  expect(one.store.getState().progress).toBeNull();
  expect(one.load).toHaveBeenCalledTimes(1);
});

test('what is asked for meanwhile is asked once more afterwards, for the latest comparison', async () => {
  const one = aStore();
  void one.store.getState().ask(asItIs);
  void one.store.getState().refresh();
  void one.store.getState().ask(atFour);
  await one.answer(found('A'));
  await one.answer(found('B'));
  expect(one.load.mock.calls.map(([asked]) => asked)).toEqual([asItIs, atFour]);
  expect(one.store.getState().comparison).toEqual(atFour.comparison);
  expect(titlesIn(one)).toEqual(['B']);
});

test('other tabs are followed when they have come to rest, and not once it is stopped', async () => {
  const one = aStore();
  const stop = one.store.getState().follow();
  void one.store.getState().ask(asItIs);
  await one.answer(found('A'));
  one.tabs.tell('case:1');
  one.tabs.tell('case:1');
  await vi.advanceTimersByTimeAsync(600);
  await one.answer(found('A', 'B'));
  expect(titlesIn(one)).toEqual(['A', 'B']);
  expect(one.load).toHaveBeenCalledTimes(2);
  stop();
  one.tabs.tell('case:1');
  await vi.advanceTimersByTimeAsync(600);
  expect(one.load).toHaveBeenCalledTimes(2);
});

test('a failure is told, keeps what there was, and is over when it works again', async () => {
  const failure: StoreFailure = { kind: 'unavailable', detail: '' };
  const one = aStore();
  void one.store.getState().ask(asItIs);
  await one.answer(found('A'));
  void one.store.getState().refresh();
  await one.answer(fail(failure));
  expect(one.store.getState().failure).toEqual(failure);
  expect(titlesIn(one)).toEqual(['A']);
  void one.store.getState().refresh();
  await one.answer(found('A'));
  expect(one.store.getState().failure).toBeNull();
});

test('a service that cannot be loaded is asked for again the next time', async () => {
  const one = aStore();
  one.service.mockImplementationOnce(() => Promise.reject(new Error('no network')));
  await one.store.getState().ask(asItIs);
  expect(one.store.getState().failure).toEqual({ kind: 'stopped' });
  void one.store.getState().ask(asItIs);
  await one.answer(found('A'));
  expect(titlesIn(one)).toEqual(['A']);
});

test('on the page itself, a case that is the same object is summed up once', async () => {
  vi.useRealTimers();
  const documents = [aCase({ id: 'a' as CaseId }), aCase({ id: 'b' as CaseId })];
  const list = (
    cases: readonly BusinessCase[],
  ): Promise<Result<Library<BusinessCase>, StoreFailure>> =>
    Promise.resolve(
      ok({
        cases: cases.map((document) => ({ document, revision: 1 })),
        unreadable: [],
        deleted: [],
      }),
    );
  const cases = { list: vi.fn(() => list(documents)) };
  const service = createPageSummaries({ cases: cases as unknown as AllServices['cases'] });
  const load = async (asked: SummaryRequest) => {
    const loaded = await service.load(asked, () => undefined);
    return loaded.ok ? loaded.value.cases : [];
  };
  const first = await load(asItIs);
  const second = await load(asItIs);
  const third = await load(atFour);
  expect(first.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(second[0]).toBe(first[0]);
  expect(third[0]?.discountSteps).toEqual([{ from: 1, to: null, rate: '0.04' }]);
});
