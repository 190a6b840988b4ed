import type { FigureLink, FigureNode, MapFigure } from '../map-figure.ts';
import type { Scene } from '../scene.ts';
import { cardSizes } from './card-sizes.ts';
import { smallMap } from './small-map.ts';

const sizes = cardSizes.slide;

/**
 * A map on slides of a meeting, in texts of 12 points and with the titles alone [CRD-7]: on one slide where
 * it has room, and else chain by chain on as many as it takes, so that every node and every link is on one of
 * them. No text is made smaller. A chain that alone needs more than a slide makes its slide
 * taller, and is shown as a whole.
 */
export function mapPages(figure: MapFigure): readonly Scene[] {
  if (figure.nodes.length === 0) return [];
  const pages: ReadonlySet<string>[] = [];
  for (const chain of chainsOf(figure)) {
    const last = pages.at(-1);
    const together = new Set([...(last ?? []), ...chain]);
    if (last !== undefined && hasRoom(figure, together)) pages[pages.length - 1] = together;
    else pages.push(chain);
  }
  return pages.map((ids) => sceneOf(figure, ids));
}

function hasRoom(figure: MapFigure, ids: ReadonlySet<string>): boolean {
  return drawn(figure, ids).height + 2 * sizes.margin <= (sizes.height ?? 0);
}

function sceneOf(figure: MapFigure, ids: ReadonlySet<string>): Scene {
  const map = drawn(figure, ids);
  return {
    frame: {
      x: 0,
      y: 0,
      width: sizes.width,
      height: Math.max(sizes.height ?? 0, map.height + 2 * sizes.margin),
    },
    title: figure.title,
    description: figure.description,
    shapes: map.shapesAt({ x: sizes.margin, y: sizes.margin }, map.height),
  };
}

function drawn(figure: MapFigure, ids: ReadonlySet<string>) {
  const nodes = figure.nodes.filter(({ id }) => ids.has(id));
  return smallMap({ ...figure, nodes }, sizes.width - 2 * sizes.margin, nodes.length, sizes);
}

/**
 * Chains that together hold every node and every link: those of the longest column, then those of what is
 * in none of them.
 */
function chainsOf({ nodes, links }: MapFigure): readonly ReadonlySet<string>[] {
  const chains: ReadonlySet<string>[] = [];
  const isIn = (...ids: readonly string[]) =>
    chains.some((chain) => ids.every((id) => chain.has(id)));
  const add = (from: string, to: string) =>
    chains.push(
      new Set([...reached([from], links, 'to', 'from'), ...reached([to], links, 'from', 'to')]),
    );
  for (const { id } of longestColumn(nodes)) add(id, id);
  for (const { id } of nodes) if (!isIn(id)) add(id, id);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of links) {
    if (ids.has(from) && ids.has(to) && !isIn(from, to)) add(from, to);
  }
  return chains;
}

function longestColumn(nodes: readonly FigureNode[]): readonly FigureNode[] {
  const inColumn = (column: number) => nodes.filter((node) => node.column === column);
  return nodes
    .map(({ column }) => inColumn(column))
    .reduce<readonly FigureNode[]>((most, each) => (each.length > most.length ? each : most), []);
}

/** Everything that is come to from some nodes, along links read one way. */
function reached(
  starts: readonly string[],
  links: readonly FigureLink[],
  tail: 'from' | 'to',
  head: 'from' | 'to',
): ReadonlySet<string> {
  const seen = new Set(starts);
  // A set that grows while it is walked through is walked through to its end.
  for (const id of seen) for (const link of links) if (link[tail] === id) seen.add(link[head]);
  return seen;
}
