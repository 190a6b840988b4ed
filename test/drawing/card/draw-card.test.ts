import { describe, expect, test } from 'vitest';

import {
  cardFormats,
  type CardFigure,
  type CardLine,
  type CardPanel,
} from '#src/drawing/card/card-figure.ts';
import { cardSizes } from '#src/drawing/card/card-sizes.ts';
import { drawCard } from '#src/drawing/card/draw-card.ts';
import type { Box, BoxShape, Scene } from '#src/drawing/scene.ts';
import { textWidth } from '#src/drawing/text/text-width.ts';
import { welfareTechnologyMap } from '#test/fixtures/maps/welfare-technology.ts';

const names = [
  'Kort',
  'Medarbejdere i alle enheder registrerer besøg '.repeat(5).slice(0, 200),
  'x'.repeat(10_000),
  'שלום עולם العربية '.repeat(20),
  '👨‍👩‍👧‍👦 🇩🇰 '.repeat(60),
  '<script>alert(1)</script> & "',
  '',
];
const pages = names.flatMap((name) => cardFormats.map((format) => ({ name, format })));

describe.for(pages)('CRD-4 a card in $format of the name $name', ({ name, format }) => {
  const scene = drawCard(aCard(name), format);

  test('stands within its page, each text within its box, and no box on another', () => {
    const boxes = boxesOf(scene);
    expect(boxes.filter(({ box }) => !isWithin(box, scene.frame))).toEqual([]);
    expect(boxes.flatMap(linesOutside)).toEqual([]);
    const pairs = boxes.flatMap((one, nth) => boxes.slice(nth + 1).map((other) => [one, other]));
    expect(pairs.filter(([one, other]) => one && other && isCommon(one.box, other.box))).toEqual(
      [],
    );
  });

  test('says so where a text is cut', () => {
    const isCut = boxesOf(scene).some((box) => box.isCut);
    const note = textOf(scene).includes('the rest is in the case');
    expect(note).toBe(isCut);
  });
});

describe('drawCard', () => {
  test.for(cardFormats)('LAY-2 the same card in %s is the same figure', (format) => {
    expect(drawCard(aCard('A'), format)).toEqual(drawCard(aCard('A'), format));
  });

  test('CRD-4 a sheet and a slide have the form of their page', () => {
    expect(drawCard(aCard('A'), 'a4').frame).toMatchObject({ width: 595, height: 842 });
    expect(drawCard(aCard('A'), 'slide').frame).toMatchObject({ width: 896, height: 420 });
  });

  test('CRD-4 no text of a slide is below 12 points, which are 24 pixels of 1,920', () => {
    const sizes = runsOf(drawCard(aCard(names[1] ?? ''), 'slide')).map(({ size }) => size);
    expect(Math.min(...sizes)).toBe(12);
  });

  test('CRD-4 what a list has no room for is counted', () => {
    const { benefits } = aCard('A');
    const each = Array.from({ length: 30 }, (_, nth) => panelOf(`benefit ${String(nth)}`, 'B'));
    const scene = drawCard({ ...aCard('A'), benefits: { ...benefits, each } }, 'a4');
    const drawn = boxesOf(scene).filter(({ id }) => id.startsWith('benefit ')).length;
    expect(drawn).toBeGreaterThan(1);
    expect(drawn).toBeLessThanOrEqual(cardSizes.a4.most.benefits);
    expect(textOf(scene)).toContain(`and ${String(30 - drawn)} more`);
  });

  test('CRD-5 the small map has the most linked of each column, joined as they are', () => {
    const scene = drawCard(aCard('A'), 'screen');
    const ids = new Set(boxesOf(scene).map(({ id }) => id));
    const joined = scene.shapes.filter((shape) => shape.kind === 'connector');
    expect(joined.length).toBeGreaterThan(5);
    expect(joined.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const shown = boxesOf(scene).filter(({ id }) => id.startsWith('map ')).length;
    const left = welfareTechnologyMap.nodes.length - shown;
    expect(textOf(scene).includes(`and ${String(left)} more`)).toBe(left > 0);
  });

  test('CRD-1 what is missing is drawn as missing', () => {
    const scene = drawCard(
      { ...aCard('A'), whyNow: panelOf('whyNow', 'Why', { isMissing: true }) },
      'a4',
    );
    const box = boxesOf(scene).find(({ id }) => id === 'whyNow');
    expect(box?.text.map(({ role }) => role)).toEqual(['fact', 'missing']);
  });
});

function aCard(name: string): CardFigure {
  const panel = (id: string) => panelOf(id, name);
  return {
    title: name,
    description: name,
    name,
    facts: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((label) =>
      lineOf(name, label),
    ),
    whyNow: panel('whyNow'),
    coreTask: panel('coreTask'),
    map: { ...panel('map'), figure: welfareTechnologyMap },
    benefits: { ...panel('benefits'), each: ['1', '2', '3'].map((id) => panel(`benefit ${id}`)) },
    economy: {
      ...panel('economy'),
      figures: ['1', '2', '3', '4', '5', '6'].map((id) => ({
        id: `figure ${id}`,
        title: name,
        value: name,
        isDefined: true,
        remark: name,
      })),
    },
    drawbacks: panel('drawbacks'),
    risks: panel('risks'),
    decision: panel('decision'),
    more: (count) => `and ${String(count)} more`,
    cut: 'the rest is in the case',
  };
}

function panelOf(id: string, text: string, says: Partial<CardLine> = {}): CardPanel {
  return { id, heading: text, tone: 'section', lines: [{ ...lineOf(text), ...says }] };
}

function lineOf(text: string, label = ''): CardLine {
  return { label, text, isMissing: false };
}

function boxesOf({ shapes }: Scene): readonly BoxShape[] {
  return shapes.filter((shape) => shape.kind === 'box');
}

function runsOf({ shapes }: Scene) {
  return shapes.flatMap((shape) => (shape.kind === 'connector' ? [] : shape.text));
}

function textOf(scene: Scene): string {
  return runsOf(scene)
    .map(({ text }) => text)
    .join(' ');
}

function linesOutside({ box, text }: BoxShape): readonly string[] {
  return text
    .filter(
      (run) => run.x + textWidth(run.text, run) > box.x + box.width || run.y > box.y + box.height,
    )
    .map((run) => run.text);
}

function isWithin(box: Box, frame: Box): boolean {
  const right = box.x + box.width <= frame.x + frame.width + 0.01;
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    right &&
    box.y + box.height <= frame.y + frame.height + 0.01
  );
}

function isCommon(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0.01 && down > 0.01;
}
