import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { termsOfCase } from '#src/domain/finance/terms-of-case.ts';
import { traceLines } from '#src/domain/finance/trace-lines.ts';
import { traceOfFigure } from '#src/domain/finance/trace-of-figure.ts';
import { tracedFigures, type Trace, type TracedFigure } from '#src/domain/finance/trace.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { sayTraceStep } from '#src/text/say-trace-step.ts';
import { sayTraceTerms, traceNotes } from '#src/text/trace-notes.ts';
import {
  linesTable,
  selectionForSpreadsheet,
  tableForSpreadsheet,
  yearlyTable,
} from '#src/text/trace-table.ts';
import { writeAll, writeShort } from '#src/text/write-trace.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level, timeSaved } from '#test/support/business-cases.ts';

/** A third of a million a year, so that money, factors and rates all have endless decimals. */
const businessCase = aCase({
  costs: [
    aCost({ title: '=SUM(A1)', amounts: level('1000000') }),
    aCost({ title: 'Licens\tog drift', kind: 'recurring', amounts: level('20000') }),
  ],
  benefits: [
    aBenefit({
      title: 'Færre kørte besøg',
      value: level('333333.33'),
      timing: from('2026-05'),
      realisationRate: decimalText('0.9'),
    }),
    aBenefit({ class: 'capacity', value: timeSaved({ minutes: decimalText('7') }) }),
  ],
});

function traceOf(figure: TracedFigure, one: BusinessCase = businessCase): Trace {
  const appraisal = appraised(one);
  return traceOfFigure(figure, traceLines(one, appraisal), appraisal, termsOfCase(one));
}

/** A number as it is shown, as a decimal again. */
function read(shown: string): Decimal {
  const isPercent = shown.endsWith('%');
  const plain = shown
    .replace(/\u00A0?%$/, '')
    .replaceAll('.', '')
    .replace(',', '.')
    .replace('−', '-');
  return isPercent ? new Decimal(plain).div(100) : new Decimal(plain);
}

describe('yearlyTable', () => {
  test.for(tracedFigures)('TXT-13 %s is shown with the very digits of the domain', (figure) => {
    const trace = traceOf(figure);
    const { rows, total } = yearlyTable(trace, writeAll);
    expect(rows).toHaveLength(trace.years.length);
    trace.columns.forEach(({ key, values, total: sum }, column) => {
      const shown = rows.map(({ cells }) => cells[column] ?? '');
      const isRate = key === 'rate';
      expect(shown.slice(isRate ? 1 : 0).map((cell) => read(cell).toFixed())).toEqual(
        values.slice(isRate ? 1 : 0).map((value) => value.toFixed()),
      );
      const shownSum = total?.cells[column] ?? '';
      expect(shownSum === '' ? null : read(shownSum).toFixed()).toBe(sum?.toFixed() ?? null);
    });
  });

  test.for(tracedFigures)('%s: in short, money has 2 decimals and factors 9', (figure) => {
    const trace = traceOf(figure);
    const { rows } = yearlyTable(trace, writeShort);
    trace.columns.forEach(({ unit }, column) => {
      if (unit !== 'money' && unit !== 'factor') return;
      const pattern = unit === 'money' ? /,\d{2}$/ : /,\d{9}$/;
      for (const { cells } of rows) expect(cells[column]).toMatch(pattern);
    });
  });

  test('years are written with their number, and no rate leads to year 0', () => {
    const { head, rows } = yearlyTable(traceOf('netPresentValue'), writeShort);
    expect(rows[0]?.head).toBe('2026 (år 0)');
    const rate = head.indexOf('Rente') - 1;
    expect(rows.map(({ cells }) => cells[rate]?.replace('\u00A0', '_'))).toEqual([
      '',
      ...Array<string>(5).fill('3,5_%'),
    ]);
  });

  test('a column at a rate of its own names it', () => {
    const { head } = yearlyTable(traceOf('internalRate'), writeShort);
    expect(head.at(-1)).toMatch(/^Nutidsværdi ved −?\d+,\d+\u00A0%$/);
  });
});

describe('linesTable', () => {
  test('each line has its kind, its realisation rate, its years and its sum', () => {
    const { rows } = linesTable(traceOf('netPresentValue'), writeShort);
    const visits = rows.find(({ head }) => head === 'Færre kørte besøg');
    expect(visits?.cells.map((cell) => cell.replace('\u00A0', '_'))).toEqual([
      'Budgetgevinst',
      '90_%',
      '200.000,00',
      ...Array<string>(5).fill('300.000,00'),
      '1.699.999,98',
    ]);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      'Budgetgevinst',
      'Engangsudgift',
      'Løbende udgift',
    ]);
  });

  test('with more years than lines and than a page has room for, the years go down', () => {
    const long = { ...businessCase, horizon: 50 };
    const { head, rows, total } = linesTable(traceOf('netPresentValue', long), writeShort);
    expect(head).toHaveLength(4);
    expect(rows.map((row) => row.head).slice(0, 3)).toEqual(['Art', 'Realisering', '2026']);
    expect(rows).toHaveLength(53);
    expect(total?.cells).toHaveLength(3);
  });
});

describe('tableForSpreadsheet', () => {
  test('TXT-13 numbers are numbers to a Danish spreadsheet, with every digit', () => {
    const trace = traceOf('netPresentValue');
    const rows = tableForSpreadsheet(trace, yearlyTable)
      .split('\r\n')
      .map((row) => row.split('\t'));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const numbers = rows.slice(1).flatMap((row) => row.slice(1));
    expect(numbers.filter((cell) => !/^(-?\d+(,\d+)?%?)?$/.test(cell))).toEqual([]);
    const last = trace.columns.at(-1)?.values.at(-1);
    expect(rows.at(-2)?.at(-1)?.replace(',', '.')).toBe(last?.toFixed());
  });

  test('TXT-13 a title is neither a formula nor two cells', () => {
    const rows = tableForSpreadsheet(traceOf('netPresentValue'), linesTable).split('\r\n');
    const titles = rows.map((row) => row.split('\t')[0]);
    expect(titles).toEqual(['Linje', 'Færre kørte besøg', "'=SUM(A1)", 'Licens og drift']);
    const across = tableForSpreadsheet(
      traceOf('netPresentValue', { ...businessCase, horizon: 50 }),
      linesTable,
    );
    expect(across.split('\r\n')[0]).toBe("År\tFærre kørte besøg\t'=SUM(A1)\tLicens og drift");
  });

  test('TXT-13 what is marked by hand is read in the same way', () => {
    expect(
      selectionForSpreadsheet('2026 (år 0)\t−1.234,50\t3,5\u00A0%\t=1+1\nI alt\t0,00\t\t−7'),
    ).toBe("2026 (år 0)\t-1234,50\t3,5%\t'=1+1\r\nI alt\t0,00\t\t-7");
  });
});

describe('sayTraceStep', () => {
  test.for(tracedFigures)('%s ends with the figure, or says why there is none', (figure) => {
    const trace = traceOf(figure);
    const step = trace.steps.at(-1);
    if (step === undefined) throw new Error('a trace has steps');
    const said = sayTraceStep(step, trace.columns, writeAll);
    expect(said.words).toMatch(/^\p{Lu}.*\.$/u);
    if (step.result === null) {
      expect(said.result).toBeNull();
    } else {
      const number = said.result?.replace(/\u00A0(kr\.|år|årsværk|timer)$/, '') ?? '';
      expect(read(number).toFixed()).toBe(step.result.value.toFixed());
    }
  });

  test('a payback is what is outstanding over what comes in, after the years gone', () => {
    const plain = aCase({
      costs: [aCost({ amounts: level('250000') })],
      benefits: [aBenefit({ timing: from('2027-01') })],
    });
    const trace = traceOf('payback', plain);
    const [step] = trace.steps;
    if (step === undefined) throw new Error('a payback has a step');
    expect(sayTraceStep(step, trace.columns, writeShort)).toEqual({
      words: 'Ved udgangen af år 2 mangler der stadig noget; resten kommer i løbet af året efter.',
      sum: '2 + 50.000,00 / 100.000,00',
      result: '2,5\u00A0år',
    });
  });

  test('a sum of few is written out with its signs, a sum of many by its column', () => {
    const sumOf = (one: BusinessCase) => {
      const trace = traceOf('netPresentValue', one);
      const [step] = trace.steps;
      return step === undefined ? '' : sayTraceStep(step, trace.columns, writeShort).sum;
    };
    const costs = [aCost({ kind: 'recurring', amounts: level('100') })];
    expect(sumOf(aCase({ ownRate: decimalText('0'), horizon: 2, costs }))).toBe(
      '−100,00 − 100,00 − 100,00',
    );
    expect(sumOf(aCase({ horizon: 20, costs }))).toBe(
      'summen af de 21 tal i kolonnen »Nutidsværdi«',
    );
  });
});

describe('what a calculation stands on', () => {
  test('PAY-5 the discounted payback names the rates and never the convention of the case', () => {
    const midYear = { ...businessCase, convention: 'midYear' } as const;
    const terms = (figure: TracedFigure) =>
      sayTraceTerms(traceOf(figure, midYear), midYear).replaceAll('\u00A0', '_');
    expect(terms('discountedPayback')).toBe('3,5_%, år 0 ikke diskonteret, 2026 p/l');
    expect(terms('netPresentValue')).toBe('3,5_%, midt på året, 2026 p/l');
    expect(terms('payback')).toBe('2026 p/l');
  });

  test('DIS-5 the factor of the convention is explained', () => {
    const midYear = { ...businessCase, convention: 'midYear' } as const;
    expect(traceNotes(traceOf('netPresentValue', midYear)).join(' ')).toContain('kvadratroden');
    expect(traceNotes(traceOf('netPresentValue')).join(' ')).not.toContain('kvadratroden');
  });
});
