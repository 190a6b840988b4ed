import { fail, ok, type Result } from '../base/result.ts';
import type { FigureFormat, OutgoingFigure, PictureTooLarge } from '../state/file-services.ts';
import { paperNameFrom } from './file-name.ts';
import { canBeMade, printSize, screenSize } from './png/picture-size.ts';
import { saveFile } from './save-file.ts';
import { untilCancelled } from './until-cancelled.ts';

export const DECK_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation';

interface Pen {
  readonly extension: string;
  readonly mediaType: string;
  /** Null where the browser cannot make it. */
  readonly draw: (figure: OutgoingFigure) => Promise<string | Blob | null>;
}

const pngSizes = { png: screenSize, 'png-print': printSize } as const;

/** The pens are loaded when first used. */
const pens: Readonly<Record<FigureFormat, Pen>> = {
  svg: {
    extension: '.svg',
    mediaType: 'image/svg+xml',
    draw: async ({ scene }) => {
      const { svgText } = await import('./svg.ts');
      return svgText(scene);
    },
  },
  png: pngPen('png'),
  'png-print': pngPen('png-print'),
  pptx: {
    extension: '.pptx',
    mediaType: DECK_TYPE,
    draw: async ({ title, notes, scene, savedAt }) => {
      const { deckOf } = await import('./pptx/deck.ts');
      const slides = [{ title: scene.title, notes, parts: [{ kind: 'figure' as const, scene }] }];
      return new Blob([await deckOf({ title, savedAt }, slides)]);
    },
  },
};

function pngPen(format: keyof typeof pngSizes): Pen {
  return {
    extension: '.png',
    mediaType: 'image/png',
    draw: async ({ scene }) => {
      const { pngOf } = await import('./png/png.ts');
      return pngOf(scene, pngSizes[format](scene.frame));
    },
  };
}

/**
 * Lets a person keep a figure as a file that is named for a meeting [FIL-10]. `cancelling` ends the
 * making of it.
 *
 * Errors: `picture-too-large`, and nothing is written, where the browser cannot make so many dots;
 * those of the browser, when the disk refuses.
 */
export async function saveFigure(
  format: FigureFormat,
  figure: OutgoingFigure,
  cancelling?: AbortSignal,
): Promise<Result<'saved' | 'cancelled', PictureTooLarge>> {
  const { extension, mediaType, draw } = pens[format];
  const tooLarge = tooLargeAs(format, figure);
  if (tooLarge !== null && !tooLarge.mayBeMade) return fail(tooLarge.failure);
  const making = { isRefused: false };
  const contents = untilCancelled(draw(figure), cancelling).then((drawn) => {
    if (drawn !== null) return drawn;
    making.isRefused = true;
    throw new DOMException('too large', 'AbortError');
  });
  const isSaved = await saveFile({
    name: `${paperNameFrom(figure)}${extension}`,
    mediaType,
    contents,
  });
  if (making.isRefused && tooLarge !== null) return fail(tooLarge.failure);
  return ok(isSaved ? 'saved' : 'cancelled');
}

/** What to say where a picture cannot be made; null where the format is no picture of dots. */
function tooLargeAs(format: FigureFormat, { scene }: OutgoingFigure) {
  if (format === 'svg' || format === 'pptx') return null;
  const size = pngSizes[format](scene.frame);
  const { width, height } = size;
  const failure: PictureTooLarge = { kind: 'picture-too-large', width, height };
  return { failure, mayBeMade: canBeMade(size) };
}
