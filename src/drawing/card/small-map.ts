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
 * column, by chains: those linked to what is shown before others, and the most linked first.
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

/**
 * So many of each column, in the order they stand there. The most linked node of all comes first; from
 * its column outwards those come before others that are linked to what is chosen already, and among
 * them the most linked. So the drawing shows chains, however few of a column it has room for.
 */
function chosenNodes({ nodes, links }: MapFigure, most: number): readonly FigureNode[] {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of links) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const degree = ({ id }: FigureNode) => neighbours.get(id)?.size ?? 0;
  const first = nodes.toSorted((one, other) => degree(other) - degree(one))[0];
  if (first === undefined) return [];
  const columns = groupedBy(nodes, ({ column }) => String(column)).toSorted(
    ([one], [other]) => distance(one, first) - distance(other, first),
  );
  const chosen = new Set<string>();
  for (const column of columns) {
    const linked = new Set(column.filter((node) => isLinkedTo(chosen, neighbours.get(node.id))));
    const isLinked = (node: FigureNode) => (linked.has(node) ? 1 : 0);
    column
      .toSorted((one, other) => isLinked(other) - isLinked(one) || degree(other) - degree(one))
      .slice(0, most)
      .forEach(({ id }) => chosen.add(id));
  }
  return nodes.filter(({ id }) => chosen.has(id));
}

function distance({ column }: FigureNode, from: FigureNode): number {
  return Math.abs(column - from.column);
}

function isLinkedTo(chosen: ReadonlySet<string>, ids: ReadonlySet<string> = new Set()): boolean {
  return [...ids].some((id) => chosen.has(id));
}
