import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseTable } from '#src/text/parse-table.ts';
import { ownCells, putOnClipboard } from '#src/ui/entry-grid/clipboard.ts';

/** What the clipboard of a browser does, as far as the grid asks. */
function aClipboard(): DataTransfer {
  const kept = new Map<string, string>();
  return {
    setData: (type: string, text: string) => void kept.set(type, text),
    getData: (type: string) => kept.get(type) ?? '',
  } as unknown as DataTransfer;
}

describe('the clipboard', () => {
  test('PAR-12 what is copied can be read by a spreadsheet, whatever is in the cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'å', '1', ',', '\t', '\n', '"', ' ') })
      .filter((text) => text.trim() !== '');
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (shown) => {
        const data = aClipboard();
        putOnClipboard(data, { shown, entered: shown });
        expect(parseTable(data.getData('text/plain'))).toEqual({ ok: true, value: shown });
        expect(ownCells(data)).toEqual(shown);
      }),
    );
  });

  test('cells that were worked out are known by their own kind of data', () => {
    const data = aClipboard();
    putOnClipboard(data, { shown: [['1', '2']], entered: [['1', null]] });
    expect(ownCells(data)).toEqual([['1', null]]);
  });

  test.for(['', '{', '{}', '[1]', '[["a", 1]]', 'null'])(
    'what is not of ours is not taken for it: %s',
    (text) => {
      const data = aClipboard();
      data.setData('application/x-gevinstkort-celler', text);
      expect(ownCells(data)).toBeNull();
    },
  );
});
