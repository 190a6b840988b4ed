import type { Scene } from '../scene.ts';

/** What is said of one matter: on one slide, or on more where its tables are long. */
export interface SlideMatter {
  readonly title: string;
  /** What the speaker has before them. */
  readonly notes: string;
  /** From the top; words and tables take the height they need, charts and figures what is left. */
  readonly parts: readonly SlidePart[];
}

/** What a slide is made of. */
export type SlidePart = SlideWords | SlideTable | SlideChart | SlideFigure;

/** Words that wrap in the width of the slide. */
export interface SlideWords {
  readonly kind: 'words';
  readonly text: string;
  /** The one matter of its slide, or said beside it. */
  readonly size: 'large' | 'small';
}

/** A table of texts; figures in it are written out, and what has no figure says why. */
export interface SlideTable {
  readonly kind: 'table';
  /** What it shows, to who does not see it. */
  readonly says: string;
  readonly columns: readonly SlideColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
}

/** A column of texts. */
export interface SlideColumn {
  readonly head: string;
  /** Of the width of the table, in proportion to the others. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** Bars that are stacked, and one line over them. */
export interface SlideChart {
  readonly kind: 'chart';
  /** What it shows, to who does not see it. */
  readonly says: string;
  /** What the numbers are counted in. */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly bars: readonly ChartSeries[];
  readonly line: ChartSeries;
}

/** One kind of bars, or the line. */
export interface ChartSeries {
  readonly name: string;
  readonly tone: 'gain' | 'drawback' | 'cost' | 'reserve' | 'left' | 'line';
  /** One a label; places in a drawing, not amounts. */
  readonly values: readonly number[];
}

/** A figure with its boxes and connectors as shapes. */
export interface SlideFigure {
  readonly kind: 'figure';
  readonly scene: Scene;
}
