import Presentation from 'pptxgenjs';

import type { Box } from '../../drawing/scene.ts';
import type { SlideMatter } from '../../drawing/slides/slide-matter.ts';
import { readable } from '../xml-text.ts';
import { fileOf, partsOf, type Parts } from './parts.ts';
import { slideChart, withChart } from './slide-chart.ts';
import { pagesOf, type PlacedPart } from '../../drawing/slides/slide-pages.ts';
import { slideShapes } from './slide-shapes.ts';
import { SLIDE, TITLE } from '../../drawing/slides/slide-sizes.ts';
import { slideTable } from './slide-table.ts';
import { slideWords } from './slide-words.ts';
import type { Placing } from './units.ts';

export interface DeckHead {
  readonly title: string;
  /** Such as `2026-11-23T12:00:00.000Z`; stands in the file, since no clock is asked. */
  readonly savedAt: string;
}

/** The widest slide Office takes is 56 inches. */
const WIDEST = 4000;
const POINTS_AN_INCH = 72;
const MASTER = 'Figur';
const PLACE_OF_TITLE = 'titel';
/** What a title is set in that says nothing else. */
const USUAL_TITLE = 24;

/**
 * A presentation [PEN-3, PEN-5]: the title in the place of the title, every box and connector of a figure
 * a shape of its own, tables and charts that can be edited, the notes for the speaker. All slides are of
 * one size, that of the figure which needs most room, so that no text is made smaller than it is drawn.
 *
 * The library makes the presentation around all of that: it knows no connectors that are glued, gives
 * numbers to tables twice, and leaves a 0 out of the numbers behind a chart.
 */
export async function deckOf(
  head: DeckHead,
  slides: readonly SlideMatter[],
): Promise<Uint8Array<ArrayBuffer>> {
  const pages = slides.flatMap(pagesOf);
  const factor = Math.max(1, ...pages.flatMap(({ parts }) => parts.map(factorFor)));
  const deck = new Presentation();
  deck.title = readable(head.title);
  deck.defineLayout({
    name: MASTER,
    width: (SLIDE.width * factor) / POINTS_AN_INCH,
    height: (SLIDE.height * factor) / POINTS_AN_INCH,
  });
  deck.layout = MASTER;
  deck.defineSlideMaster(masterFor(factor));
  for (const page of pages) {
    const slide = deck.addSlide({ masterName: MASTER });
    slide.addText(readable(page.title), { placeholder: PLACE_OF_TITLE });
    slide.addNotes(readable(page.notes));
  }
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  let parts: Parts = partsOf(written);
  let charts = 0;
  for (const [nth, page] of pages.entries()) {
    const slide = `slide${String(nth + 1)}`;
    const name = `ppt/slides/${slide}.xml`;
    parts = new Map([
      ...parts,
      [
        name,
        withParts(withTitle(textOf(parts, name), page.titleSize * factor), page.parts, factor),
      ],
    ]);
    for (const [at, part] of page.parts.entries()) {
      if (part.kind !== 'chart') continue;
      charts += 1;
      const relationshipId = chartId(at);
      parts = withChart(parts, part.chart, { nth: charts, slide, relationshipId, factor });
    }
  }
  return fileOf(mended(parts, head.savedAt));
}

/** What a slide calls its chart by, which is one of its parts. */
function chartId(part: number): string {
  return `rIdChart${String(part + 1)}`;
}

/** How much larger than the usual slide a figure needs it. */
function factorFor(part: PlacedPart): number {
  if (part.kind !== 'figure') return 1;
  const { width, height } = part.figure.scene.frame;
  const needed = Math.max(width / part.place.width, height / part.place.height);
  return Math.min(WIDEST / SLIDE.width, needed);
}

function masterFor(factor: number): Presentation.SlideMasterProps {
  const inches = (points: number) => (points * factor) / POINTS_AN_INCH;
  return {
    title: MASTER,
    objects: [
      {
        placeholder: {
          options: {
            name: PLACE_OF_TITLE,
            type: 'title',
            x: inches(SLIDE.margin),
            y: inches(TITLE.y),
            w: inches(SLIDE.width - 2 * SLIDE.margin),
            h: inches(TITLE.height),
            margin: 0,
            fontFace: 'IBM Plex Sans',
            fontSize: Math.round(USUAL_TITLE * factor),
            bold: true,
            align: 'left',
            valign: 'middle',
            color: '17212B',
          },
          text: '',
        },
      },
    ],
  };
}

/** The library sets a title as its place says, whatever size is asked for. */
function withTitle(slide: string, points: number): string {
  return slide
    .replace(/(type="title"[\s\S]*?<a:rPr[^>]* sz=")\d+/, `$1${String(Math.round(points * 100))}`)
    .replace('name="Text 0"', 'name="Titel"');
}

/** Numbered on from what the library has put there. */
function withParts(slide: string, parts: readonly PlacedPart[], factor: number): string {
  const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));
  let id = Math.max(1, ...ids) + 1;
  const shapes = parts.map((part, nth) => {
    const first = id;
    if (part.kind === 'figure') {
      const { scene } = part.figure;
      id += scene.shapes.length;
      return slideShapes(scene, placingOf(scene.frame, part.place, factor), first);
    }
    id += 1;
    if (part.kind === 'chart') return slideChart(part, first, factor, chartId(nth));
    return part.kind === 'words'
      ? slideWords(part, first, factor)
      : slideTable(part.table, part.place, first, factor);
  });
  return slide.replace('</p:spTree>', () => `${shapes.join('')}</p:spTree>`);
}

/** In the middle of its place, never larger than it is drawn. */
function placingOf(frame: Box, place: Box, factor: number): Placing {
  const scale = Math.min(
    factor,
    (place.width * factor) / frame.width,
    (place.height * factor) / frame.height,
  );
  return {
    scale,
    frame,
    at: {
      x: place.x * factor + (place.width * factor - frame.width * scale) / 2,
      y: place.y * factor + (place.height * factor - frame.height * scale) / 2,
    },
  };
}

/** What the library says wrongly: the language, the time, and parts that are not there. */
function mended(parts: Parts, savedAt: string): Parts {
  const moment = savedAt.replace(/\.\d+Z$/, 'Z');
  const mend = (name: string, part: string): string => {
    if (name === '[Content_Types].xml') return withoutMissing(part, parts);
    if (name === 'docProps/core.xml') return part.replace(instants, moment);
    return part.replaceAll('lang="en-US"', 'lang="da-DK"');
  };
  const all = [...parts].map(([name, part]): [string, string | Uint8Array] => [
    name,
    typeof part === 'string' ? mend(name, part) : part,
  ]);
  return new Map(all);
}

const instants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g;

function withoutMissing(types: string, parts: Parts): string {
  return types.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, name: string) =>
    parts.has(name) ? override : '',
  );
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`the presentation has no ${name}`);
  return part;
}
