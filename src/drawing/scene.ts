import type { FontWeight } from './text/text-width.ts';

/** Lengths are points (1/72 inch), x to the right and y down, as in SVG, PDF and PowerPoint. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a shape stands for, never a colour: the screen, the page or the slide gives the colour. */
export type Tone =
  | 'plain'
  | 'cash'
  | 'capacity'
  | 'quality'
  | 'societal'
  | 'negative'
  | 'core-task'
  | 'goal'
  /** A part of a page: set off from its neighbours, and nothing more. */
  | 'section';

/** What a text is in its place; with the tone of its box it gives the colour. */
export type TextRole = 'head' | 'title' | 'fact' | 'share' | 'missing';

/** One line of text. */
export interface TextRun extends Point {
  /** The line as it is written, without breaks; any signs at all may be in it. */
  readonly text: string;
  /** `x` is its beginning or its middle; `y` is the line the letters stand on. */
  readonly anchor: 'start' | 'middle';
  readonly size: number;
  readonly weight: FontWeight;
  readonly lineHeight: number;
  readonly role: TextRole;
}

/** A text as it was before it was broken into lines, for pens whose text can be edited. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly role: TextRole;
}

export interface BoxShape {
  readonly kind: 'box';
  readonly id: string;
  readonly box: Box;
  readonly tone: Tone;
  readonly isDashed: boolean;
  /** Drawn faintly, because something else is looked at. */
  readonly isFaded: boolean;
  readonly text: readonly TextRun[];
  /** Where its text begins: at its upper edge, or so that it stands in the middle. */
  readonly textFrom: 'top' | 'middle';
  /** The same text unbroken; where it is cut, cut there too. */
  readonly paragraphs: readonly Paragraph[];
  /** All that the box says, whole, for who reads it with the ears or points at it. */
  readonly name: string;
  /** Whether not all of that is drawn [SET-2]. */
  readonly isCut: boolean;
}

export interface ConnectorShape {
  readonly kind: 'connector';
  /** The ids of the boxes it joins: it ends at the middles of their sides [LAY-8]. */
  readonly from: string;
  readonly to: string;
  /** A start, then for each cubic piece two handles and an end. Its arrow is at the end. */
  readonly curve: readonly Point[];
  readonly tone: Tone;
  readonly isDashed: boolean;
  readonly isFaded: boolean;
}

/** Text that belongs to no box; on a ground of its own where it lies over lines. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: readonly TextRun[];
  readonly ground: Box | null;
  readonly isFaded: boolean;
}

/** The few things a figure is made of. Everything that can be drawn can be exported. */
export type Shape = BoxShape | ConnectorShape | TextShape;

/** A figure that every pen draws the same: what comes later lies above. */
export interface Scene {
  /** What of the plane is shown. */
  readonly frame: Box;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}
