import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { graphemesOf } from '#src/drawing/text/graphemes.ts';
import { textWidth } from '#src/drawing/text/text-width.ts';
import { wrapText } from '#src/drawing/text/wrap-text.ts';

const font = { size: 10, weight: 400 } as const;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.lorem({ maxCount: 20 }),
);

describe('wrapText', () => {
  test.for([
    { name: 'what fits is one line', text: 'Kort', width: 100, lines: ['Kort'] },
    {
      name: 'lines end between words',
      text: 'Færre kørte besøg',
      width: 60,
      lines: ['Færre kørte', 'besøg'],
    },
    { name: 'and after a hyphen', text: 'it-arkitektur', width: 50, lines: ['it-', 'arkitektur'] },
    {
      name: 'but not at a blank that holds together',
      text: '420\u00a0kr. om',
      width: 42,
      lines: ['420\u00a0kr.', 'om'],
    },
    {
      name: 'blanks of any kind and number are one',
      text: ' a \t\n b ',
      width: 100,
      lines: ['a b'],
    },
    { name: 'nothing has no lines', text: ' ', width: 100, lines: [] },
  ])('$name', ({ text, width, lines }) => {
    expect(wrapText(text, font, width, 9)).toEqual({ lines, isCut: false });
  });

  test('SET-3 a word that is too long is broken with a hyphen between letters', () => {
    const { lines, isCut } = wrapText('Effektiviseringsgevinster', font, 60, 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe('Effektiviseringsgevinster');
    expect(isCut).toBe(false);
  });

  test('SET-2 what does not fit ends in an ellipsis and is marked', () => {
    const { lines, isCut } = wrapText('Borgere klarer sig selv længst muligt', font, 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(isCut).toBe(true);
  });

  test('SET-2 what is not marked is whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, isCut } = wrapText(text, font, 80, 4);
        if (isCut) return;
        const signs = (from: string) => from.replace(/[-\s\u0085]/gu, '');
        expect(signs(lines.join(''))).toBe(signs(text));
      }),
    );
  });

  test('SET-1 every line fits, but for a single sign that is wider than a line', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, width) => {
        for (const line of wrapText(text, font, width, 3).lines) {
          if (graphemesOf(line.replace(/[-…]$/, '')).length < 2) continue;
          expect(textWidth(line, font)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('SET-3 no sign is cut in two', () => {
    const family = '👨‍👩‍👧‍👦';
    const { lines } = wrapText(family.repeat(20), font, 50, 99);
    expect(lines.join('')).toBe(family.repeat(20));
    for (const line of lines) expect(graphemesOf(line).every((sign) => sign === family)).toBe(true);
  });
});
