import { layOut, type MapLayout } from './layout/lay-out.ts';
import type { FigureNode, MapFigure } from './map-figure.ts';
import { mapSizes } from './map-sizes.ts';
import type { Box, BoxShape, ConnectorShape, Scene, TextShape } from './scene.ts';
import { shareLabels } from './share-labels.ts';
import { paragraphsFrom, runsFrom, textBlock, type TextBlock } from './text/text-block.ts';

/** A map as a figure, and where its boxes are, from which the next one may go on. */
export interface DrawnMap {
  readonly scene: Scene;
  readonly layout: MapLayout;
}

const { margin, columnWidth, columnGap, padding, underHeads, betweenTitleAndFact } = mapSizes;

/**
 * Draws a map: boxes as high as their text in the columns that are given, connectors between them,
 * heads above and shares on the lines. The same map, the same figure [LAY-2].
 *
 * - `earlier`: the layout of the map as it was before a change, of which as much stays as may [LAY-6].
 * - Heights of placed nodes count from the upper edge of the topmost box of a fresh map.
 */
export function drawMap(figure: MapFigure, earlier?: MapLayout): DrawnMap {
  const texts = figure.nodes.map(textsOf);
  const heights = texts.map(({ height }) => height);
  const graph = {
    columns: figure.columns.length,
    nodes: figure.nodes.map((node, nth) => ({ ...node, height: heights[nth] ?? 0 })),
    links: figure.links,
  };
  const layout = layOut(graph, { width: columnWidth, gap: columnGap }, earlier?.boxes);
  const boxes = figure.nodes.flatMap((node, nth): readonly BoxShape[] => {
    const [box, text] = [layout.boxes.get(node.id), texts[nth]];
    return box === undefined || text === undefined ? [] : [boxShape(node, box, text)];
  });
  const connectors = figure.links.flatMap((link, nth): readonly ConnectorShape[] => {
    const curve = layout.routes[nth] ?? [];
    const { from, to, isNegative = false, isFaded = false } = link;
    if (curve.length === 0) return [];
    return [
      {
        kind: 'connector',
        from,
        to,
        curve,
        tone: isNegative ? 'negative' : 'plain',
        isDashed: isNegative,
        isFaded,
      },
    ];
  });
  const top = Math.min(0, ...[...layout.boxes.values()].map(({ y }) => y));
  const heads = headsAbove(figure.columns, top - underHeads);
  const columns = Math.max(1, figure.columns.length);
  const width = columns * columnWidth + (columns - 1) * columnGap;
  const lowest = Math.max(0, ...[...layout.boxes.values()].map(({ y, height }) => y + height));
  const note = noteUnder(figure.note ?? '', width, lowest + underHeads);
  const labels = shareLabels(figure.links, layout);
  const shapes = [...heads.shapes, ...connectors, ...labels, ...boxes, ...note.shapes];
  const frame = {
    x: -margin,
    y: heads.top - margin,
    width: width + 2 * margin,
    height: (note.shapes.length === 0 ? lowest : note.bottom) - heads.top + 2 * margin,
  };
  return { scene: { frame, title: figure.title, description: figure.description, shapes }, layout };
}

interface NodeTexts {
  readonly title: TextBlock;
  readonly fact: TextBlock;
  readonly height: number;
}

function textsOf({ title, fact = '' }: FigureNode): NodeTexts {
  const width = columnWidth - 2 * padding.x;
  const blocks = { title: textBlock(title, 'title', width), fact: textBlock(fact, 'fact', width) };
  const between = blocks.fact.height > 0 ? betweenTitleAndFact : 0;
  const height = blocks.title.height + between + blocks.fact.height + 2 * padding.y;
  return { ...blocks, height };
}

function boxShape(node: FigureNode, box: Box, { title, fact }: NodeTexts): BoxShape {
  const { id, tone, isFaded = false } = node;
  const at = { x: box.x + padding.x, y: box.y + padding.y };
  const factAt = { x: at.x, y: at.y + title.height + betweenTitleAndFact };
  return {
    kind: 'box',
    id,
    box,
    tone,
    isDashed: tone === 'negative',
    isFaded,
    text: [...runsFrom(title, at), ...runsFrom(fact, factAt)],
    textFrom: 'middle',
    paragraphs: [title, fact].flatMap(paragraphsFrom),
    name: [node.title, node.fact ?? ''].filter((part) => part !== '').join(' · '),
    isCut: title.isCut || fact.isCut,
  };
}

/** The heads of the columns, their last lines standing on one line. */
function headsAbove(heads: readonly string[], bottom: number) {
  const blocks = heads.map((head) => textBlock(head, 'head', columnWidth));
  const top = bottom - Math.max(0, ...blocks.map(({ height }) => height));
  const shapes = blocks.map((block, column): TextShape => {
    const at = { x: column * (columnWidth + columnGap), y: bottom - block.height };
    return { kind: 'text', text: runsFrom(block, at), ground: null, isFaded: false };
  });
  return { shapes, top };
}

/** What of the map is drawn, beneath all of it. */
function noteUnder(note: string, width: number, top: number) {
  const block = textBlock(note, 'fact', width);
  const text = runsFrom(block, { x: 0, y: top });
  const shapes: readonly TextShape[] =
    text.length === 0 ? [] : [{ kind: 'text', text, ground: null, isFaded: false }];
  return { shapes, bottom: top + block.height };
}
