import { expect, test } from 'vitest';

import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { logDecision, portfolioViewEdits } from '#src/domain/portfolio/kept-edits.ts';
import type { PortfolioView, PortfolioViewId } from '#src/domain/portfolio/portfolio-view.ts';
import type { LogEntry, LogEntryId } from '#src/domain/portfolio/portfolio.ts';
import { aPortfolio, cases } from '#test/support/portfolio.ts';
import { NOW } from '#test/support/services.ts';

const view: PortfolioView = {
  id: 'view' as PortfolioViewId,
  name: 'Ours',
  text: '',
  centre: null,
  coreTask: null,
  goal: null,
  principle: null,
  phase: null,
  tag: null,
  sortBy: 'title',
  isDescending: false,
  groupBy: null,
};

const entry: LogEntry = {
  id: 'entry' as LogEntryId,
  corrects: null,
  forum: 'The board',
  date: '2026-12-01' as CalendarDate,
  reason: '',
  scenario: null,
  cases: cases('a', 'b').map((each) => ({ case: each, decision: 'approved', sealed: null })),
  loggedAt: NOW,
};

test('PFL-5 at most 50 views are kept', () => {
  const full = Array.from({ length: 51 }, (_, index) => ({
    ...view,
    id: `v${String(index)}` as PortfolioViewId,
  })).reduce((whole, each) => portfolioViewEdits.add(each)(whole), aPortfolio());
  expect(full.views).toHaveLength(50);
});

test('LOG-1 a decision is added, and one that corrects it stands beside it', () => {
  const added = logDecision(entry)(aPortfolio());
  expect(added.log).toEqual([entry]);
  const correction = {
    ...entry,
    id: 'correction' as LogEntryId,
    corrects: entry.id,
    reason: 'why',
  };
  expect(logDecision(correction)(added).log).toEqual([entry, correction]);
  expect(logDecision({ ...entry, reason: 'why' })(added)).toBe(added);
});

test('PFL-1 a decision on one case twice is none, nor is the correction of none', () => {
  const before = aPortfolio();
  const twice = [...entry.cases, ...entry.cases];
  expect(logDecision({ ...entry, cases: twice })(before)).toBe(before);
  expect(logDecision({ ...entry, corrects: 'gone' as LogEntryId })(before)).toBe(before);
});
