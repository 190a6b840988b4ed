import type { BoxShape, TextRole, Tone } from '../scene.ts';
import { paragraphsFrom, runsFrom, textBlock, type TextBlock } from '../text/text-block.ts';
import type { CardKeyFigure, CardLine, CardPanel } from './card-figure.ts';
import type { CardRoom, CardSizes, CardText } from './card-sizes.ts';
import type { Piece } from './piece.ts';
import type { SmallMap } from './small-map.ts';

/** How a card is set: its measures, and how much of the case it takes. */
export interface Setting {
  readonly sizes: CardSizes;
  readonly room: CardRoom;
  readonly more: (count: number) => string;
  /** The map with at most so many nodes in a column. */
  readonly mapOf: (nodes: number) => SmallMap;
}

/** How much of a part is shown: so many of its lines, each so many lines high. */
export interface PanelRoom {
  readonly entries: number;
  readonly lines: number;
  /** How it is said that there is more: by how many, or by an ellipsis after the last. */
  readonly left: 'counted' | 'ellipsis';
}

/**
 * A part of a card as a box: its heading, and its lines under it as far as there is room. Where more is
 * left, that is said.
 */
export function panel(
  { id, heading, tone, lines }: CardPanel,
  width: number,
  { entries, lines: mostLines, left: told }: PanelRoom,
  { sizes, more }: Setting,
): Piece {
  const inner = width - 2 * sizes.padding;
  const { heading: head, body } = sizes.text;
  const shown = lines.slice(0, entries);
  const left = lines.length - shown.length;
  const blocks = [
    block(heading, tone === 'section' ? 'fact' : 'title', inner, head, 2),
    ...shown.map((line, nth) => {
      const isLast = told === 'ellipsis' && left > 0 && nth === shown.length - 1;
      const said = isLast ? { ...line, text: `${line.text} …` } : line;
      return lineBlock(said, inner, body, mostLines);
    }),
    ...(left === 0 || told === 'ellipsis' ? [] : [block(more(left), 'fact', inner, body, 1)]),
  ];
  return boxed({ id, tone, blocks, whole: [heading, ...lines.map(wholeLine)] }, width, sizes);
}

const FIGURE_LINES = 2;

/** A figure large, with what it is above it and what it stands on beneath. */
export function figurePanel(
  { id, title, value, isDefined, remark }: CardKeyFigure,
  width: number,
  { sizes }: Setting,
): Piece {
  const inner = width - 2 * sizes.padding;
  const { heading, body, figure } = sizes.text;
  const blocks = [
    block(title, 'fact', inner, body, FIGURE_LINES),
    block(
      value,
      isDefined ? 'title' : 'missing',
      inner,
      isDefined ? figure : heading,
      FIGURE_LINES,
    ),
    block(remark, 'fact', inner, body, FIGURE_LINES),
  ];
  return boxed({ id, tone: 'section', blocks, whole: [title, value, remark] }, width, sizes);
}

/** Text on the ground of the card. */
export function words(
  text: string,
  role: TextRole,
  width: number,
  kind: CardText,
  mostLines: number,
): Piece {
  const lines = block(text, role, width, kind, mostLines);
  return {
    width,
    height: lines.height,
    isCut: lines.isCut,
    shapesAt: (at) =>
      lines.lines.length === 0
        ? []
        : [{ kind: 'text', text: runsFrom(lines, at), ground: null, isFaded: false }],
  };
}

/** A line as one text: what it is of, and what it says. */
export function wholeLine({ label, text }: CardLine): string {
  return label === '' ? text : `${label}: ${text}`;
}

function lineBlock(line: CardLine, width: number, kind: CardText, mostLines: number): TextBlock {
  return block(wholeLine(line), line.isMissing ? 'missing' : 'title', width, kind, mostLines);
}

function block(
  text: string,
  role: TextRole,
  width: number,
  kind: CardText,
  mostLines: number,
): TextBlock {
  return textBlock(text, role, width, { ...kind, mostLines });
}

interface Boxed {
  readonly id: string;
  readonly tone: Tone;
  readonly blocks: readonly TextBlock[];
  readonly whole: readonly string[];
}

function boxed({ id, tone, blocks, whole }: Boxed, width: number, { padding }: CardSizes): Piece {
  const isCut = blocks.some((each) => each.isCut || each.whole.endsWith('…'));
  const height = blocks.reduce((sum, each) => sum + each.height, 0) + 2 * padding;
  return {
    width,
    height,
    isCut,
    shapesAt: ({ x, y }, given) => {
      let top = y + padding;
      const text = blocks.flatMap((each) => {
        const runs = runsFrom(each, { x: x + padding, y: top });
        top += each.height;
        return runs;
      });
      const box: BoxShape = {
        kind: 'box',
        id,
        box: { x, y, width, height: given },
        tone,
        isDashed: tone === 'negative',
        isFaded: false,
        text,
        textFrom: 'top',
        paragraphs: blocks.flatMap(paragraphsFrom),
        name: whole.filter((part) => part !== '').join(' · '),
        isCut,
      };
      return [box];
    },
  };
}
