import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { countOf, filling, planBlock, type TextBlock } from '#src/ui/entry-grid/block-plan.ts';
import { benefitSheet } from '#src/ui/benefits/benefit-sheet.ts';
import { costSheet } from '#src/ui/costs/cost-sheet.ts';
import { aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';

const TITLE = 0;
const AMOUNT = 2;
const YEAR_0 = 5;

function planIn(
  document: BusinessCase,
  block: TextBlock,
  { row = 0, column = TITLE, isOwn = false } = {},
) {
  let made = 0;
  return planBlock(
    block,
    { row, column },
    {
      document,
      sheet: costSheet(document, 80, []),
      newId: () => `new-${String((made += 1))}`,
      isOwn,
    },
  );
}

describe('planBlock', () => {
  test('PAR-14 each cell is read by its column, and rows below the last line become lines', () => {
    const plan = planIn(aCase(), [
      ['Licenser', 'Løbende', '1234,50', 'jan 2027', 'december 2028'],
      ['Oplæring', 'engangs', '300 t.kr.', '02.2026', ''],
    ]);
    expect(plan.newLines).toBe(2);
    expect(plan.after.costs).toMatchObject([
      {
        id: 'new-1',
        title: 'Licenser',
        kind: 'recurring',
        amounts: level('1234.5'),
        timing: { startMonth: '2027-01', endMonth: '2028-12' },
      },
      { title: 'Oplæring', kind: 'oneOff', amounts: level('300000') },
    ]);
  });

  test('PAR-14 what cannot be taken over is named with its reason, and the rest is not lost', () => {
    const document = aCase({ costs: [aCost({ title: 'Før', amounts: level('5') })] });
    const plan = planIn(document, [['Efter', 'Noget', '1.5', '2027']]);
    expect(plan.cells[0]?.map(({ outcome }) => outcome)).toEqual([
      'taken',
      'refused',
      'refused',
      'refused',
    ]);
    expect(plan.cells[0]?.[2]?.remark).toMatch(/1,5 eller 15/);
    expect(plan.after.costs[0]).toMatchObject({ title: 'Efter', kind: 'oneOff' });
    expect(plan.after.costs[0]?.amounts).toEqual(level('5'));
  });

  test('PAR-14 a cell to the right of the columns has nowhere to go, unless it is empty', () => {
    const document = aCase({ costs: [aCost()] });
    const last = costSheet(document, 80, []).columns.length - 1;
    const plan = planIn(document, [['', '7', '']], { column: last });
    expect(plan.cells[0]?.map(({ outcome }) => outcome)).toEqual(['nothing', 'refused', 'nothing']);
  });

  test('PAR-2 a reading that could surprise is remarked on', () => {
    const plan = planIn(aCase({ costs: [aCost()] }), [['1.234']], { column: AMOUNT });
    expect(countOf(plan, 'remarked')).toBe(1);
    expect(plan.after.costs[0]?.amounts).toEqual(level('1234'));
  });

  test('an empty cell empties what was typed, and leaves what is worked out or must be there', () => {
    const document = aCase({
      costs: [aCost({ amounts: byYear(2026, ['1', '2']) }), aCost({ amounts: level('9') })],
    });
    const empty = planIn(
      document,
      [
        ['', ''],
        ['', ''],
      ],
      { column: YEAR_0 },
    );
    expect(empty.after.costs.map(({ amounts }) => amounts)).toEqual([
      { kind: 'byYear', amounts: {} },
      level('9'),
    ]);
    const month = planIn(document, [['']], { row: 1, column: 3 });
    expect(month.edit).toBeNull();
    expect(countOf(month, 'refused')).toBe(0);
  });

  test('CAS-4 a year that is pasted on a level line keeps the other years, and that is said', () => {
    const line = aCost({ kind: 'recurring', amounts: level('100') });
    const plan = planIn(aCase({ horizon: 2, costs: [line] }), [['250']], { column: YEAR_0 + 1 });
    expect(plan.after.costs[0]?.amounts).toEqual(byYear(2026, ['100', '250', '100']));
    expect(plan.notes).toHaveLength(1);
  });

  test('cells of our own that were worked out are passed by, and every digit is kept', () => {
    const document = aCase({ costs: [aCost({ amounts: byYear(2026, ['1', '2']) })] });
    const plan = planIn(document, [[null, '33,3333333333']], { column: YEAR_0, isOwn: true });
    expect(plan.after.costs[0]?.amounts).toEqual(byYear(2026, ['1', '33.3333333333']));
  });

  test('CAS-1 rows beyond the limit of lines are refused, and nothing is left out in silence', () => {
    const costs = Array.from({ length: 499 }, () => aCost());
    const plan = planIn(aCase({ costs }), [['A'], ['B'], ['']], { row: 499 });
    expect(plan.after.costs).toHaveLength(500);
    expect(plan.cells.map(([cell]) => cell?.outcome)).toEqual(['taken', 'refused', 'nothing']);
    expect(plan.targets).toEqual([499, null, null]);
  });

  test('empty rows of a block make no lines', () => {
    const plan = planIn(aCase(), [['A'], [''], ['B']]);
    expect(plan.after.costs.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  test('CAS-3 the whole block is one edit, and gives the same on the document it was planned on', () => {
    const document = aCase({ costs: [aCost({ timing: from('2026-01') })] });
    const plan = planIn(document, [['A', 'Løbende', '7']]);
    expect(plan.edit?.(document)).toBe(plan.after);
    expect(plan.edit?.({ ...document })).toEqual(plan.after);
  });
});

describe('filling', () => {
  test('a block that goes a whole number of times into what is chosen is repeated', () => {
    const chosen = { top: 0, left: 0, bottom: 3, right: 1 };
    expect(filling([['a']], chosen)).toEqual(Array.from({ length: 4 }, () => ['a', 'a']));
    expect(filling([['a', 'b']], chosen)).toEqual(Array.from({ length: 4 }, () => ['a', 'b']));
  });

  test('any other block is put in as it is', () => {
    const chosen = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(filling([['a'], ['b'], ['c']], chosen)).toEqual([['a'], ['b'], ['c']]);
  });
});

test.each([
  { showsYears: false, said: /ingen kolonne til cellen\. .*»År for år«/ },
  { showsYears: true, said: /ingen kolonne til cellen\.$/ },
])('PAR-14 where more columns can be had, that is said: $showsYears', ({ showsYears, said }) => {
  const document = aCase();
  const sheet = benefitSheet(document, 80, [], showsYears);
  const last = { row: 0, column: sheet.columns.length - 1 };
  const ground = { document, sheet, newId: () => 'new', isOwn: false };
  expect(planBlock([['', '100']], last, ground).cells[0]?.[1]?.remark).toMatch(said);
});
