import Presentation from 'pptxgenjs';

import type { Box, Scene } from '../../drawing/scene.ts';
import { readable } from '../xml-text.ts';
import { fileOf, partsOf, type Parts } from './parts.ts';
import { slideShapes } from './slide-shapes.ts';
import type { Placing } from './units.ts';

/** A figure on a slide of its own. */
export interface FigureSlide {
  readonly title: string;
  /** What the speaker has before them: the assumptions the figure stands on. */
  readonly notes: string;
  readonly scene: Scene;
}

export interface DeckHead {
  readonly title: string;
  /** Such as `2026-11-23T12:00:00.000Z`; stands in the file, since no clock is asked. */
  readonly savedAt: string;
}

/** Of a slide of 16:9 in points; a figure that needs more gets a larger slide of the same form. */
const SLIDE = { width: 960, height: 540 } as const;
/** The widest slide Office takes is 56 inches. */
const WIDEST = 4000;
const MARGIN = 32;
const TITLE_HEIGHT = 56;
const POINTS_AN_INCH = 72;
const MASTER = 'Figur';

/**
 * A presentation with one figure on each slide [PEN-3]: the title in the place of the title, every box
 * and connector a shape of its own, the notes for the speaker. All slides are of one size, that of the
 * figure which needs most room, so that no text is made smaller than it is drawn.
 *
 * The library makes the presentation around the figures; it knows no connectors that are glued.
 */
export async function deckOf(
  head: DeckHead,
  slides: readonly FigureSlide[],
): Promise<Uint8Array<ArrayBuffer>> {
  const factor = Math.max(1, ...slides.map(({ scene }) => factorFor(scene.frame)));
  const deck = new Presentation();
  deck.title = readable(head.title);
  deck.defineLayout({
    name: MASTER,
    width: (SLIDE.width * factor) / POINTS_AN_INCH,
    height: (SLIDE.height * factor) / POINTS_AN_INCH,
  });
  deck.layout = MASTER;
  deck.defineSlideMaster(masterFor(factor));
  for (const { title, notes } of slides) {
    const slide = deck.addSlide({ masterName: MASTER });
    slide.addText(readable(title), { placeholder: 'titel' });
    slide.addNotes(readable(notes));
  }
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  const parts = new Map(partsOf(written));
  for (const [nth, { scene }] of slides.entries()) {
    const name = `ppt/slides/slide${String(nth + 1)}.xml`;
    parts.set(name, withShapes(textOf(parts, name), scene, factor));
  }
  return fileOf(mended(parts, head.savedAt));
}

/** What a slide has for a figure, under its title. */
function roomOf(factor: number): Box {
  return {
    x: MARGIN * factor,
    y: (TITLE_HEIGHT + MARGIN) * factor,
    width: (SLIDE.width - 2 * MARGIN) * factor,
    height: (SLIDE.height - TITLE_HEIGHT - 2 * MARGIN) * factor,
  };
}

/** How much larger than the usual slide the figure needs it. */
function factorFor({ width, height }: Box): number {
  const room = roomOf(1);
  return Math.min(WIDEST / SLIDE.width, Math.max(width / room.width, height / room.height));
}

function masterFor(factor: number): Presentation.SlideMasterProps {
  const inches = (points: number) => (points * factor) / POINTS_AN_INCH;
  return {
    title: MASTER,
    objects: [
      {
        placeholder: {
          options: {
            name: 'titel',
            type: 'title',
            x: inches(MARGIN),
            y: inches(MARGIN / 2),
            w: inches(SLIDE.width - 2 * MARGIN),
            h: inches(TITLE_HEIGHT),
            fontFace: 'IBM Plex Sans',
            fontSize: Math.round(24 * factor),
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

function withShapes(slide: string, scene: Scene, factor: number): string {
  const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));
  const shapes = slideShapes(scene, placingOf(scene.frame, factor), Math.max(1, ...ids) + 1);
  return slide.replace('</p:spTree>', () => `${shapes}</p:spTree>`);
}

/** In the middle under the title, never larger than it is drawn. */
function placingOf(frame: Box, factor: number): Placing {
  const room = roomOf(factor);
  const scale = Math.min(factor, room.width / frame.width, room.height / frame.height);
  return {
    scale,
    frame,
    at: {
      x: room.x + (room.width - frame.width * scale) / 2,
      y: room.y + (room.height - frame.height * scale) / 2,
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
