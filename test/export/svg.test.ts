// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawMap } from '#src/drawing/draw-map.ts';
import type { MapFigure } from '#src/drawing/map-figure.ts';
import { svgText } from '#src/export/svg.ts';
import { publishedMaps } from '#test/fixtures/maps/published-maps.ts';

/** All that may stand in a figure: presentation attributes and those that name and place. */
const allowed = new Set(
  `xmlns width height viewBox role aria-labelledby font-family id x y rx fill stroke stroke-width
  stroke-dasharray d points text-anchor font-size font-weight opacity`.split(/\s+/),
);
const elements = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'polygon', 'text']);

const hostile = [
  'x'.repeat(200),
  '<script>alert(1)</script>',
  '"><g onload="alert(1)">',
  ']]>&amp;&#0;<!-- --!>',
  'שלום \u202e עולם العربية',
  '👨‍👩‍👧‍👦 🇩🇰 e\u0301',
  '\u0000\u0007\u000b\u001b\u007f\u0085\ufffe\uffff',
  '\ud800 alene \udc00',
  '',
];

describe('svgText', () => {
  test.for(publishedMaps)(
    'PEN-1 $name: a title, a description, and nothing that runs or fetches',
    ({ figure }) => {
      const root = parsed(svgText(drawMap(figure).scene));
      expect(root.getAttribute('role')).toBe('img');
      expect(root.querySelector('title')?.textContent).toBe(figure.title);
      expect(root.querySelector('desc')?.textContent).toBe(figure.description);
      for (const element of [root, ...root.querySelectorAll('*')]) {
        expect(elements).toContain(element.localName);
        expect(element.getAttributeNames().filter((name) => !allowed.has(name))).toEqual([]);
      }
    },
  );

  test('PEN-1 the names of all boxes are in it, whole', () => {
    const { figure } = publishedMaps[2];
    const titles = [...parsed(svgText(drawMap(figure).scene)).querySelectorAll('g > title')];
    const names = figure.nodes.map(({ title, fact = '' }) =>
      fact === '' ? title : `${title} · ${fact}`,
    );
    expect(titles.map(({ textContent }) => textContent)).toEqual(names);
  });

  test.for(hostile)('PEN-2 %j as any name gives valid XML that says it', (name) => {
    const root = parsed(svgText(drawMap(figureNamed(name)).scene));
    expect(root.querySelector('title')?.textContent).toBe(withoutIllegal(name));
    expect(root.querySelector('script')).toBeNull();
    expect(root.querySelectorAll('rect').length).toBeGreaterThanOrEqual(3);
  });

  test('PEN-2 any text at all gives valid XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        expect(parsed(svgText(drawMap(figureNamed(name)).scene)).localName).toBe('svg');
      }),
    );
  });

  test('LAY-2 the same map gives the same bytes', () => {
    const { figure } = publishedMaps[1];
    expect(svgText(drawMap(structuredClone(figure)).scene)).toBe(svgText(drawMap(figure).scene));
  });

  test.for(publishedMaps)('$name is drawn as it was looked at', async ({ name, figure }) => {
    const file = `../golden/${name.split(',')[0]?.replace(' ', '-') ?? ''}.svg`;
    await expect(svgText(drawMap(figure).scene)).toMatchFileSnapshot(file);
  });
});

function parsed(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
}

function withoutIllegal(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd');
}

function figureNamed(name: string): MapFigure {
  return {
    title: name,
    description: name,
    columns: [name, name],
    nodes: [
      { id: 'one', column: 0, title: name, fact: name, tone: 'plain' },
      { id: 'two', column: 1, title: name, tone: 'negative' },
    ],
    links: [{ from: 'one', to: 'two', share: name }],
  };
}
