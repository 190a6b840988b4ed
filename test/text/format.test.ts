import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import {
  formatAmount,
  formatFactor,
  formatFte,
  formatHours,
  formatMoney,
  formatMoneyExact,
  formatNumber,
  formatRate,
  formatShare,
  formatYears,
} from '#src/text/format.ts';
import { casesOf } from '#test/support/worked-cases.ts';
import { countIn, decimalIn } from '#test/support/worked-input.ts';

/** With the spaces that keep a number and its unit together made visible. */
function seen(text: string): string {
  return text.replaceAll('\u00A0', '_');
}

describe('formatAmount', () => {
  test.for(casesOf('round'))('TXT-2 $id $title', ({ input, expected }) => {
    const written = formatAmount(decimalIn(input, 'value'), countIn(input, 'decimals'));
    if ('text' in expected) expect(written).toBe(expected['text']);
    expect(
      new Decimal(written.replaceAll('.', '').replace(',', '.').replace('−', '-')).toFixed(),
    ).toBe(expected['value']);
  });

  test.for(casesOf('priceLevel').filter(({ expected }) => 'text' in expected))(
    'TXT-2 $id $title',
    ({ input, expected }) => {
      const change = new Decimal(String(expected['changePercent']));
      expect(formatAmount(change, countIn(input, 'decimals'))).toBe(expected['text']);
    },
  );

  test.for([
    ['TXT-1 thousands', '1234567.89', 2, '1.234.567,89'],
    ['TXT-1 under a thousand', '999', 0, '999'],
    ['TXT-1 one thousand', '1000', 0, '1.000'],
    ['TXT-1 minus', '-1234.5', 1, '−1.234,5'],
    ['TXT-2 half of minus one', '-0.5', 0, '−1'],
    ['TXT-2 over a group', '999.5', 0, '1.000'],
    ['TXT-2 minus zero', '-0', 2, '0,00'],
    [
      'TXT-3 more digits than a JS number has',
      '-123456789012345678901234567890.123',
      3,
      '−123.456.789.012.345.678.901.234.567.890,123',
    ],
    [
      'TXT-3 a very small number has no exponent',
      '0.000000000000000000000000000001',
      30,
      '0,000000000000000000000000000001',
    ],
  ] as const)('%s: %s with %i decimals is %s', ([, value, decimals, written]) => {
    expect(formatAmount(new Decimal(value), decimals)).toBe(written);
  });

  test.for([NaN, Infinity, -Infinity])('TXT-3 %s is not written', (value) => {
    expect(() => formatAmount(new Decimal(value))).toThrow(RangeError);
    expect(() => formatRate(new Decimal(value))).toThrow();
  });
});

describe('numbers with what they count', () => {
  test.for([
    ['TXT-1 whole kroner', formatMoney(new Decimal('19558.5')), '19.559_kr.'],
    ['TXT-1 minus kroner', formatMoney(new Decimal('-19558.5')), '−19.559_kr.'],
    ['TXT-2 less than half a krone', formatMoney(new Decimal('-0.49')), '0_kr.'],
    ['TXT-4 no øre', formatMoneyExact(new Decimal('5000')), '5.000_kr.'],
    ['TXT-4 one digit of øre', formatMoneyExact(new Decimal('1234567.5')), '1.234.567,50_kr.'],
    ['TXT-4 øre', formatMoneyExact(new Decimal('-0.05')), '−0,05_kr.'],
    ['TXT-4 rounded to øre', formatMoneyExact(new Decimal('0.125')), '0,13_kr.'],
    ['TXT-4 rounded to kroner', formatMoneyExact(new Decimal('2.999')), '3_kr.'],
    ['TXT-4 no øre at all', formatMoneyExact(new Decimal('2.5'), 0), '3_kr.'],
    ['TXT-4 more than øre', formatMoneyExact(new Decimal('0.12345'), 4), '0,1235_kr.'],
    ['TXT-5 a share', formatShare(new Decimal('0.94')), '94_%'],
    ['TXT-5 a share with a decimal', formatShare(new Decimal('0.9449'), 1), '94,5_%'],
    ['TXT-5 a share of nothing', formatShare(new Decimal('-0.001')), '0_%'],
    ['TXT-5 a rate as short as it is', formatRate(new Decimal('0.04')), '4_%'],
    ['TXT-5 a rate with a decimal', formatRate(new Decimal('0.035')), '3,5_%'],
    ['TXT-5 a rate with many', formatRate(new Decimal('-0.408333')), '−40,83_%'],
    ['TXT-5 a rate with more of them', formatRate(new Decimal('0.1234567'), 4), '12,3457_%'],
    ['TXT-2 a factor', formatFactor(new Decimal('0.9661835'), 4), '0,9662'],
    ['TXT-2 a number as short as it is', formatNumber(new Decimal('12.50'), 2), '12,5'],
    ['TXT-1 years', formatYears(new Decimal('4.2333')), '4,2_år'],
    ['TXT-1 whole years', formatYears(new Decimal('4')), '4_år'],
    ['TXT-1 a little over four years', formatYears(new Decimal('4.04')), '4,0_år'],
    ['TXT-1 part of a year', formatYears(new Decimal('0.0980392')), '0,10_år'],
    ['TXT-1 no years', formatYears(new Decimal('0')), '0_år'],
    ['TXT-6 one hour', formatHours(new Decimal('1')), '1_time'],
    ['TXT-6 nearly one hour', formatHours(new Decimal('0.96')), '1_time'],
    ['TXT-6 minus one hour', formatHours(new Decimal('-1')), '−1_time'],
    ['TXT-6 an hour and a half', formatHours(new Decimal('1.5')), '1,5_timer'],
    ['TXT-6 two hours', formatHours(new Decimal('2')), '2_timer'],
    ['TXT-6 no hours', formatHours(new Decimal('0')), '0_timer'],
    ['TXT-6 eleven hours', formatHours(new Decimal('11')), '11_timer'],
    ['TXT-1 many hours', formatHours(new Decimal('4550')), '4.550_timer'],
    ['TXT-1 årsværk', formatFte(new Decimal('1.94')), '1,9_årsværk'],
    ['TXT-1 less than one årsværk', formatFte(new Decimal('0.131428')), '0,13_årsværk'],
    ['TXT-1 whole årsværk', formatFte(new Decimal('2')), '2_årsværk'],
  ] as const)('%s', ([, written, expected]) => {
    expect(seen(written)).toBe(expected);
  });

  test('TXT-3 nothing written has a hyphen, an exponent or a number that is none', () => {
    const anyDecimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: -50, max: 5 }))
      .map(([digits, exponent]) => new Decimal(`${String(digits)}e${String(exponent)}`));
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 0, max: 12 }), (value, decimals) => {
        const written = [
          formatAmount(value, decimals),
          formatMoney(value),
          formatMoneyExact(value, decimals),
          formatShare(value, decimals),
          formatRate(value, decimals),
          formatYears(value),
          formatFte(value),
        ];
        for (const text of written) {
          expect(text).toMatch(
            /^(?:−(?=[\d.,]*[1-9]))?\d{1,3}(?:\.\d{3})*(?:,\d+)?(?:\u00A0(?:kr\.|%|år|årsværk))?$/,
          );
        }
      }),
    );
  });
});
