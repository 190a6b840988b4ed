import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pagesOf, type Page } from '#src/drawing/slides/slide-pages.ts';
import { SLIDE } from '#src/drawing/slides/slide-sizes.ts';
import type { SlideMatter, SlideTable } from '#src/drawing/slides/slide-matter.ts';

const table = (rows: SlideTable['rows'], head = 'Gevinst'): SlideTable => ({
  kind: 'table',
  says: 'Gevinster',
  columns: [
    { head, share: 3 },
    { head, share: 1, isNumber: true },
  ],
  rows,
});

const slide = (...parts: SlideMatter['parts']): SlideMatter => ({
  title: 'Opfølgning',
  notes: 'Forudsætninger',
  parts,
});

const rowsOf = (pages: readonly Page[]) =>
  pages.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'table' ? part.table.rows.map(({ cells }) => cells) : [],
    ),
  );

describe('a matter on slides', () => {
  test('PEN-5 what fits stands on one', () => {
    const pages = pagesOf(slide(table([['Færre ture', '10']])));
    expect(pages.map(({ title }) => title)).toEqual(['Opfølgning']);
  });

  test('PEN-5 a long table goes on with its head, every row once, and within the slide', () => {
    const rows = Array.from({ length: 60 }, (_, nth) => [`Gevinst ${String(nth)}`, String(nth)]);
    const pages = pagesOf(slide(table(rows)));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[1]?.title).toBe(`Opfølgning (2/${String(pages.length)})`);
    expect(rowsOf(pages)).toEqual(rows);
    for (const { parts } of pages) {
      for (const part of parts) {
        expect(part.place.y + part.place.height).toBeLessThanOrEqual(SLIDE.height);
        expect(part.kind === 'table' && part.table.head?.cells).toEqual(['Gevinst', 'Gevinst']);
      }
    }
  });

  test('PEN-5 what is cut in a cell stands whole in the notes', () => {
    const long = 'Færre kørte kilometer mellem de borgere, der bor længst væk. '.repeat(30);
    const [page] = pagesOf(slide(table([[long, '1']])));
    expect(rowsOf(page === undefined ? [] : [page])[0]?.[0]).toMatch(/…$/);
    expect(page?.notes).toBe(`Forudsætninger\n\n${long}`);
  });

  test('PEN-5 words are set smaller before they are cut', () => {
    const fontOf = (text: string) => {
      const part = pagesOf(slide({ kind: 'words', size: 'large', text }))[0]?.parts[0];
      return part?.kind === 'words' ? part.font.size : 0;
    };
    expect(fontOf('Godkend sagen.')).toBe(24);
    expect(fontOf('Godkend, at sagen sættes i gang. '.repeat(20))).toBeLessThan(24);
    const long = 'Godkend, at sagen sættes i gang. '.repeat(200);
    expect(pagesOf(slide({ kind: 'words', size: 'large', text: long }))[0]?.notes).toContain(long);
  });

  test('PEN-5 a title of 200 signs is set smaller', () => {
    const [page] = pagesOf({ ...slide(), title: 'Sag '.repeat(50) });
    expect(page?.titleSize).toBeLessThan(24);
    expect(page?.title).toBe('Sag '.repeat(50));
    const long = 'Sag '.repeat(500);
    const [cut] = pagesOf({ ...slide(), title: long });
    expect(cut?.title).toMatch(/…$/);
    expect(cut?.notes).toContain(long);
  });

  test('PEN-5 whatever the texts, no row is lost and none comes twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 40 }),
        (texts) => {
          const pages = pagesOf(slide(table(texts.map((text, nth) => [text, String(nth)]))));
          expect(rowsOf(pages).map((cells) => cells[1])).toEqual(
            texts.map((_, nth) => String(nth)),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
