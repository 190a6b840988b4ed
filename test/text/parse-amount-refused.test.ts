import { describe, expect, test } from 'vitest';

import { LONGEST_AMOUNT_TEXT } from '#src/text/amount-field.ts';
import { parseAmount } from '#src/text/parse-amount.ts';

describe('parseAmount: what could be two numbers', () => {
  test.for([
    ['0.500', 'general', '0.5', '500'],
    ['1234.567', 'general', '1234.567', '1234567'],
    ['1 234.567', 'general', '1234.567', '1234567'],
    ['1,234,567', 'general', '1234567', '1.234567'],
    ['1,234.567,8', 'general', '1234.5678', '1.2345678'],
    ['1.2,5', 'general', '1.25', '12.5'],
    ['.5', 'general', '0.5', '5'],
    ['012.345', 'general', '12.345', '12345'],
    ['23.11.2026', 'general', '2311.2026', '23112026'],
    ['(1.5)', 'general', '-1.5', '-15'],
    ['1.5 t.kr.', 'money', '1500', '15000'],
    ['1.5', 'share', '0.015', '0.15'],
    ['1,234', 'money', '1234', '1.234'],
    ['-123,456', 'money', '-123456', '-123.456'],
    ['1,500', 'money', '1500', '1.5'],
    ['1,234 kr.', 'money', '1234', '1.234'],
  ] as const)('PAR-3 %s in a %s field is %s or %s', ([text, field, one, other]) => {
    expect(parseAmount(text, field)).toEqual({
      ok: false,
      failure: { kind: 'two-readings', text, readings: [one, other] },
    });
  });
});

describe('parseAmount: what is no amount', () => {
  test.for([
    ['1e5', 'exponent'],
    ['1,5E+3', 'exponent'],
    ['ca. 500', 'more-than-a-number'],
    ['500 stk', 'more-than-a-number'],
    ['12 t', 'more-than-a-number'],
    ['3 k', 'more-than-a-number'],
    ['5 kr. 50', 'more-than-a-number'],
    ['kr. 5 kr.', 'more-than-a-number'],
    ['kr. 5 %', 'more-than-a-number'],
    ['5 % %', 'more-than-a-number'],
    ['1/2', 'more-than-a-number'],
    ["1'234", 'more-than-a-number'],
    ['1_000', 'more-than-a-number'],
    ['0x10', 'more-than-a-number'],
    ['5 kr.-', 'more-than-a-number'],
    ['5-,', 'more-than-a-number'],
    ['2026-11-23', 'more-than-a-number'],
    ['5\u{1F600}', 'more-than-a-number'],
    ['5.000 EUR', 'other-currency'],
    ['€ 5.000', 'other-currency'],
    ['$5', 'other-currency'],
    ['=2+3', 'formula'],
    ['#I/T', 'spreadsheet-error'],
    ['#DIV/0!', 'spreadsheet-error'],
    ['1 2 3', 'spaces'],
    ['1 2345', 'spaces'],
    ['1234 567', 'spaces'],
    ['0 500', 'spaces'],
    ['1  234', 'spaces'],
    ['0,123 456', 'spaces'],
    ['100-200', 'interval'],
    ['100 – 200', 'interval'],
    ['5.', 'separators'],
    ['1.234.', 'separators'],
    ['5,5,', 'separators'],
    ['5,5,-', 'separators'],
    ['5,--', 'separators'],
    ['--5', 'signs'],
    ['+-5', 'signs'],
    ['-5-', 'signs'],
    ['(−5)', 'signs'],
    ['((5))', 'signs'],
    ['(5', 'signs'],
    ['5)', 'signs'],
    [')5(', 'signs'],
    ['kr.', 'no-digits'],
    ['%', 'no-digits'],
    ['-', 'no-digits'],
    ['-   kr.', 'no-digits'],
    [',', 'no-digits'],
    ['NaN', 'no-digits'],
    ['Infinity', 'no-digits'],
    ['<b>', 'no-digits'],
    ['１２３', 'other-digits'],
    ['١٢٣', 'other-digits'],
    ['1２3', 'other-digits'],
    ['\u202E123', 'hidden-signs'],
    ['12\u200F3', 'hidden-signs'],
    ['12\u00AD3', 'hidden-signs'],
    ['12\u00003', 'hidden-signs'],
    ['1\t2', 'several-values'],
    ['1\n2', 'several-values'],
  ] as const)('PAR-8 %j: %s', ([text, reason]) => {
    for (const field of ['general', 'money', 'number', 'share'] as const) {
      expect(parseAmount(text, field)).toEqual({
        ok: false,
        failure: { kind: 'not-an-amount', text, reason },
      });
    }
  });

  test.for([
    ['12 %', 'money'],
    ['5 kr.', 'share'],
    ['5 mio.', 'share'],
    ['12 %', 'number'],
    ['5 kr.', 'number'],
    ['2 mio.', 'number'],
  ] as const)('PAR-6 %s has no place in a %s field', ([text, field]) => {
    expect(parseAmount(text, field)).toMatchObject({ failure: { reason: 'unit-not-here' } });
  });

  test.for([
    ['0,125', '0.13'],
    ['1234,567', '1234.57'],
    ['1.234,567', '1234.57'],
    ['-0,125', '-0.13'],
    ['1,23456789123 mio. kr.', '1234567.89'],
  ] as const)('PAR-6 %s: at most two decimals in kroner', ([text, rounded]) => {
    expect(parseAmount(text, 'money')).toEqual({
      ok: false,
      failure: { kind: 'too-many-decimals', text, most: 2, rounded },
    });
  });

  test.for([
    ['1.000.000.000.000.000,01', 'money'],
    ['-1.000.000.000.000.001', 'number'],
    ['1.000.001 mia.', 'money'],
    ['9'.repeat(LONGEST_AMOUNT_TEXT), 'number'],
    ['100.000.000.000.000.001', 'share'],
  ] as const)('NUM-5 %s is too large', ([text, field]) => {
    expect(parseAmount(text, field)).toEqual({ ok: false, failure: { kind: 'too-large', text } });
  });

  test.for([
    '1'.repeat(LONGEST_AMOUNT_TEXT + 1),
    '1 '.repeat(5000),
    '('.repeat(5000),
    'a'.repeat(1e6),
  ])('PAR-8 a text that is too long is not read', (text) => {
    expect(parseAmount(text, 'money')).toEqual({
      ok: false,
      failure: { kind: 'too-long', most: LONGEST_AMOUNT_TEXT },
    });
  });

  test.for(['number', 'share'] as const)(
    'PAR-1 more decimals than a document holds are refused in a %s field',
    (field) => {
      expect(parseAmount(`0,${'1'.repeat(61)}`, field)).toMatchObject({
        failure: { kind: 'too-many-decimals', most: 60 },
      });
    },
  );
});
