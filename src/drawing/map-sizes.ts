import type { Font } from './text/text-width.ts';

/** The measures of a map in points: to be read across a table when it fills an A3 sheet. */
export const mapSizes = {
  margin: 24,
  columnWidth: 184,
  columnGap: 84,
  padding: { x: 12, y: 9 },
  /** Between the heads and the topmost box. */
  underHeads: 14,
  betweenTitleAndFact: 2,
} as const;

/** A text of one kind: how it is set, and how many lines it may take before it is cut. */
export interface TextKind {
  readonly font: Font;
  readonly lineHeight: number;
  readonly mostLines: number;
}

export const textKinds = {
  head: { font: { size: 11, weight: 500 }, lineHeight: 15, mostLines: 3 },
  title: { font: { size: 12.5, weight: 600 }, lineHeight: 16, mostLines: 5 },
  fact: { font: { size: 10, weight: 400 }, lineHeight: 14, mostLines: 3 },
  share: { font: { size: 10, weight: 500 }, lineHeight: 14, mostLines: 1 },
  missing: { font: { size: 10, weight: 500 }, lineHeight: 14, mostLines: 3 },
} as const satisfies Readonly<Record<string, TextKind>>;
