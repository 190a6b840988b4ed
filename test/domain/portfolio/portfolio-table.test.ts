import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { GivenScoreId } from '#src/domain/business-case/given-score.ts';
import { decimalText, factor, money } from '#src/domain/number/quantities.ts';
import type {
  CentreId,
  CoreTaskId,
  GoalId,
  Organisation,
  PrincipleId,
} from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { portfolioRows, type PortfolioRow } from '#src/domain/portfolio/portfolio-row.ts';
import { portfolioColumns } from '#src/domain/portfolio/portfolio-view.ts';
import { filteredRows, type RowFilter } from '#src/domain/portfolio/row-filter.ts';
import { groupedRows } from '#src/domain/portfolio/row-groups.ts';
import { columnRanks, orderedRows } from '#src/domain/portfolio/row-order.ts';
import { compareDanish } from '#src/text/compare-danish.ts';
import { aSummary, aWorth } from '#test/support/case-summaries.ts';

const health = { id: 'health' as CentreId, name: 'Center Sundhed' };
const roads = { id: 'roads' as CentreId, name: 'Aalborg Veje' };
const care = { id: 'care' as CoreTaskId, name: 'Hjemmepleje' };
const reach = { id: 'reach' as CoreTaskId, name: 'Nået opgave' };
const goal = { id: 'goal' as GoalId, name: 'Mere med det samme' };
const benefit = { id: 'benefit' as PrincipleId, name: 'Gevinst' };

const organisation: Pick<Organisation, 'centres' | 'coreTasks' | 'goals' | 'principles'> = {
  centres: [health, roads],
  coreTasks: [{ ...care, centreId: null }],
  goals: [],
  principles: [
    {
      ...benefit,
      description: '',
      weight: decimalText('1'),
      anchors: [],
      isPerCoreTask: false,
    },
  ],
};

const nothing = aWorth({});

function worthAt(npv: string, aims: (typeof nothing)['aims'] = []): CaseSummary['worth'] {
  const figures = { ...nothing.figures, netPresentValue: money(npv) };
  return { kind: 'value', value: { ...nothing, figures, aims } };
}

function scoredAt(step: number): CaseSummary['scores'] {
  return [
    {
      id: 's' as GivenScoreId,
      principle: benefit,
      coreTask: null,
      step,
      reason: '',
      givenBy: 'A',
    },
  ];
}

const screens = aSummary('screens', {
  title: 'Skærmbesøg',
  centre: { id: 'gone' as CentreId, name: 'center sundhed' },
  coreTask: care,
  tags: ['velfærd', 'velfærd', 'robot'],
  journalNumber: '85.02.00-P20-1-26',
  worth: worthAt('200', [{ aim: { kind: 'goal', ...goal }, yearly: null, benefits: 1 }]),
  scores: scoredAt(4),
});
const sensors = aSummary('sensors', {
  title: 'Sensorer',
  centre: roads,
  phase: 'idea',
  worth: worthAt('-50', [
    { aim: { kind: 'coreTask', ...reach }, yearly: null, benefits: 2 },
    { aim: { kind: 'goal', ...goal }, yearly: null, benefits: 0 },
  ]),
  scores: scoredAt(3),
});
const unknown = aSummary('unknown', {
  title: 'Uden tal',
  worth: { kind: 'undefined', reason: 'price-index-missing' },
});

const rows = portfolioRows([screens, sensors, unknown], organisation);

const everything: RowFilter = {
  text: '',
  centre: null,
  coreTask: null,
  goal: null,
  principle: null,
  phase: null,
  tag: null,
};

function found(look: Partial<RowFilter>): readonly string[] {
  return filteredRows(rows, { ...everything, ...look }).map(({ summary }) => summary.id);
}

describe('PFT-3 a row is shown where it is all that is asked for', () => {
  test.for<readonly [string, Partial<RowFilter>, readonly string[]]>([
    ['nothing', {}, ['screens', 'sensors', 'unknown']],
    ['a word of the title, in other letters', { text: '  SKÆRM ' }, ['screens']],
    ['a journal number', { text: 'p20-1' }, ['screens']],
    ['a tag in the text', { text: 'robot' }, ['screens']],
    ['a centre, known by its name alone', { centre: health }, ['screens']],
    ['the core task of the case', { coreTask: care }, ['screens']],
    ['a core task its benefits reach', { coreTask: reach }, ['sensors']],
    ['a goal some benefit reaches', { goal }, ['screens']],
    ['a principle scored above the middle [PFT-4]', { principle: benefit }, ['screens']],
    ['a phase', { phase: 'idea' }, ['sensors']],
    ['a tag', { tag: 'velfærd' }, ['screens']],
    ['two things that no case is', { tag: 'velfærd', phase: 'idea' }, []],
    ['what looks like a pattern', { text: '.*' }, []],
  ])('%s', ([, look, expected]) => {
    expect(found(look)).toEqual(expected);
  });
});

function ordered(
  column: Parameters<typeof columnRanks>[1],
  isDescending = false,
  among: readonly PortfolioRow[] = rows,
): readonly string[] {
  const ranks = columnRanks(among, column, compareDanish);
  return orderedRows(among, ranks, isDescending).map(({ summary }) => summary.id);
}

describe('PFT-5 rows by a column', () => {
  test.for<readonly [string, readonly string[], readonly string[]]>([
    [
      'what is not defined is last both ways',
      ordered('netPresentValue'),
      ['sensors', 'screens', 'unknown'],
    ],
    ['… from the largest too', ordered('netPresentValue', true), ['screens', 'sensors', 'unknown']],
    ['names are Danish: Aa is Å', ordered('centre'), ['screens', 'sensors', 'unknown']],
    ['phases go by how far they are', ordered('phase'), ['sensors', 'screens', 'unknown']],
    ['scores, those without last', ordered('score'), ['sensors', 'screens', 'unknown']],
    ['equal ones keep their order', ordered('readiness', true), ['screens', 'sensors', 'unknown']],
  ])('%s', ([, found, expected]) => {
    expect(found).toEqual(expected);
  });

  test('payback at once is first, and never is last as what has no figure', () => {
    const among = portfolioRows(
      [
        withPayback('never', { kind: 'never', firstCrossing: null }),
        withPayback('late', {
          kind: 'value',
          years: factor(9),
          wholeYears: 9,
          firstCrossing: null,
        }),
        withPayback('at-once', { kind: 'immediate' }),
      ],
      organisation,
    );
    expect(ordered('payback', false, among)).toEqual(['at-once', 'late', 'never']);
    expect(ordered('payback', true, among)).toEqual(['late', 'at-once', 'never']);
  });

  test('amounts that are the same as JS numbers are told apart by their last digit', () => {
    const amounts = ['9007199254740993.2', '9007199254740993.1'];
    const among = portfolioRows(
      amounts.map((amount) => aSummary(amount, { worth: worthAt(amount) })),
      organisation,
    );
    expect(ordered('netPresentValue', false, among)).toEqual(amounts.toReversed());
  });

  test('every order has every row once, and the other way round is the same where none are equal', () => {
    const anyRows = fc.uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 });
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...portfolioColumns), (values, column) => {
        const among = portfolioRows(
          values.map((value) => aSummary(String(value), { worth: worthAt(String(value)) })),
          organisation,
        );
        const up = ordered(column, false, among);
        expect(up.toSorted()).toEqual(values.map(String).toSorted());
        if (column !== 'netPresentValue') return;
        expect(ordered(column, true, among)).toEqual(up.toReversed());
        expect(up.map(Number)).toEqual(values.toSorted((one, other) => one - other));
      }),
      { numRuns: 30 },
    );
  });
});

describe('PFT-6 rows by what they have in common', () => {
  const groups = (by: Parameters<typeof groupedRows>[1]) =>
    groupedRows(rows, by, compareDanish).map(({ name, rows: own }) => [
      name,
      own.map(({ summary }) => summary.id),
    ]);

  test('a case stands under each of its tags, once, and those without any are last', () => {
    expect(groups('tag')).toEqual([
      ['robot', ['screens']],
      ['velfærd', ['screens']],
      ['', ['sensors', 'unknown']],
    ]);
  });

  test('a centre goes by the name it has now, and phases by how far they are', () => {
    expect(groups('centre')).toEqual([
      ['Center Sundhed', ['screens']],
      ['Aalborg Veje', ['sensors']],
      ['', ['unknown']],
    ]);
    expect(groups('phase').map(([name]) => name)).toEqual(['idea', 'analysis']);
  });

  test('goals, core tasks and principles', () => {
    expect(groups('goal')[0]).toEqual([goal.name, ['screens']]);
    expect(groups('coreTask')[0]).toEqual([care.name, ['screens']]);
    expect(groups('principle')[0]).toEqual([benefit.name, ['screens']]);
  });
});

function withPayback(id: string, payback: (typeof nothing)['figures']['payback']): CaseSummary {
  const value = { ...nothing, figures: { ...nothing.figures, payback } };
  return aSummary(id, { worth: { kind: 'value', value } });
}
