import { describe, expect, test } from 'vitest';

import { noRequest } from '#src/domain/business-case/decision-request.ts';
import type { CalendarDate, Instant } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { meetingContents, type MeetingSet } from '#src/domain/portfolio/meeting-contents.ts';
import type { Portfolio, Scenario, ScenarioId } from '#src/domain/portfolio/portfolio.ts';
import { aSummaryOf } from '#test/support/case-summaries.ts';
import { aLogEntry } from '#test/support/logged.ts';
import { aPortfolio, cases, idsIn } from '#test/support/portfolio.ts';

const date = '2026-12-09' as CalendarDate;
const asked = { ...noRequest, forum: 'Forum', date };
const summaries = [
  aSummaryOf('a', { investment: [100, 50] }),
  aSummaryOf('b', { investment: [40] }, { request: asked }),
  aSummaryOf('c', { investment: [1000] }, { phase: 'closed' }),
];
const scenario: Scenario = {
  ...aPortfolio().choice,
  id: 'cheap' as ScenarioId,
  name: 'Cheap',
  note: '',
  savedAt: '2026-11-20T13:00:00.000Z' as Instant,
  madeBy: 'solver',
  chosen: cases('b'),
};
const frame: Portfolio['frame'] = {
  ...aPortfolio().frame,
  firstYear: 2027,
  priceYear: 2027,
  perYear: [decimalText('120'), null],
};
const portfolio = aPortfolio({
  frame,
  choice: { ...aPortfolio().choice, chosen: cases('b', 'gone', 'a') },
  scenarios: [scenario],
});

function contents(set: MeetingSet, says: Partial<Portfolio> = {}, priceYear = 2027) {
  const place = {
    summaries,
    portfolio: { ...portfolio, ...says },
    comparison: { priceYear, rate: null },
  };
  return meetingContents(place, set, { forum: ' Forum ', date });
}

describe('what goes to a meeting', () => {
  test.for([
    [{ kind: 'valgte' }, ['b', 'a'], []],
    [{ kind: 'dagsorden' }, ['b'], null],
    [{ kind: 'alle' }, ['a', 'b', 'c'], null],
    [{ kind: 'scenario', id: scenario.id }, ['b'], ['a']],
    [{ kind: 'scenario', id: 'gone' as ScenarioId }, ['b', 'a'], null],
  ] as const)('MTG-1 the cases of $0.kind', ([set, ids, notChosen]) => {
    const shown = contents(set);
    expect(idsIn(shown.cases)).toEqual(ids);
    expect(shown.choice === null ? null : idsIn(shown.choice.notChosen)).toEqual(notChosen);
    expect(shown.forum).toBe('Forum');
  });

  test('MTG-2 sums are held up to the frame in the prices of one year alone', () => {
    const { totals, used } = contents({ kind: 'valgte' });
    expect(totals.investment.toString()).toBe('190');
    expect(used?.years.map((year) => [year.used.toString(), year.limit?.toString()])).toEqual([
      ['140', '120'],
      ['50', undefined],
    ]);
    expect(contents({ kind: 'valgte' }, {}, 2028).used).toBeNull();
  });

  test('MTG-5 decisions that stand, about these cases alone, the latest first', () => {
    const first = aLogEntry('1', { a: 'approved' });
    const log = [
      first,
      aLogEntry('2', { a: 'rejected', b: 'postponed' }, { corrects: first.id }),
      aLogEntry('3', { a: 'approved' }),
      aLogEntry('4', { b: 'approved' }),
      aLogEntry('5', { b: 'rejected' }, { date: '2026-01-01' as CalendarDate }),
    ];
    const { decisions } = contents({ kind: 'dagsorden' }, { log });
    expect(
      decisions.map(({ id, cases: about }) => [id, about.map((each) => each.decision)]),
    ).toEqual([
      ['4', ['approved']],
      ['2', ['postponed']],
      ['5', ['rejected']],
    ]);
  });
});
