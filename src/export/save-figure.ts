import type { OutgoingFigure, FigureFormat } from '../state/file-services.ts';
import { fileNameFrom } from './file-name.ts';
import { saveFile } from './save-file.ts';

/** The pens are loaded when first used. */
const pens = {
  svg: {
    mediaType: 'image/svg+xml',
    draw: async ({ scene }: OutgoingFigure) => {
      const { svgText } = await import('./svg.ts');
      return svgText(scene);
    },
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    draw: async ({ title, notes, scene, savedAt }: OutgoingFigure) => {
      const { deckOf } = await import('./pptx/deck.ts');
      const slides = [{ title: scene.title, notes, scene }];
      return new Blob([await deckOf({ title, savedAt }, slides)]);
    },
  },
} as const;

/**
 * Lets a person keep a figure as a file that is named by its day, its kind and its case [FIL-7].
 * Answers false when they changed their mind. Errors: those of the browser, when the disk refuses.
 */
export function saveFigure(format: FigureFormat, figure: OutgoingFigure): Promise<boolean> {
  const { mediaType, draw } = pens[format];
  const day = figure.savedAt.slice(0, 10);
  const stem = `${day}_${figure.kind}_${figure.title}`;
  return saveFile({
    name: fileNameFrom(stem, `.${format}`, figure.kind),
    mediaType,
    contents: draw(figure),
  });
}
