import type { Box } from '../scene.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Font } from '../text/text-width.ts';
import type {
  SlideMatter,
  SlideChart,
  SlideFigure,
  SlidePart,
  SlideWords,
} from './slide-matter.ts';
import { fittedTitle, SLIDE, TITLE } from './slide-sizes.ts';
import { measuredTable, tableHeight, type MeasuredTable } from './table-rows.ts';

/** A part in the place it has, in points of the usual slide. */
export type PlacedPart = { readonly place: Box } & (
  | { readonly kind: 'words'; readonly text: string; readonly font: Font }
  | { readonly kind: 'table'; readonly table: MeasuredTable }
  | { readonly kind: 'chart'; readonly chart: SlideChart }
  | { readonly kind: 'figure'; readonly figure: SlideFigure }
);

/** What one slide shows. */
export interface Page {
  readonly title: string;
  /** So that it stays within two lines. */
  readonly titleSize: number;
  readonly notes: string;
  readonly parts: readonly PlacedPart[];
}

/** From the size one would like to the smallest there is. */
const wordsFonts: Readonly<Record<SlideWords['size'], readonly Font[]>> = {
  large: [24, 20, 16, 13].map((size) => ({ size, weight: 500 })),
  small: [12].map((size) => ({ size, weight: 400 })),
};
/** What words may take of a slide, and how far their lines are apart. */
const MOST_OF_ROOM = 0.55;
const LINE = 1.3;
const GAP = 12;
/** What a chart or a figure has at least; else it begins a slide. */
const LEAST = 150;

/**
 * A matter on as many slides as its tables need [PEN-5]: under one another from the top, a table goes on
 * on the next slide with its head, and the title then says which of how many slides it is. What is cut
 * in a cell stands whole in the notes.
 */
export function pagesOf(slide: SlideMatter): readonly Page[] {
  const pages: PlacedPart[][] = [[]];
  const cut: string[] = [];
  let top = 0;
  const nextPage = () => {
    pages.push([]);
    top = 0;
  };
  const put = (part: PartWithoutPlace, height: number) => {
    const { x, y, width } = slideRoom();
    pages.at(-1)?.push({ ...part, place: { x, y: y + top, width, height } });
    top += height + GAP;
  };
  for (const part of slide.parts) {
    if (part.kind === 'words') {
      const { text, font, height, isCut } = setWords(part);
      if (isCut) cut.push(part.text);
      put({ kind: 'words', text, font }, height);
    } else if (part.kind === 'table') {
      const whole = measuredTable(part, slideRoom().width);
      cut.push(...whole.cut);
      for (const table of tablesFrom(whole, () => slideRoom().height - top)) {
        if (table === null) nextPage();
        else put({ kind: 'table', table }, tableHeight(table));
      }
    } else {
      if (slideRoom().height - top < LEAST) nextPage();
      const left = slideRoom().height - top - heightOfOthers(slide.parts, part);
      put(drawn(part), Math.max(LEAST, left));
    }
  }
  const { text: name, size: titleSize, isCut } = fittedTitle(slide.title);
  if (isCut) cut.push(slide.title);
  const notes = [slide.notes, ...cut].filter((text) => text !== '').join('\n\n');
  const count = pages.length;
  return pages.map((parts, nth) => {
    const title = count === 1 ? name : `${name} (${String(nth + 1)}/${String(count)})`;
    return { title, titleSize, notes, parts };
  });
}

type PartWithoutPlace = PlacedPart extends infer Part
  ? Part extends PlacedPart
    ? Omit<Part, 'place'>
    : never
  : never;

function drawn(part: SlideChart | SlideFigure): PartWithoutPlace {
  return part.kind === 'chart' ? { kind: 'chart', chart: part } : { kind: 'figure', figure: part };
}

/** A table in pieces that fit; null is where a new slide begins. A row that fits nowhere stands alone. */
function* tablesFrom(
  whole: MeasuredTable,
  roomLeft: () => number,
): Generator<MeasuredTable | null> {
  let rest = whole.rows;
  let isFresh = false;
  while (rest.length > 0) {
    let count = 0;
    while (count < rest.length && fits(whole, rest.slice(0, count + 1), roomLeft())) count += 1;
    if (count === 0 && !isFresh) {
      isFresh = true;
      yield null;
      continue;
    }
    const taken = Math.max(1, count);
    yield { ...whole, rows: rest.slice(0, taken) };
    rest = rest.slice(taken);
    isFresh = false;
  }
}

function fits(table: MeasuredTable, rows: MeasuredTable['rows'], room: number): boolean {
  return tableHeight({ ...table, rows }) <= room;
}

/** What comes after a drawing on its slide, where that is a table or words which fit there whole. */
function heightOfOthers(parts: readonly SlidePart[], drawing: SlidePart): number {
  const after = parts.slice(parts.indexOf(drawing) + 1);
  const heights = after.map((part) => {
    if (part.kind === 'table') return tableHeight(measuredTable(part, slideRoom().width)) + GAP;
    return part.kind === 'words' ? setWords(part).height + GAP : Infinity;
  });
  const height = heights.reduce((sum, one) => sum + one, 0);
  return height <= slideRoom().height - LEAST - GAP ? height : 0;
}

/** Words in the largest size in which they leave room for more; else cut in the smallest. */
function setWords({ text, size }: SlideWords) {
  const most = slideRoom().height * MOST_OF_ROOM;
  const heightOf = (lines: readonly string[], font: Font) => lines.length * font.size * LINE;
  const linesIn = (font: Font) =>
    text.split(/\r\n?|\n/).flatMap((line) => {
      const { lines } = wrapText(line, font, slideRoom().width, Infinity);
      return lines.length === 0 ? [''] : lines;
    });
  const fonts = wordsFonts[size];
  const font = fonts.find((one) => heightOf(linesIn(one), one) <= most);
  if (font !== undefined)
    return { text, font, height: heightOf(linesIn(font), font), isCut: false };
  const smallest = fonts.at(-1) ?? { size: 12, weight: 400 };
  const mostLines = Math.floor(most / (smallest.size * LINE));
  const { lines } = wrapText(text, smallest, slideRoom().width, mostLines);
  return {
    text: lines.join(' '),
    font: smallest,
    height: heightOf(lines, smallest),
    isCut: true,
  };
}

/** What a slide has under its title, in points of the usual slide. */
export function slideRoom(): Box {
  const y = TITLE.y + TITLE.height + GAP;
  return {
    x: SLIDE.margin,
    y,
    width: SLIDE.width - 2 * SLIDE.margin,
    height: SLIDE.height - y - SLIDE.margin,
  };
}
