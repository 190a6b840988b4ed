import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, isDecimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import type { AmountField } from '#src/text/amount-field.ts';
import { editText, ungroupedText } from '#src/text/edit-text.ts';
import { explainRefusal } from '#src/text/explain-amount.ts';
import { formatAmount, formatMoneyExact, formatShare } from '#src/text/format.ts';
import { parseAmount } from '#src/text/parse-amount.ts';

/** A decimal within the limits, with at most so many decimals. */
function decimalsUpTo(most: number): fc.Arbitrary<DecimalText> {
  return fc
    .tuple(
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      fc.bigInt({ min: 0n, max: 10n ** BigInt(most) - 1n }),
    )
    .map(([whole, part]) =>
      decimalText(`${String(whole)}${most === 0 ? '' : `.${String(part).padStart(most, '0')}`}`),
    );
}

const anyDecimal = fc.oneof(
  ...[0, 1, 2, 3, 8, 40, 60].map(decimalsUpTo),
  fc
    .constantFrom('0', '-0.5', '1234', '0.001', '1000000000000000', '-1000000000000000')
    .map(decimalText),
);
const anyField = fc.constantFrom<AmountField>('money', 'number', 'share', 'general');

/** What people type: signs that numbers are made of, in any order. */
const anyTyped = fc
  .array(
    fc.constantFrom(
      ...[
        '0',
        '1',
        '23',
        '456',
        '.',
        ',',
        ' ',
        '-',
        '−',
        '(',
        ')',
        '%',
        'kr.',
        'mio.',
        ',-',
        'e',
        '\u00A0',
      ],
    ),
    { maxLength: 12 },
  )
  .map((signs) => signs.join(''));

describe('what is written is read back as the same number', () => {
  test('PAR-9 the text of a field, in every kind of field', () => {
    fc.assert(
      fc.property(anyDecimal, anyField, (value, field) => {
        fc.pre(field !== 'money' || new Decimal(value).decimalPlaces() <= 2);
        expect(parseAmount(editText(value, field), field)).toMatchObject({ value: { value } });
        expect(parseAmount(ungroupedText(value, field), field)).toMatchObject({ value: { value } });
      }),
      { numRuns: 1000 },
    );
  });

  test('PAR-9 the text of a field that is worked on, with a digit more', () => {
    expect(ungroupedText(decimalText('-1234567.8'), 'money')).toBe('−1234567,8');
    expect(parseAmount(`${ungroupedText(decimalText('1234'), 'money')}5`, 'money')).toMatchObject({
      value: { value: '12345' },
    });
  });

  test('PAR-9 money with more than two decimals, in a number field', () => {
    fc.assert(
      fc.property(decimalsUpTo(8), (value) => {
        expect(parseAmount(editText(value, 'money'), 'number')).toMatchObject({ value: { value } });
      }),
    );
  });

  test('PAR-9 money as it is shown, in a money field', () => {
    fc.assert(
      fc.property(decimalsUpTo(2), (value) => {
        const shown = formatMoneyExact(new Decimal(value));
        expect(parseAmount(shown, 'money')).toMatchObject({ value: { value } });
      }),
    );
  });

  test('PAR-9 money with every decimal shown, in a general field', () => {
    fc.assert(
      fc.property(decimalsUpTo(30), (value) => {
        const shown = formatMoneyExact(new Decimal(value), 60);
        expect(parseAmount(shown, 'general')).toMatchObject({ value: { value } });
      }),
    );
  });

  test('PAR-9 a number and a share with every decimal shown', () => {
    fc.assert(
      fc.property(decimalsUpTo(50), (value) => {
        const number = formatAmount(new Decimal(value), 50);
        expect(parseAmount(number, 'number')).toMatchObject({ value: { value } });
        const share = formatShare(new Decimal(value), 48);
        expect(parseAmount(share, 'share')).toMatchObject({ value: { value } });
      }),
    );
  });

  test('TXT-2 rounded as it is shown', () => {
    fc.assert(
      fc.property(decimalsUpTo(8), fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        const shown = formatAmount(new Decimal(value), decimals);
        expect(parseAmount(shown, 'number')).toMatchObject({
          value: { value: decimalText(new Decimal(value).toDecimalPlaces(decimals)) },
        });
      }),
    );
  });
});

describe('what is typed is read, or refused in words that help', () => {
  test('PAR-1 a value is a decimal that a document can keep, in its shortest form', () => {
    fc.assert(
      fc.property(anyTyped, anyField, (typed, field) => {
        const read = parseAmount(typed, field);
        if (!read.ok || read.value.kind === 'empty') return;
        expect(isDecimalText(read.value.value)).toBe(true);
        expect(read.value.value).toBe(decimalText(read.value.value));
      }),
      { numRuns: 3000 },
    );
  });

  test('PAR-3 what is suggested for two readings is read as one, without more ado', () => {
    const ambiguous = fc
      .tuple(
        fc.nat(99999),
        fc.constantFrom('.', ','),
        fc.nat(9999),
        fc.constantFrom('', ' mio.', ' kr.'),
      )
      .map(([whole, mark, part, unit]) => `${String(whole)}${mark}${String(part)}${unit}`);
    fc.assert(
      fc.property(ambiguous, fc.constantFrom<AmountField>('money', 'general'), (typed, field) => {
        const read = parseAmount(typed, field);
        if (read.ok || read.failure.kind !== 'two-readings') return;
        const [, one = '', other = ''] =
          /Skriv (.+) eller (.+)\.$/.exec(explainRefusal(read.failure, field)) ?? [];
        expect(parseAmount(one, field).ok, one).toBe(true);
        expect(parseAmount(other, field).ok, other).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('PAR-8 any text at all is answered, and explained in one line', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), anyTyped);
    fc.assert(
      fc.property(anyText, anyField, (typed, field) => {
        const read = parseAmount(typed, field);
        if (read.ok) return;
        const words = explainRefusal(read.failure, field);
        expect(words).toMatch(/\.$/);
        expect(words.length).toBeLessThan(250);
      }),
      { numRuns: 3000 },
    );
  });
});
