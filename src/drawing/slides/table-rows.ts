import type { Font } from '../text/text-width.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { SlideColumn, SlideTable } from './slide-matter.ts';

/** Points of the usual slide. */
export const cell = { padding: { x: 6, y: 4 }, line: 1.25 } as const;
/** What heads are set in, and what cells are. */
export const headFont: Font = { size: 11, weight: 600 };
export const cellFont: Font = { size: 12, weight: 400 };

/** What a cell shows at most; the rest stands in the notes. */
const MOST_LINES = 6;
/** Programs without the font of the house set text a little wider. */
const SPARE = 0.94;

/** Texts as they stand in their cells, cut where they have no room. */
export interface MeasuredRow {
  readonly cells: readonly string[];
  readonly height: number;
}

/** A table with the widths of its columns and the heights of its rows. */
export interface MeasuredTable {
  readonly says: string;
  readonly columns: readonly (SlideColumn & { readonly width: number })[];
  /** Null where no column has a head. */
  readonly head: MeasuredRow | null;
  readonly rows: readonly MeasuredRow[];
  /** The texts that do not stand in it whole. */
  readonly cut: readonly string[];
}

/** A table set in columns of a width together, each row as high as its longest text needs. Points. */
export function measuredTable(table: SlideTable, width: number): MeasuredTable {
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const columns = table.columns.map((column) => ({
    ...column,
    width: (width * column.share) / shares,
  }));
  const heads = columns.map(({ head }) => head);
  const cut: string[] = [];
  const row = (texts: readonly string[], font: Font): MeasuredRow => {
    const cells = columns.map((column, nth) => {
      const text = texts[nth] ?? '';
      const within = (column.width - 2 * cell.padding.x) * SPARE;
      const { lines, isCut } = wrapText(text, font, within, MOST_LINES);
      if (isCut) cut.push(text);
      // Set by the program that shows it: lines are broken here only to be counted.
      return { text: isCut ? lines.join(' ') : text, lines: Math.max(1, lines.length) };
    });
    const most = Math.max(1, ...cells.map(({ lines }) => lines));
    return {
      cells: cells.map(({ text }) => text),
      height: most * font.size * cell.line + 2 * cell.padding.y,
    };
  };
  return {
    says: table.says,
    columns,
    head: heads.every((head) => head === '') ? null : row(heads, headFont),
    rows: table.rows.map((texts) => row(texts, cellFont)),
    cut,
  };
}

/** How high it is with its head. Points. */
export function tableHeight({ head, rows }: Pick<MeasuredTable, 'head' | 'rows'>): number {
  return rows.reduce((sum, { height }) => sum + height, head?.height ?? 0);
}
