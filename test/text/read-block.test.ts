import { describe, expect, test } from 'vitest';

import { readBlock } from '#src/text/read-block.ts';

describe('readBlock', () => {
  test('PAR-14 each cell is read by the kind of its column', () => {
    const { cells, odd } = readBlock(
      [['Licenser', '1.234,50 kr.', '12', 'jan 2027', '23.11.2026', '-7,5', '50 %']],
      ['text', 'money', 'share', 'month', 'date', 'number', 'general'],
    );
    expect(odd).toEqual([]);
    expect(cells).toEqual([
      [
        { kind: 'text', value: 'Licenser' },
        { kind: 'amount', value: '1234.5' },
        { kind: 'amount', value: '0.12' },
        { kind: 'month', value: '2027-01' },
        { kind: 'date', value: '2026-11-23' },
        { kind: 'amount', value: '-7.5' },
        { kind: 'amount', value: '0.5' },
      ],
    ]);
  });

  test.for(['text', 'money', 'share', 'month', 'date', 'number', 'general'] as const)(
    'PAR-7 an empty cell in a %s column is missing',
    (kind) => {
      expect(readBlock([['\u00A0'], ['']], [kind])).toEqual({
        cells: [[{ kind: 'empty' }], [{ kind: 'empty' }]],
        odd: [],
      });
    },
  );

  test('PAR-14 what cannot be taken over is named with row, column and reason', () => {
    const { cells, odd } = readBlock(
      [
        ['100', 'jan 2027', ''],
        ['1.5', 'jan 27', 'x'],
        ['ca. 500', '2027', '31.2.2027'],
      ],
      ['money', 'month', 'date'],
    );
    expect(odd).toEqual([
      {
        row: 1,
        column: 0,
        text: '1.5',
        explanation: '1.5 kan læses som 1,5 eller 15. Skriv 1,5 eller 15.',
      },
      { row: 1, column: 1, text: 'jan 27', explanation: 'Skriv året i jan 27 med fire cifre.' },
      {
        row: 1,
        column: 2,
        text: 'x',
        explanation: 'x er ikke en dato. Skriv for eksempel 23.11.2026.',
      },
      {
        row: 2,
        column: 0,
        text: 'ca. 500',
        explanation: 'ca. 500 er mere end et tal. Skriv kun tallet og eventuelt enheden.',
      },
      {
        row: 2,
        column: 1,
        text: '2027',
        explanation: 'Skriv også måneden, for eksempel januar 2027.',
      },
      {
        row: 2,
        column: 2,
        text: '31.2.2027',
        explanation: 'Datoen 31.2.2027 findes ikke. Skriv dag, måned og år.',
      },
    ]);
    expect(cells[1]?.[0]).toMatchObject({ kind: 'refused', text: '1.5' });
    expect(cells[0]?.[0]).toEqual({ kind: 'amount', value: '100' });
  });

  test('PAR-14 a cell to the right of the columns has nowhere to go', () => {
    const { odd } = readBlock([['1', '2', '']], ['money']);
    expect(odd).toEqual([
      { row: 0, column: 1, text: '2', explanation: 'Der er ingen kolonne til cellen.' },
    ]);
  });
});
