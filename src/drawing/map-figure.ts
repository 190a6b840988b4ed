import type { Placing } from './layout/map-graph.ts';
import type { Tone } from './scene.ts';

/** A node as it is to be read: the words are made by others, the figure sets them. */
export interface FigureNode {
  readonly id: string;
  /** The index of its column. */
  readonly column: number;
  readonly title: string;
  /** One more line or two, smaller. */
  readonly fact?: string;
  readonly tone: Tone;
  readonly placing?: Placing;
  readonly isFaded?: boolean;
}

export interface FigureLink {
  readonly from: string;
  readonly to: string;
  /** Such as `60 %`. */
  readonly share?: string;
  readonly isNegative?: boolean;
  readonly isFaded?: boolean;
}

/** A map in words: what the register's records say, independent of where they lie. */
export interface MapFigure {
  readonly title: string;
  readonly description: string;
  /** What stands beneath it: what of the map is drawn, where that is not all of it. */
  readonly note?: string;
  /** The heads of the columns from left to right. */
  readonly columns: readonly string[];
  readonly nodes: readonly FigureNode[];
  readonly links: readonly FigureLink[];
}
