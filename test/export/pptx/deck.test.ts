// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawMap } from '#src/drawing/draw-map.ts';
import type { MapFigure } from '#src/drawing/map-figure.ts';
import { textWidth } from '#src/drawing/text/text-width.ts';
import { deckOf } from '#src/export/pptx/deck.ts';
import { partsOf } from '#src/export/pptx/parts.ts';
import type { SlideMatter } from '#src/drawing/slides/slide-matter.ts';

const head = { title: 'Skærmbesøg', savedAt: '2026-11-23T12:00:00.000Z' };

const figure: MapFigure = {
  title: 'Gevinstdiagram',
  description: 'Fra leverance til kerneopgave',
  columns: ['Leverance', 'Forandring', 'Gevinst', 'Kerneopgave'],
  nodes: [
    { id: 'd1', column: 0, title: 'Skærme i 40 hjem', tone: 'plain' },
    { id: 'c1', column: 1, title: 'Besøg over skærm', fact: 'Mette Holm', tone: 'plain' },
    { id: 'b1', column: 2, title: 'Mindre kørsel', fact: '1,2 mio. kr. om året', tone: 'cash' },
    { id: 'b2', column: 2, title: 'Mere oplæring', tone: 'negative' },
    { id: 'k1', column: 3, title: 'Hjemmepleje', tone: 'core-task' },
  ],
  links: [
    { from: 'd1', to: 'c1' },
    { from: 'c1', to: 'b1', share: '60 %' },
    { from: 'c1', to: 'b2', isNegative: true },
    { from: 'b1', to: 'k1' },
  ],
};

const economy = {
  title: 'Økonomi',
  notes: 'Priser i 2026-niveau',
  parts: [
    {
      kind: 'chart',
      says: 'Søjler over to år',
      unit: 't.kr.',
      labels: ['2027', '2028'],
      bars: [
        { name: 'Budgetgevinster', tone: 'gain', values: [0, 420] },
        { name: 'Udgifter', tone: 'cost', values: [-850, -120] },
      ],
      line: { name: 'Akkumuleret', tone: 'line', values: [-850, -550] },
    },
    {
      kind: 'table',
      says: 'Nøgletallene',
      columns: [
        { head: 'Nøgletal', share: 2 },
        { head: 'Værdi', share: 1, isNumber: true },
      ],
      rows: [
        ['Nettonutidsværdi', '98.719 kr.'],
        ['Intern rente', 'findes ikke'],
      ],
    },
  ],
} as const satisfies SlideMatter;

async function deckFor(...figures: readonly MapFigure[]) {
  const slides = figures.map((shown) => ({
    title: shown.title,
    notes: 'Priser i 2026-niveau',
    parts: [{ kind: 'figure' as const, scene: drawMap(shown).scene }],
  }));
  return deckOf(head, slides);
}

describe('a presentation of figures', () => {
  test('PEN-3 keeps what PowerPoint asks of a file', async () => {
    const parts = partsOf(await deckFor(figure, { ...figure, title: 'Igen' }));
    expect(faultsOf(parts)).toEqual([]);
  });

  test('PEN-3 has each box and each connector as a shape, glued at both ends', async () => {
    const slide = slideOf(await deckFor(figure));
    const boxes = all(slide, 'p:sp').filter(
      (shape) => all(shape, 'a:prstGeom')[0]?.getAttribute('prst') === 'roundRect',
    );
    expect(boxes.map((box) => markOf(box).getAttribute('name'))).toEqual([
      'Skærme i 40 hjem',
      'Besøg over skærm · Mette Holm',
      'Mindre kørsel · 1,2 mio. kr. om året',
      'Mere oplæring',
      'Hjemmepleje',
    ]);
    const ids = boxes.map((box) => markOf(box).getAttribute('id'));
    const connectors = all(slide, 'p:cxnSp');
    const ends = connectors.map((connector) =>
      ['a:stCxn', 'a:endCxn'].map((end) => {
        const glue = all(connector, end)[0];
        return [ids.indexOf(glue?.getAttribute('id') ?? ''), glue?.getAttribute('idx')];
      }),
    );
    expect(ends).toEqual([
      [
        [0, '3'],
        [1, '1'],
      ],
      [
        [1, '3'],
        [2, '1'],
      ],
      [
        [1, '3'],
        [3, '1'],
      ],
      [
        [2, '3'],
        [4, '1'],
      ],
    ]);
  });

  test('PEN-3 has its title in the place of the title, and the assumptions in the notes', async () => {
    const file = await deckFor(figure);
    const slide = slideOf(file);
    const title = all(slide, 'p:sp').find(
      (shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'title',
    );
    expect(title?.textContent).toBe('Gevinstdiagram');
    expect(String(partsOf(file).get('ppt/notesSlides/notesSlide1.xml'))).toContain(
      'Priser i 2026-niveau',
    );
    expect(String(partsOf(file).get('ppt/slides/slide1.xml'))).not.toContain('en-US');
  });

  test('PEN-3 PEN-5 a title of 200 signs is set so small that it has room', async () => {
    const sizeOf = async (title: string) => {
      const slide = slideOf(await deckFor({ ...figure, title }));
      return Number(all(slide, 'a:rPr')[0]?.getAttribute('sz'));
    };
    expect(await sizeOf('Sag '.repeat(50))).toBeLessThan(await sizeOf('Sag'));
  });

  test('PEN-3 text is text that can be edited, unbroken', async () => {
    const long = 'Færre kørte kilometer mellem de borgere, der bor længst fra hinanden';
    const nodes = figure.nodes.map((node) => (node.id === 'b1' ? { ...node, title: long } : node));
    const slide = slideOf(await deckFor({ ...figure, nodes }));
    expect(all(slide, 'a:t').map(({ textContent }) => textContent)).toContain(long);
  });

  test('PEN-3 text outside boxes has room for a font that is wider, and over nothing', async () => {
    const slide = slideOf(await deckFor(figure));
    const heads = figure.columns.map((name) => shapeWith(slide, name));
    for (const [nth, head] of heads.entries()) {
      expect(all(head, 'a:normAutofit')).toHaveLength(1);
      expect(all(head, 'a:latin')[0]?.getAttribute('panose')).toMatch(/^[0-9A-F]{20}$/);
      const size = Number(all(head, 'a:rPr')[0]?.getAttribute('sz')) / 100;
      const wide = textWidth(figure.columns[nth] ?? '', { size, weight: 500 });
      expect(placeOf(head).width / wide).toBeGreaterThan(1.14);
      const next = heads[nth + 1];
      if (next !== undefined) expect(placeOf(head).right).toBeLessThan(placeOf(next).left);
    }
    const share = shapeWith(slide, '60 %');
    expect(all(share, 'a:bodyPr')[0]?.getAttribute('wrap')).toBe('none');
  });

  test('PEN-3 the same figure, the same bytes', async () => {
    expect(await deckFor(figure)).toEqual(await deckFor(figure));
  });

  test('PEN-5 tables and charts are those of Office, and say what they show', async () => {
    const file = await deckOf(head, [economy]);
    const parts = partsOf(file);
    expect(faultsOf(parts)).toEqual([]);
    const slide = slideOf(file);
    const rows = all(slide, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Nøgletal', 'Værdi'],
      ['Nettonutidsværdi', '98.719 kr.'],
      ['Intern rente', 'findes ikke'],
    ]);
    const frames = all(slide, 'p:graphicFrame').map((frame) => markOf(frame).getAttribute('descr'));
    expect(frames).toEqual(['Søjler over to år', 'Nøgletallene']);
    const chart = parsed(String(parts.get('ppt/charts/chart1.xml')));
    const numbers = all(chart, 'c:numCache').map((cache) =>
      all(cache, 'c:v').map(({ textContent }) => textContent),
    );
    expect(numbers).toEqual([
      ['0', '420'],
      ['-850', '-120'],
      ['-850', '-550'],
    ]);
    expect(String(parts.get('ppt/charts/chart1.xml'))).not.toContain('en-US');
  });

  test('PEN-5 the numbers of a chart lie in the workbook behind it, each 0 too', async () => {
    const file = await deckOf(head, [economy]);
    const workbook = partsOf(partsOf(file).get('ppt/embeddings/chart1.xlsx') as Uint8Array);
    expect(faultsOf(workbook)).toEqual([]);
    const sheet = parsed(String(workbook.get('xl/worksheets/sheet1.xml')));
    const cells = all(sheet, 'row').map((row) =>
      all(row, 'c').map((cell) => [cell.getAttribute('r'), cell.textContent]),
    );
    expect(cells[1]).toEqual([
      ['A2', '2027'],
      ['B2', '0'],
      ['C2', '-850'],
      ['D2', '-850'],
    ]);
  });

  test('PEN-3 PEN-5 the same case, the same bytes, however many were made before', async () => {
    expect(await deckOf(head, [economy, economy])).toEqual(await deckOf(head, [economy, economy]));
  });

  test.for(['x'.repeat(200), '<b>&"\'', 'שלום \u202e', '👩‍👩‍👧', '\u0000\ud800', ''])(
    'PEN-2 PEN-5 %j as any text of a table, a chart and a title keeps to the rules',
    async (text) => {
      const table = { ...economy.parts[1], says: text, rows: [[text, text]] };
      const chart = { ...economy.parts[0], says: text, labels: [text, text], unit: text };
      const words = { kind: 'words' as const, size: 'large' as const, text };
      const file = await deckOf({ ...head, title: text }, [
        { title: text, notes: text, parts: [words, chart, table] },
      ]);
      const parts = partsOf(file);
      expect(faultsOf(parts)).toEqual([]);
      const workbook = partsOf(parts.get('ppt/embeddings/chart1.xlsx') as Uint8Array);
      expect(faultsOf(workbook)).toEqual([]);
    },
  );

  test('PEN-2 PEN-3 any text at all gives a file that keeps to the rules', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 200 }),
            fc.constantFrom('<script>', 'שלום', '👩‍👩‍👧', '\u0000', '\ud800', 'x'.repeat(5000)),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        async (titles) => {
          const nodes = titles.map((title, nth) => ({
            id: `n${String(nth)}`,
            column: nth % 2,
            title,
            fact: title,
            tone: 'plain' as const,
          }));
          const links = nodes.slice(1).map(({ id }) => ({ from: 'n0', to: id, share: '5 %' }));
          const file = await deckFor({
            title: titles[0] ?? '',
            description: '',
            columns: titles.slice(0, 2),
            nodes,
            links,
          });
          expect(faultsOf(partsOf(file))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

function slideOf(file: Uint8Array): Document {
  return parsed(String(partsOf(file).get('ppt/slides/slide1.xml')));
}

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

function shapeWith(slide: Document, name: string): Element {
  const shape = all(slide, 'p:sp').find((each) => markOf(each).getAttribute('name') === name);
  if (shape === undefined) throw new Error(`no shape is called ${name}`);
  return shape;
}

/** Where a shape lies from side to side, in points. */
function placeOf(shape: Element) {
  const points = (name: string, side: string) =>
    Number(all(shape, name)[0]?.getAttribute(side)) / 12_700;
  const [left, width] = [points('a:off', 'x'), points('a:ext', 'cx')];
  return { left, width, right: left + width };
}

/** The number and the name of a shape. */
function markOf(shape: Element): Element {
  const [mark] = all(shape, 'p:cNvPr');
  if (mark === undefined) throw new Error('a shape has no number');
  return mark;
}

/** What PowerPoint would mend, or refuse: nothing. */
function faultsOf(parts: ReadonlyMap<string, string | Uint8Array>): readonly string[] {
  const faults: string[] = [];
  const types = parsed(String(parts.get('[Content_Types].xml')));
  const typed = new Set(all(types, 'Override').map((type) => type.getAttribute('PartName')));
  const extensions = new Set(all(types, 'Default').map((type) => type.getAttribute('Extension')));
  for (const name of typed)
    if (!parts.has(name?.slice(1) ?? '')) faults.push(`${name ?? ''} is typed and missing`);
  for (const [name, part] of parts) {
    if (typeof part !== 'string') continue;
    const xml = parsed(part);
    if (xml.getElementsByTagName('parsererror').length > 0) faults.push(`${name} is no XML`);
    if (
      name !== '[Content_Types].xml' &&
      !typed.has(`/${name}`) &&
      !extensions.has(name.split('.').at(-1) ?? '')
    ) {
      faults.push(`${name} has no type`);
    }
    if (name.endsWith('.rels')) faults.push(...missingTargets(name, xml, parts));
    const ids = all(xml, 'p:cNvPr').map((mark) => mark.getAttribute('id'));
    if (new Set(ids).size < ids.length) faults.push(`${name} has a number twice`);
    for (const end of [...all(xml, 'a:stCxn'), ...all(xml, 'a:endCxn')]) {
      if (!ids.includes(end.getAttribute('id'))) faults.push(`${name} glues to what is not there`);
    }
  }
  return faults;
}

function missingTargets(
  name: string,
  xml: Document,
  parts: ReadonlyMap<string, unknown>,
): readonly string[] {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return all(xml, 'Relationship').flatMap((relationship) => {
    if (relationship.getAttribute('TargetMode') === 'External') return [];
    const target = relationship.getAttribute('Target') ?? '';
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    return parts.has(path) ? [] : [`${name} leads to ${target}`];
  });
}
