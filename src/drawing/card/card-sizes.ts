import type { TextKind } from '../map-sizes.ts';
import type { FontWeight } from '../text/text-width.ts';
import type { CardFormat } from './card-figure.ts';

/** The measures of a card in points. */
export interface CardSizes {
  readonly width: number;
  /** Null is as high as it needs to be. */
  readonly height: number | null;
  readonly margin: number;
  readonly gap: number;
  readonly padding: number;
  /** A slide has its own title over the card. */
  readonly hasName: boolean;
  /** How many stand beside each other; the facts of one column are one text. */
  readonly columns: {
    readonly facts: number;
    readonly benefits: number;
    readonly figures: number;
  };
  readonly text: {
    readonly name: CardText;
    readonly heading: CardText;
    readonly body: CardText;
    readonly figure: CardText;
  };
  /** Between the columns of the small map. */
  readonly mapGap: number;
  /** How much stands on the page where it is full, and where there is room for all [CRD-4]. */
  readonly least: CardRoom;
  readonly most: CardRoom;
}

export type CardText = Omit<TextKind, 'mostLines'>;

/** How much of a case a card takes. */
export interface CardRoom {
  /** Lines of a text that is told, such as why now. */
  readonly prose: number;
  readonly benefits: number;
  /** How much is said of a benefit: its worth, its owner, how it is measured, how it is harvested. */
  readonly details: number;
  /** Nodes in a column of the map; 0 leaves it out. */
  readonly nodes: number;
  /** Lines of one entry of a list, such as a risk or how a benefit is measured. */
  readonly entry: number;
  /** Entries of a list. */
  readonly entries: number;
}

const text = (size: number, lineHeight: number, weight: FontWeight): CardText => ({
  font: { size, weight },
  lineHeight,
});

const all: CardRoom = { prose: 12, benefits: 20, details: 4, nodes: 6, entry: 6, entries: 12 };

/**
 * A slide of 960 points is shown on 1,920 pixels, so that 12 points are 24 of them; what is here is the
 * room it has under its title.
 */
export const cardSizes: Readonly<Record<CardFormat, CardSizes>> = {
  screen: {
    width: 1040,
    height: null,
    margin: 8,
    gap: 12,
    padding: 12,
    hasName: true,
    columns: { facts: 4, benefits: 2, figures: 6 },
    text: {
      name: text(24, 30, 600),
      heading: text(13, 18, 600),
      body: text(13, 18, 400),
      figure: text(19, 25, 600),
    },
    mapGap: 44,
    least: all,
    most: all,
  },
  a4: {
    width: 595,
    height: 842,
    margin: 34,
    gap: 7,
    padding: 7,
    hasName: true,
    columns: { facts: 3, benefits: 2, figures: 3 },
    text: {
      name: text(17, 21, 600),
      heading: text(9, 12, 600),
      body: text(9, 12, 400),
      figure: text(13, 16, 600),
    },
    mapGap: 24,
    least: { prose: 2, benefits: 2, details: 2, nodes: 1, entry: 2, entries: 1 },
    most: { prose: 12, benefits: 8, details: 4, nodes: 5, entry: 4, entries: 6 },
  },
  slide: {
    width: 896,
    height: 420,
    // Room for the edges of the outermost boxes.
    margin: 1,
    gap: 6,
    padding: 6,
    hasName: false,
    columns: { facts: 1, benefits: 1, figures: 6 },
    text: {
      name: text(18, 22, 600),
      heading: text(12, 15, 600),
      body: text(12, 15, 400),
      figure: text(15, 18, 600),
    },
    mapGap: 30,
    least: { prose: 1, benefits: 1, details: 1, nodes: 0, entry: 1, entries: 1 },
    most: { prose: 8, benefits: 4, details: 4, nodes: 3, entry: 2, entries: 3 },
  },
};
