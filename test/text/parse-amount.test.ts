import { describe, expect, test } from 'vitest';

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
