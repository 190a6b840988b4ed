import { danishNumber } from '../digits.ts';

/** How a figure goes out of the app. */
export const figureFiles = {
  group: 'Tag figuren med',
  formats: {
    svg: 'Gem som SVG',
    png: 'Gem som billede (PNG)',
    'png-print': 'Gem som billede til tryk',
    pptx: 'Gem som PowerPoint',
  },
  making: 'Filen bliver lavet …',
  /** With the dots of the picture. */
  tooLarge: (width: number, height: number) =>
    `Billedet ville blive ${danishNumber(String(width))} × ${danishNumber(String(height))} punkter, og så stort et billede kan browseren ikke lave. Gem figuren som SVG: den har ingen grænse.`,
} as const;
