// @vitest-environment jsdom
import { expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { budgetView } from '#src/domain/finance/budget-view.ts';
import { termsOfCase } from '#src/domain/finance/terms-of-case.ts';
import { traceOfFigure } from '#src/domain/finance/trace-of-figure.ts';
import { traceLines } from '#src/domain/finance/trace-lines.ts';
import { tracedFigures } from '#src/domain/finance/trace.ts';
import { budgetForSpreadsheet } from '#src/text/say-budget.ts';
import {
  linesTable,
  selectionForSpreadsheet,
  tableForSpreadsheet,
  yearlyTable,
} from '#src/text/trace-table.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { cellAt, copy, openCosts } from '#test/support/costs-screen.tsx';

const payloads = [
  '=1+1',
  '=HYPERLINK("http://example.test";"x")',
  "=cmd|'/C calc'!A0",
  '+4512345678',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "'=1+1",
  'Drift\t=1+1',
  'Drift\r\n=1+1',
  '"=1+1"',
];

const hostile: BusinessCase = aCase({
  horizon: 3,
  costs: payloads.map((title) => aCost({ title, source: title, amounts: level('-1234.5') })),
  benefits: payloads.map((title) => aBenefit({ title, source: title, value: level('600') })),
});

/** The cells a spreadsheet makes of a text: quotes hold tabs and new lines together. */
function cellsOf(copied: string): readonly string[] {
  return [...copied.matchAll(/(?<=^|\t|\r\n)(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(?=$|\t|\r\n)/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

/** What a spreadsheet would work out: it begins as a formula, and is no number. */
function formulasIn(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-\d+(,\d+)?%?$/.test(cell));
}

test('PRM-14 no copied cell of the entry grid can be worked out, and numbers stay numbers', async () => {
  const { user, goTo } = await openCosts(hostile);
  await goTo(1, 'Titel');
  await user.keyboard('{Control>}{Home}{Shift>}{End}{/Shift}{/Control}');
  const cells = cellsOf(copy(cellAt(1, 'Titel')));
  expect(formulasIn(cells)).toEqual([]);
  expect(cells.filter((cell) => cell.includes('1+1')).length).toBeGreaterThan(5);
  expect(cells).toContain('-1234,5');
});

test('PRM-14 no copied cell of a calculation can be worked out either', () => {
  const appraisal = appraised(hostile);
  const lines = traceLines(hostile, appraisal);
  for (const figure of tracedFigures) {
    const trace = traceOfFigure(figure, lines, appraisal, termsOfCase(hostile));
    for (const table of [yearlyTable, linesTable]) {
      expect(formulasIn(cellsOf(tableForSpreadsheet(trace, table)))).toEqual([]);
    }
  }
  const marked = payloads.map((title) => `${title.trim()}\t\u22121.234,50`).join('\n');
  const cells = cellsOf(selectionForSpreadsheet(marked));
  expect(formulasIn(cells)).toEqual([]);
  expect(cells).toContain('-1234,50');
});

test('PRM-14 nor can one of a budget', () => {
  const costs = payloads.map((account) => aCost({ account, amounts: level('-1234.5') }));
  const document = aCase({ horizon: 3, costs });
  const copied = budgetForSpreadsheet(budgetView(document, appraised(document), 'case'));
  const cells = cellsOf(copied);
  expect(formulasIn(cells)).toEqual([]);
  expect(cells.filter((cell) => cell.includes('1+1')).length).toBeGreaterThan(4);
  expect(cells).toContain('-1234,5');
});
