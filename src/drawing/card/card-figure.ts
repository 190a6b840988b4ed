import type { MapFigure } from '../map-figure.ts';
import type { Tone } from '../scene.ts';

/** A card in words: what the case says, independent of where it stands on a page. */
export interface CardFigure {
  /** Of the scene, for who does not see it. */
  readonly title: string;
  readonly description: string;
  /** What the project is called. */
  readonly name: string;
  readonly facts: readonly CardLine[];
  readonly whyNow: CardPanel;
  readonly coreTask: CardPanel;
  readonly map: CardPanel & { readonly figure: MapFigure | null };
  readonly benefits: CardPanel & { readonly each: readonly CardPanel[] };
  readonly economy: CardPanel & { readonly figures: readonly CardKeyFigure[] };
  readonly drawbacks: CardPanel;
  readonly risks: CardPanel;
  readonly decision: CardPanel;
  /** Said after a list that has no room for the last `count` of it. */
  readonly more: (count: number) => string;
  /** Said at the foot where a text is cut. */
  readonly cut: string;
}

/** A part of the card, set off from the others. Its lines are paragraphs, wrapped where they stand. */
export interface CardPanel {
  readonly id: string;
  readonly heading: string;
  readonly tone: Tone;
  readonly lines: readonly CardLine[];
}

export interface CardLine {
  /** Stands before the text; empty where there is none. */
  readonly label: string;
  readonly text: string;
  readonly isMissing: boolean;
}

export interface CardKeyFigure {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly isDefined: boolean;
  readonly remark: string;
}

/** Where a card is shown: as wide as a page of the app, on a sheet of A4 upright, on a slide of 16:9. */
export const cardFormats = ['screen', 'a4', 'slide'] as const;
export type CardFormat = (typeof cardFormats)[number];
