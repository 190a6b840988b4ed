import type { Scene } from '../../drawing/scene.ts';
import { drawScene, fontOf } from './canvas-pen.ts';
import { withDensity } from './density.ts';
import type { PictureSize } from './picture-size.ts';

const WEIGHTS = [400, 500, 600] as const;

/**
 * A figure as a PNG file [PEN-4], drawn with the bundled font: an SVG that is made a picture would not
 * see the fonts of the page. Null where the browser has no canvas of that size.
 */
export async function pngOf(scene: Scene, size: PictureSize): Promise<Blob | null> {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(fontOf(weight, 12))));
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  drawScene(context, scene, size.scale);
  // A canvas that is too large stays as empty as it was.
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) return null;
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (drawn === null) return null;
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  return new Blob([withDensity(bytes, size.dotsAnInch)]);
}
