import { describe, expect, test } from 'vitest';

import { noRequest, type DecisionRequest } from '#src/domain/business-case/decision-request.ts';
import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { decisionsByCase } from '#src/domain/portfolio/decided.ts';
import { decisionAgenda, type AgendaItem } from '#src/domain/portfolio/decision-agenda.ts';
import type { LogEntry, LogEntryId } from '#src/domain/portfolio/portfolio.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { aLogEntry } from '#test/support/logged.ts';

const day = (text: string) => text as CalendarDate;

function asking(says: Partial<DecisionRequest>) {
  return aSummary('a', { request: { ...noRequest, ...says } });
}

const idsOf = (items: readonly AgendaItem[]) => items.map(({ summary }) => summary.id);

/** Where one case stands: waiting, postponed, ready, or nowhere. */
function placeOf(summary: ReturnType<typeof aSummary>, log: readonly LogEntry[]) {
  const { meetings, postponed, ready } = decisionAgenda([summary], log);
  if (meetings.length > 0) return 'waits';
  if (postponed.length > 0) return 'postponed';
  return ready.length > 0 ? 'ready' : 'nowhere';
}

describe('the decisions that stand', () => {
  test('LOG-1 an entry that is corrected counts no more, and one without cases takes it back', () => {
    const first = aLogEntry('1', { a: 'approved', b: 'approved' });
    const second = aLogEntry('2', { a: 'rejected' }, { corrects: first.id });
    const third = aLogEntry('3', {}, { corrects: second.id });
    expect(standing([first])).toEqual({ a: ['approved'], b: ['approved'] });
    expect(standing([first, second])).toEqual({ a: ['rejected'] });
    expect(standing([first, second, third])).toEqual({});
  });

  test('LOG-2 the latest is the one of the latest day, and within a day the one logged last', () => {
    const log = [
      aLogEntry('1', { a: 'rejected' }, { date: day('2026-12-01') }),
      aLogEntry('2', { a: 'approved' }, { date: day('2026-11-01') }),
      aLogEntry('3', { a: 'postponed' }, { date: day('2026-12-01') }),
    ];
    expect(standing(log)).toEqual({ a: ['approved', 'rejected', 'postponed'] });
  });

  function standing(log: readonly LogEntry[]) {
    return Object.fromEntries(
      [...decisionsByCase(log)].map(([id, about]) => [id, about.map((each) => each.decision)]),
    );
  }
});

describe('the agenda', () => {
  const asked = { forum: 'Styregruppen', date: day('2026-11-20') };

  test.for([
    ['no decision', [], 'waits'],
    ['approved on the day', [aLogEntry('1', { a: 'approved' })], 'nowhere'],
    [
      'approved on a later day',
      [aLogEntry('1', { a: 'approved' }, { date: day('2027-01-04') })],
      'nowhere',
    ],
    ['approved before', [aLogEntry('1', { a: 'approved' }, { date: day('2026-11-19') })], 'waits'],
    [
      'the forum typed otherwise',
      [aLogEntry('1', { a: 'rejected' }, { forum: ' styregruppen ' })],
      'nowhere',
    ],
    ['another forum', [aLogEntry('1', { a: 'approved' }, { forum: 'Direktionen' })], 'waits'],
    ['another case', [aLogEntry('1', { b: 'approved' })], 'waits'],
    ['postponed', [aLogEntry('1', { a: 'postponed' })], 'postponed'],
    [
      'postponed, then with conditions',
      [aLogEntry('1', { a: 'postponed' }), aLogEntry('2', { a: 'conditions' })],
      'nowhere',
    ],
    [
      'postponed before the day',
      [aLogEntry('1', { a: 'postponed' }, { date: day('2026-10-01') })],
      'waits',
    ],
    [
      'approved, and that taken back',
      [aLogEntry('1', { a: 'approved' }), aLogEntry('2', {}, { corrects: '1' as LogEntryId })],
      'waits',
    ],
  ] as const)('LOG-3 what is asked for waits until it is answered: %s', ([, log, place]) => {
    expect(placeOf(asking(asked), log)).toBe(place);
  });

  test('LOG-3 what a request does not say, any decision answers', () => {
    const log = [
      aLogEntry('1', { a: 'approved' }, { forum: 'Direktionen', date: day('2020-01-01') }),
    ];
    expect(placeOf(asking({ wording: 'Må vi?' }), log)).toBe('nowhere');
    expect(placeOf(asking({ wording: 'Må vi?', forum: 'Byrådet' }), log)).toBe('waits');
    expect(placeOf(asking({ wording: 'Må vi?', date: day('2020-01-02') }), log)).toBe('waits');
  });

  test.for([
    ['nothing in the way', {}, [], 'ready'],
    ['something in the way', { inTheWay: 1 }, [], 'nowhere'],
    ['on its way already', { phase: 'delivery' }, [], 'nowhere'],
    ['decided', {}, [aLogEntry('1', { a: 'approved' })], 'nowhere'],
    ['postponed', {}, [aLogEntry('1', { a: 'postponed' })], 'postponed'],
    ['closed', { phase: 'closed' }, [aLogEntry('1', { a: 'postponed' })], 'nowhere'],
  ] as const)('LOG-4 what is ready and asks for nothing: %s', ([, says, log, place]) => {
    expect(placeOf(aSummary('a', says), log)).toBe(place);
  });

  test('LOG-3 stands by day and forum, and by the numbers of its items', () => {
    const summaries = [
      { id: 'no day', forum: 'Styregruppen', date: null, item: '1' },
      { id: 'item 10', forum: 'Styregruppen', date: day('2026-11-20'), item: 'Punkt 10' },
      { id: 'item 9', forum: 'STYREGRUPPEN ', date: day('2026-11-20'), item: '9' },
      { id: 'no item', forum: 'Styregruppen', date: day('2026-11-20'), item: '' },
      { id: 'first', forum: 'Direktionen', date: day('2026-10-01'), item: '' },
    ].map(({ id, ...request }) => aSummary(id, { request: { ...request, wording: '' } }));
    const { meetings } = decisionAgenda(summaries, []);
    expect(meetings.map(({ forum, date, items }) => [forum, date, idsOf(items)])).toEqual([
      ['Direktionen', '2026-10-01', ['first']],
      ['Styregruppen', '2026-11-20', ['item 9', 'item 10', 'no item']],
      ['Styregruppen', null, ['no day']],
    ]);
    expect(meetings[1]?.items[0]?.last).toBeNull();
  });

  test('LOG-2 says what was decided about a case last, whoever did', () => {
    const log = [aLogEntry('1', { a: 'approved' }, { forum: 'Direktionen' })];
    const [meeting] = decisionAgenda([asking(asked)], log).meetings;
    expect(meeting?.items.map(({ last }) => last?.forum)).toEqual(['Direktionen']);
    expect(decisionsByCase(log).get('a' as CaseId)).toHaveLength(1);
  });
});
