import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { explainTableRefusal } from '#src/text/explain-table-refusal.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, parseTable } from '#src/text/parse-table.ts';

/** The way Excel puts cells on the clipboard. */
function copied(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) =>
    /[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
}

function rowsIn(text: string): readonly (readonly string[])[] | null {
  const read = parseTable(text);
  return read.ok ? read.value : null;
}

describe('parseTable', () => {
  test.for([
    ['PAR-12 one cell', '42\r\n', [['42']]],
    ['PAR-12 one cell, no new line', '42', [['42']]],
    ['PAR-12 a row', '1\t2\t3', [['1', '2', '3']]],
    [
      'PAR-12 a block',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['PAR-12 new lines of Unix', '1\n2\n', [['1'], ['2']]],
    ['PAR-12 new lines of an old Mac', '1\r2\r', [['1'], ['2']]],
    ['PAR-12 an empty row within', '1\r\n\r\n2\r\n', [['1'], [''], ['2']]],
    [
      'PAR-12 an empty cell at the end',
      '1\t\r\n2\t\r\n',
      [
        ['1', ''],
        ['2', ''],
      ],
    ],
    ['PAR-12 an empty cell at the very end', '1\t', [['1', '']]],
    ['PAR-12 an empty row at the end', '1\r\n\r\n', [['1'], ['']]],
    [
      'PAR-12 short rows are filled',
      '1\t2\r\n3\r\n',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    ['PAR-12 a new line in a cell', '"a\r\nb"\tc', [['a\r\nb', 'c']]],
    ['PAR-12 a tab in a cell', '"a\tb"\tc', [['a\tb', 'c']]],
    ['PAR-12 doubled quotes', '"a ""b""\nc"\td', [['a "b"\nc', 'd']]],
    ['PAR-12 a cell in quotes alone', '"a"\r\n', [['a']]],
    ['PAR-12 an empty cell in quotes', '""\ta', [['', 'a']]],
    ['PAR-12 quotes that are signs', '"blød" infrastruktur\t1', [['"blød" infrastruktur', '1']]],
    ['PAR-12 a quote within', 'skærm 24"\t1', [['skærm 24"', '1']]],
    [
      'PAR-12 a quote that never closes',
      '"a\tb\r\nc',
      [
        ['"a', 'b'],
        ['c', ''],
      ],
    ],
    ['PAR-12 a byte order mark', '\uFEFFa\tb', [['a', 'b']]],
  ] as const)('%s', ([, text, rows]) => {
    expect(rowsIn(text)).toEqual(rows);
  });

  test('PAR-12 what Excel copies is read as it was', () => {
    const anyCell = fc.oneof(
      fc.string({ maxLength: 8 }).filter((text) => !/^"|[\r\n\t]|^\uFEFF/.test(text)),
      fc
        .array(fc.constantFrom('a', '"', '\t', '\r\n', '\n', '1,5'), { maxLength: 6 })
        .map((signs) => `x${signs.join('')}`),
    );
    const anyRows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
      )
      .filter((rows) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(rowsIn(copied(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('PAR-12 the rows of any text are equally long', () => {
    const anyText = fc
      .array(fc.constantFrom('a', '"', '""', '\t', '\r\n', '\n', '\r'), { maxLength: 30 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = rowsIn(text);
        if (rows === null) return;
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test.for([
    ['PAR-13 nothing', '', { kind: 'empty' }],
    ['PAR-13 empty cells alone', '\t \r\n\t\r\n', { kind: 'empty' }],
    ['PAR-13 rows', '1\n'.repeat(MOST_ROWS + 1), { kind: 'too-many-rows', most: MOST_ROWS }],
    [
      'PAR-13 columns',
      '1\t'.repeat(MOST_COLUMNS),
      { kind: 'too-many-columns', most: MOST_COLUMNS },
    ],
    [
      'PAR-13 a long cell',
      'x'.repeat(LONGEST_CELL + 1),
      { kind: 'cell-too-long', most: LONGEST_CELL },
    ],
    [
      'PAR-13 a long cell in quotes',
      `"${'x\n'.repeat(LONGEST_CELL)}"`,
      { kind: 'cell-too-long', most: LONGEST_CELL },
    ],
  ] as const)('%s: refused', ([, text, failure]) => {
    expect(parseTable(text)).toEqual({ ok: false, failure });
    expect(explainTableRefusal(failure)).toMatch(/^[A-Z].*\.$/);
  });

  test('PAR-13 the limits themselves are no fault', () => {
    const row = Array.from({ length: MOST_COLUMNS }, () => '1').join('\t');
    const text = Array.from({ length: MOST_ROWS }, () => row).join('\r\n');
    expect(rowsIn(text)).toHaveLength(MOST_ROWS);
    expect(rowsIn('x'.repeat(LONGEST_CELL))).toHaveLength(1);
  });

  test('PAR-13 the limit is said', () => {
    expect(explainTableRefusal({ kind: 'cell-too-long', most: LONGEST_CELL })).toBe(
      'En celle har mere end 5.000 tegn og kan ikke indsættes.',
    );
  });
});
