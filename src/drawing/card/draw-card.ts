import { rememberedBy } from '../../base/remembered.ts';
import type { Scene } from '../scene.ts';
import type { CardFigure, CardFormat } from './card-figure.ts';
import { lyingPage, uprightPage } from './card-page.ts';
import { cardSizes, type CardRoom, type CardSizes } from './card-sizes.ts';
import { words } from './panel.ts';
import { stack, type Piece } from './piece.ts';
import { smallMap } from './small-map.ts';

/**
 * Draws a card for the screen, a sheet or a slide [CRD-4]. On a sheet and a slide it is one page: as much
 * of each text and list as there is room for, and what is left out is said in its place. The same
 * card, the same figure.
 */
export function drawCard(figure: CardFigure, format: CardFormat): Scene {
  const sizes = cardSizes[format];
  const drawn = format === 'slide' ? lyingPage : uprightPage;
  const width = sizes.width - 2 * sizes.margin;
  const whole = figure.map.figure ?? {
    title: '',
    description: '',
    columns: [],
    nodes: [],
    links: [],
  };
  const mapOf = rememberedBy(String, (nodes: number) => smallMap(whole, width, nodes, sizes));
  const pageOf = (room: CardRoom): Piece => {
    const page = drawn(figure, width, { sizes, room, more: figure.more, mapOf });
    if (!page.isCut) return page;
    return stack([page, words(figure.cut, 'fact', width, sizes.text.body, 1)], sizes.gap);
  };
  const piece = pageOf(roomFor(pageOf, sizes));
  const height = sizes.height ?? piece.height + 2 * sizes.margin;
  return {
    frame: { x: 0, y: 0, width: sizes.width, height },
    title: figure.title,
    description: figure.description,
    shapes: piece.shapesAt({ x: sizes.margin, y: sizes.margin }, piece.height),
  };
}

/** What is given more of first, where there is room for more. */
const order = ['nodes', 'prose', 'benefits', 'entry', 'details', 'entries'] as const;

/** From the least there may be, a little more of each in turn, until nothing more has room. */
function roomFor(pageOf: (room: CardRoom) => Piece, sizes: CardSizes): CardRoom {
  const { least, most, margin, height } = sizes;
  if (height === null) return most;
  const isFree = new Set(order);
  let room = least;
  while (isFree.size > 0) {
    for (const part of isFree) {
      const wider = { ...room, [part]: room[part] + 1 };
      const hasRoom = room[part] < most[part] && pageOf(wider).height <= height - 2 * margin;
      if (hasRoom) room = wider;
      else isFree.delete(part);
    }
  }
  return room;
}
