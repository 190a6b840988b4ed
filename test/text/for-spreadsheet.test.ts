import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { ungroupedText } from '#src/text/edit-text.ts';
import {
  amountForSpreadsheet,
  numberForSpreadsheet,
  textForSpreadsheet,
  textFromSpreadsheet,
} from '#src/text/for-spreadsheet.ts';
import { decimalText } from '#src/domain/number/quantities.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', '1', ' ') }),
);

describe('texts', () => {
  test.for([
    { text: '=HYPERLINK("x")', copied: '\'=HYPERLINK("x")' },
    { text: '+4512345678', copied: "'+4512345678" },
    { text: '- licenser', copied: "'- licenser" },
    { text: '@SUM(A1)', copied: "'@SUM(A1)" },
    { text: '\t=1', copied: "'\t=1" },
    { text: '\r=1', copied: "'\r=1" },
    { text: '\n=1', copied: "'\n=1" },
    { text: "'=1", copied: "''=1" },
    { text: "'t Hoff", copied: "'t Hoff" },
    { text: 'a=1', copied: 'a=1' },
    { text: '', copied: '' },
  ])('CLP-1 $text is copied as $copied', ({ text, copied }) => {
    expect(textForSpreadsheet(text)).toBe(copied);
  });

  test('CLP-1 none begins as a formula, and all come back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const copied = textForSpreadsheet(text);
        expect(copied).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(textFromSpreadsheet(copied)).toBe(text);
      }),
    );
  });

  test.for(["'t Hoff", "'", '=1', 'Drift'])(
    'CLP-1 %s from elsewhere is read as it stands',
    (text) => {
      expect(textFromSpreadsheet(text)).toBe(text);
    },
  );
});

describe('numbers', () => {
  test.for([
    { shown: '\u22121.234,50', number: '-1234,50' },
    { shown: '94\u00A0%', number: '94%' },
    { shown: '', number: '' },
  ])('CLP-2 $shown is copied as $number', ({ shown, number }) => {
    expect(numberForSpreadsheet(shown)).toBe(number);
  });

  test('CLP-2 a number has every digit, and a negative one is a number too', () => {
    const anyDecimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 15 }))
      .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)));
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const copied = amountForSpreadsheet(value);
        expect(copied).toMatch(/^-?\d+(,\d+)?$/);
        expect(new Decimal(copied.replace(',', '.')).eq(value)).toBe(true);
        const typed = ungroupedText(decimalText(value.toFixed()), 'number');
        expect(numberForSpreadsheet(typed)).toBe(copied);
      }),
    );
  });
});
