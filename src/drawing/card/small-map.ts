import { groupedBy } from '../../base/grouped.ts';
import { layOut } from '../layout/lay-out.ts';
import type { FigureLink, FigureNode, MapFigure } from '../map-figure.ts';
import type { Box, BoxShape, ConnectorShape, Point, Shape } from '../scene.ts';
import { paragraphsFrom, runsFrom, textBlock, type TextBlock } from '../text/text-block.ts';
import type { CardSizes } from './card-sizes.ts';
import { shareOf, type Piece } from './piece.ts';

const MOST_LINES = 2;
/** Of the padding of a panel. */
const PADDING = 0.75;

/** A map in its room, and how many of its nodes are left out. */
export interface SmallMap extends Piece {
  readonly left: number;
}

/**
 * The map of a card [CRD-5]: the columns of the case's own map and its nodes, at most so many of each
 * column, those with most links first.
 */
export function smallMap(
  figure: MapFigure,
  width: number,
  most: number,
  sizes: CardSizes,
): SmallMap {
  const { body, heading } = sizes.text;
  const columnWidth = shareOf(width, figure.columns.length, sizes.mapGap);
  const padding = sizes.padding * PADDING;
  const nodes = chosenNodes(figure, most);
  const texts = nodes.map(({ title }) =>
    textBlock(title, 'title', columnWidth - 2 * padding, { ...body, mostLines: MOST_LINES }),
  );
  const heads = figure.columns.map((head) =>
    textBlock(head, 'head', columnWidth, { ...heading, mostLines: MOST_LINES }),
  );
  const ids = new Set(nodes.map(({ id }) => id));
  const links = figure.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const heights = texts.map(({ height }) => height + 2 * padding);
  const { boxes, routes } = layOut(
    {
      columns: figure.columns.length,
      nodes: nodes.map(({ id, column }, nth) => ({ id, column, height: heights[nth] ?? 0 })),
      links,
    },
    { width: columnWidth, gap: sizes.mapGap },
  );
  const top = Math.min(0, ...[...boxes.values()].map(({ y }) => y));
  const bottom = Math.max(0, ...[...boxes.values()].map(({ y, height }) => y + height));
  const headHeight = Math.max(0, ...heads.map(({ height }) => height));
  return {
    width,
    left: figure.nodes.length - nodes.length,
    height: headHeight + bottom - top,
    isCut: [...texts, ...heads].some(({ isCut }) => isCut),
    shapesAt: ({ x, y }) => {
      const by = { x, y: y + headHeight - top };
      return [
        ...heads.flatMap((head, nth) =>
          headShape(head, { x: x + nth * (columnWidth + sizes.mapGap), y }),
        ),
        ...links.flatMap((link, nth) => connector(link, moved(routes[nth] ?? [], by))),
        ...nodes.flatMap((node, nth): readonly Shape[] => {
          const [place, text] = [boxes.get(node.id), texts[nth]];
          if (place === undefined || text === undefined) return [];
          return [
            nodeShape(node, text, { ...place, x: place.x + by.x, y: place.y + by.y }, padding),
          ];
        }),
      ];
    },
  };
}

/** A node of the map is not the benefit of the same id that stands elsewhere on the card. */
function mapId(id: string): string {
  return `map ${id}`;
}

function moved(curve: readonly Point[], by: Point): readonly Point[] {
  return curve.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }));
}

function headShape(head: TextBlock, at: Point): readonly Shape[] {
  if (head.lines.length === 0) return [];
  return [{ kind: 'text', text: runsFrom(head, at), ground: null, isFaded: false }];
}

function connector(link: FigureLink, curve: readonly Point[]): readonly ConnectorShape[] {
  if (curve.length === 0) return [];
  const { from, to, isNegative = false } = link;
  const tone = isNegative ? 'negative' : 'plain';
  const ends = { from: mapId(from), to: mapId(to) };
  return [{ kind: 'connector', ...ends, curve, tone, isDashed: isNegative, isFaded: false }];
}

function nodeShape(
  { id, tone, title }: FigureNode,
  text: TextBlock,
  box: Box,
  padding: number,
): BoxShape {
  return {
    kind: 'box',
    id: mapId(id),
    box,
    tone,
    isDashed: tone === 'negative',
    isFaded: false,
    text: runsFrom(text, { x: box.x + padding, y: box.y + padding }),
    textFrom: 'middle',
    paragraphs: paragraphsFrom(text),
    name: title,
    isCut: text.isCut,
  };
}

/** The most linked of each column, in the order they stand there. */
function chosenNodes({ nodes, links }: MapFigure, most: number): readonly FigureNode[] {
  const linksOf = new Map<string, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) {
    linksOf.set(id, (linksOf.get(id) ?? 0) + 1);
  }
  const rank = ({ id }: FigureNode) => linksOf.get(id) ?? 0;
  const chosen = new Set(
    groupedBy(nodes, ({ column }) => String(column)).flatMap((column) =>
      column.toSorted((one, other) => rank(other) - rank(one)).slice(0, most),
    ),
  );
  return nodes.filter((node) => chosen.has(node));
}
