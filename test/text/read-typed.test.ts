import { describe, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import { readAmount, readMonth } from '#src/text/read-typed.ts';
import { shownAmount } from '#src/text/shown-amount.ts';

describe('readAmount', () => {
  test.for([
    { name: 'PAR-7 empty is missing', text: ' ', value: null, reading: null },
    { name: 'PAR-2 a reading worth showing', text: '1.234', value: '1234', reading: '1.234 kr.' },
    { name: 'a plain amount', text: '12,50', value: '12.5', reading: null },
  ])('$name', ({ text, value, reading }) => {
    const amount = readAmount(text, 'money');
    expect(amount.ok && { ...amount.value, reading: plain(amount.value.reading) }).toEqual({
      value,
      reading,
    });
  });

  test.for([
    { name: 'PAR-8 no amount', text: 'ca. 5', limits: {}, reason: /mere end et tal/ },
    { name: 'below the least', text: '-1', limits: { least: '0' }, reason: /mindst 0/ },
    { name: 'above the most', text: '101', limits: { most: '1' }, reason: /højst være 100/ },
  ])('$name is refused with the reason', ({ text, limits, reason }) => {
    const amount = readAmount(text, 'share', limits);
    expect(amount.ok ? '' : amount.failure).toMatch(reason);
  });

  test('the limits are themselves within', () => {
    expect(readAmount('0', 'share', { least: '0', most: '1' }).ok).toBe(true);
    expect(readAmount('100', 'share', { least: '0', most: '1' }).ok).toBe(true);
  });
});

describe('readMonth', () => {
  test('PAR-11 a month, nothing, or the reason', () => {
    expect(readMonth('marts 2027')).toEqual({ ok: true, value: '2027-03' });
    expect(readMonth('')).toEqual({ ok: true, value: null });
    expect(readMonth('2027')).toMatchObject({ ok: false, failure: /måneden/ });
  });
});

describe('shownAmount', () => {
  test.for([
    { name: 'TXT-4 whole kroner have no decimals', value: '12500', shown: '12.500' },
    { name: 'TXT-4 øre have two', value: '12500.5', shown: '12.500,50' },
    { name: 'TXT-4 a third of an amount is shown to the øre', value: '0.33333', shown: '0,33' },
  ])('$name', ({ value, shown }) => {
    expect(shownAmount(decimalText(value), 'money')).toBe(shown);
  });

  test('TXT-5 a share is per cent as it is typed, or with four decimals', () => {
    expect(shownAmount(decimalText('0.125'), 'share')).toBe('12,5');
    expect(shownAmount(decimalText('0.26666666666666666667'), 'share')).toBe('26,6667');
  });
});

function plain(text: string | null): string | null {
  return text?.replaceAll('\u00A0', ' ') ?? null;
}
