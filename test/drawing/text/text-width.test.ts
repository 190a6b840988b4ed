import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { textWidth } from '#src/drawing/text/text-width.ts';

const font = { size: 100, weight: 400 } as const;
const spare = 1.01;

describe('textWidth', () => {
  test('SET-1 the widths are those of the font that is installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gevinstkort-widths-'));
    const written = join(folder, 'advance-widths.ts');
    execFileSync(process.execPath, ['scripts/write-advance-widths.mjs', written]);
    const fresh = readFileSync(written, 'utf8');
    rmSync(folder, { recursive: true });
    expect(fresh).toBe(readFileSync('src/drawing/text/advance-widths.ts', 'utf8'));
  });

  // As Chromium draws it at 100 px in weight 400, with its kerning.
  test.for([
    { text: 'Egnede besøg omlægges til skærm', drawn: 1568 },
    { text: 'Færre kørte besøg', drawn: 822 },
    { text: '60 %', drawn: 237 },
    { text: '😀👨‍👩‍👧‍👦🇩🇰', drawn: 386 },
    { text: 'ที่นี่', drawn: 282 },
  ])('SET-1 $text is not narrower than it is drawn', ({ text, drawn }) => {
    expect(textWidth(text, font)).toBeGreaterThanOrEqual(drawn);
  });

  test('SET-1 a heavier letter is wider, a text as wide as its letters', () => {
    expect(textWidth('m', { size: 10, weight: 600 })).toBeGreaterThan(
      textWidth('m', { size: 10, weight: 400 }),
    );
    expect(textWidth('æøå', font)).toBeCloseTo(
      ['æ', 'ø', 'å'].reduce((sum, sign) => sum + textWidth(sign, font), 0),
      9,
    );
    expect(textWidth('n', font)).toBeCloseTo(56.8 * spare, 9);
  });

  test.for([
    { name: 'a letter with its mark apart', text: 'e\u0301', like: 'e' },
    { name: 'two marks', text: 'a\u030a\u0301', like: 'a' },
  ])('SET-3 $name is one sign', ({ text, like }) => {
    expect(textWidth(text, font)).toBe(textWidth(like, font));
  });

  test.for(['漢', 'Ж', 'ع', 'ש', 'प', '✓', '\u0007', '\ud800'])(
    'SET-1 a sign the font does not have (%j) is taken for a wide one',
    (sign) => {
      expect(textWidth(sign, font)).toBeGreaterThan(100);
    },
  );
});
