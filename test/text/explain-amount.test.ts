import { describe, expect, test } from 'vitest';

import { explainRefusal, readingShown } from '#src/text/explain-amount.ts';
import { parseAmount } from '#src/text/parse-amount.ts';

describe('explainRefusal', () => {
  test.for([
    ['PAR-3 both readings', '1.5', 'number', '1.5 kan læses som 1,5 eller 15. Skriv 1,5 eller 15.'],
    [
      'PAR-3 with the sign',
      '-1.5',
      'money',
      '-1.5 kan læses som −1,5 eller −15. Skriv −1,5 eller −15.',
    ],
    [
      'PAR-3 with the unit',
      '1.5 mio.',
      'money',
      '1.5 mio. kan læses som 1.500.000 eller 15.000.000. Skriv 1.500.000 eller 15.000.000.',
    ],
    [
      'PAR-3 as per cent',
      '1.5',
      'share',
      '1.5 kan læses som 1,5\u00A0% eller 15\u00A0%. Skriv 1,5\u00A0% eller 15\u00A0%.',
    ],
    [
      'PAR-3 what money can hold',
      '1,234',
      'money',
      '1,234 kan læses som 1.234 eller 1,234. Der må højst være 2 decimaler. Skriv 1.234 eller 1,23.',
    ],
    ['PAR-6 decimals', '0,125', 'money', 'Der må højst være 2 decimaler. Skriv for eksempel 0,13.'],
    ['PAR-6 not an amount', '12 %', 'money', '12 % er ikke et beløb. Skriv det i kroner.'],
    ['PAR-6 not a plain number', '5 kr.', 'number', '5 kr. har en enhed. Skriv kun tallet.'],
    [
      'PAR-6 not a per cent',
      '5 kr.',
      'share',
      '5 kr. er ikke en procent. Skriv for eksempel 12 eller 12 %.',
    ],
    ['PAR-8 exponent', '1e5', 'money', '1e5 er skrevet med eksponent. Skriv alle cifrene.'],
    ['PAR-8 formula', '=2+3', 'money', '=2+3 er en formel. Skriv resultatet.'],
    [
      'PAR-8 currency',
      '5.000 EUR',
      'money',
      '5.000 EUR er ikke i kroner. Regn beløbet om til kroner.',
    ],
    [
      'PAR-8 a long text is shortened',
      `ca. ${'9'.repeat(50)}`,
      'money',
      `ca. ${'9'.repeat(26)}… er mere end et tal. Skriv kun tallet og eventuelt enheden.`,
    ],
    [
      'PAR-8 too long',
      '9'.repeat(101),
      'money',
      'Teksten er for lang til at være et tal. Højst 100 tegn kan læses.',
    ],
    [
      'NUM-5 too large',
      '1.000.001 mia.',
      'money',
      '1.000.001 mia. er for stort. Tallet må højst være 1.000.000.000.000.000, med plus eller minus.',
    ],
  ] as const)('%s', ([, text, field, words]) => {
    const read = parseAmount(text, field);
    expect(read.ok ? null : explainRefusal(read.failure, field)).toBe(words);
  });
});

describe('readingShown', () => {
  test.for([
    ['PAR-2 a dot that groups', '1.234', 'money', '1.234\u00A0kr.'],
    ['PAR-2 a dot that groups, without a unit', '1.234', 'number', '1.234'],
    ['PAR-5 millions', '2,5 mio.', 'money', '2.500.000\u00A0kr.'],
    ['PAR-6 a small share', '0,5', 'share', '0,5\u00A0%'],
    ['PAR-4 brackets', '(5)', 'money', '−5\u00A0kr.'],
    ['PAR-2 nothing to say', '1234', 'money', null],
    ['PAR-7 empty', '', 'money', null],
  ] as const)('%s', ([, text, field, shown]) => {
    const read = parseAmount(text, field);
    expect(read.ok).toBe(true);
    expect(read.ok ? readingShown(read.value, field) : undefined).toBe(shown);
  });
});
