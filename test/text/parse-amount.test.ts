import { describe, expect, test } from 'vitest';

import { LONGEST_AMOUNT_TEXT } from '#src/text/amount-field.ts';
import { parseAmount } from '#src/text/parse-amount.ts';
import { casesOf } from '#test/support/worked-cases.ts';
import { textIn } from '#test/support/worked-input.ts';

describe('parseAmount: the worked cases', () => {
  test.for(casesOf('parse'))('$id $title', ({ input, expected }) => {
    const read = parseAmount(textIn(input, 'text'), 'general');
    if (expected['kind'] === 'refused') {
      expect(read).toMatchObject({
        ok: false,
        failure: { kind: 'two-readings', readings: expected['readings'] },
      });
    } else {
      expect(read).toMatchObject({ ok: true, value: { value: expected['value'] } });
    }
  });
});

describe('parseAmount: what has a value', () => {
  test.for([
    [
      'PAR-1 digits are kept',
      '1,000000000000000000000000000000000000000000001',
      'number',
      '1.000000000000000000000000000000000000000000001',
    ],
    [
      'PAR-1 a unit moves the comma alone',
      '0,123456789012345678901234567890 mia.',
      'general',
      '123456789.01234567890123456789',
    ],
    [
      'PAR-1 per cent moves the comma alone',
      '0,000000000000000000000000000000000000000000007',
      'share',
      '0.00000000000000000000000000000000000000000000007',
    ],
    ['PAR-2 zeros first say nothing', '007', 'number', '7'],
    ['PAR-2 zeros last say nothing', '7,500', 'number', '7.5'],
    ['PAR-2 two dots and decimals', '1.000.000,5', 'money', '1000000.5'],
    ['PAR-2 nothing before the comma', ',5', 'number', '0.5'],
    ['PAR-2 nothing after the comma', '5,', 'number', '5'],
    ['PAR-2 four digits after the comma', '1,2345', 'number', '1.2345'],
    ['PAR-3 both readings are 0', '0.0', 'money', '0'],
    ['PAR-3 both readings are 0, with three zeros', '0.000', 'money', '0'],
    ['PAR-4 a figure space', '1\u2007234', 'number', '1234'],
    ['PAR-4 several spaces before a unit', '5.000    kr.', 'money', '5000'],
    ['PAR-4 a minus with a space after', '- 5', 'number', '-5'],
    ['PAR-4 an en dash', '–12,5', 'number', '-12.5'],
    ['PAR-4 a no-break hyphen', '\u201112,5', 'number', '-12.5'],
    ['PAR-4 a minus last', '12,5-', 'number', '-12.5'],
    ['PAR-4 a minus last after a space', '12,5 −', 'number', '-12.5'],
    ['PAR-4 brackets', '(1.000)', 'money', '-1000'],
    ['PAR-4 brackets before the unit', '(1.000) kr.', 'money', '-1000'],
    ['PAR-4 brackets around the unit', '(1.000 kr.)', 'money', '-1000'],
    ['PAR-4 brackets around the currency', '(kr. 1.000)', 'money', '-1000'],
    ['PAR-4 brackets after the currency', 'kr. (1.000)', 'money', '-1000'],
    ['PAR-4 a plus', '+5', 'number', '5'],
    ['PAR-4 minus zero is zero', '-0', 'number', '0'],
    ['PAR-4 minus zero with decimals is zero', '−0,00', 'money', '0'],
    ['PAR-4 a byte order mark', '\uFEFF42', 'number', '42'],
    ['PAR-4 a space of no width', '1\u200B234', 'number', '1234'],
    ['PAR-4 a new line after', '42\r\n', 'number', '42'],
    ['PAR-5 currency first', 'kr 1.234,50', 'money', '1234.5'],
    ['PAR-5 currency first, no space', 'kr.5.000', 'money', '5000'],
    ['PAR-5 currency first, sign second', 'kr -1.234,50', 'money', '-1234.5'],
    ['PAR-5 sign first, currency second', '-kr. 1.234,50', 'money', '-1234.5'],
    ['PAR-5 accounting format', '-kr.            1.234,50 ', 'money', '-1234.5'],
    ['PAR-5 currency code', 'DKK 5.000', 'money', '5000'],
    ['PAR-5 currency code last', '5.000 dkk', 'money', '5000'],
    ['PAR-5 the whole word', '5.000 kroner', 'money', '5000'],
    ['PAR-5 no øre', '5.000,-', 'money', '5000'],
    ['PAR-5 no øre, with a long dash', '5.000,–', 'money', '5000'],
    ['PAR-5 no øre, and a currency', '-5.000,- kr.', 'money', '-5000'],
    ['PAR-5 thousands', '300 t.kr.', 'money', '300000'],
    ['PAR-5 thousands without dots', '750 tkr', 'money', '750000'],
    ['PAR-5 thousands with a space', '1,5 t. kr.', 'money', '1500'],
    ['PAR-5 thousands in capitals', '300 TDKK', 'money', '300000'],
    ['PAR-5 thousands in a word', '12 tusind kr.', 'money', '12000'],
    ['PAR-5 millions', '2,5 mio. kr.', 'money', '2500000'],
    ['PAR-5 millions alone', '1 mio', 'money', '1000000'],
    ['PAR-5 millions without spaces', '1,2mio.kr.', 'money', '1200000'],
    ['PAR-5 millions in a word', '1,2 millioner kroner', 'money', '1200000'],
    ['PAR-5 millions after a currency', 'kr. 2,5 mio.', 'money', '2500000'],
    ['PAR-5 millions with three decimals', '1,234 mio. kr.', 'money', '1234000'],
    ['PAR-5 billions', '0,3 mia.', 'money', '300000000'],
    ['PAR-5 billions in a word', '1 milliard', 'money', '1000000000'],
    ['PAR-5 per cent in words', '12,5 procent', 'share', '0.125'],
    ['PAR-5 per cent, short', '12 pct.', 'share', '0.12'],
    ['PAR-5 per cent, no space', '12,5%', 'share', '0.125'],
    ['PAR-5 minus per cent', '-12,5 %', 'share', '-0.125'],
    ['PAR-6 a bare number is per cent in a share field', '12', 'share', '0.12'],
    ['PAR-6 a bare fraction is per cent too', '0,5', 'share', '0.005'],
    ['PAR-6 a bare number is itself in a general field', '12', 'general', '12'],
    ['PAR-6 three decimals in a number field', '1,234', 'number', '1.234'],
    ['PAR-6 zeros beyond the øre are no decimals', '12,5000', 'money', '12.5'],
    ['NUM-5 the largest amount', '1.000.000.000.000.000', 'money', '1000000000000000'],
    ['NUM-5 the least amount', '-1.000.000 mia.', 'money', '-1000000000000000'],
  ] as const)('%s: %j', ([, text, field, value]) => {
    expect(parseAmount(text, field)).toMatchObject({ ok: true, value: { kind: 'value', value } });
  });

  test.for(['', ' ', '\u00A0', '\t\r\n', '\u200B', '\uFEFF \u2009'])(
    'PAR-7 %j is a missing value',
    (text) => {
      expect(parseAmount(text, 'money')).toEqual({ ok: true, value: { kind: 'empty' } });
    },
  );

  test.for([
    ['PAR-2 a single dot', '1.234', 'money', true],
    ['PAR-2 two dots', '1.234.567', 'money', false],
    ['PAR-2 a dot and a comma', '1.234,5', 'money', false],
    ['PAR-2 no dot', '1234', 'money', false],
    ['PAR-5 a unit', '3 mio.', 'money', true],
    ['PAR-5 kroner', '3 kr.', 'money', false],
    ['PAR-4 a minus last', '3-', 'money', true],
    ['PAR-4 brackets', '(3)', 'money', true],
    ['PAR-4 a minus first', '-3', 'money', false],
    ['PAR-6 a share that could be a fraction', '0,5', 'share', true],
    ['PAR-6 a share that is per cent', '0,5 %', 'share', false],
    ['PAR-6 a share above 1', '50', 'share', false],
    ['PAR-6 a share of nothing', '0', 'share', false],
  ] as const)('%s, %s, is worth showing: %s %s', ([, text, field, isWorthShowing]) => {
    expect(parseAmount(text, field)).toMatchObject({ ok: true, value: { isWorthShowing } });
  });
});

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
