import { drawMap } from '../../drawing/draw-map.ts';
import type { MapLayout } from '../../drawing/layout/lay-out.ts';
import type { MapFigure } from '../../drawing/map-figure.ts';
import type { Scene } from '../../drawing/scene.ts';

/**
 * Draws a map again and again, each time with as much where it was as may stay there [LAY-6].
 *
 * `asked` is what is asked to be shown: where that is another thing than before, all is laid out anew,
 * with no room left for what is gone.
 */
export function createMapDrawer(): (figure: MapFigure, asked?: unknown) => Scene {
  let earlier: { readonly layout: MapLayout; readonly asked: unknown } | undefined;
  return (figure, asked) => {
    const { scene, layout } = drawMap(
      figure,
      earlier?.asked === asked ? earlier?.layout : undefined,
    );
    earlier = { layout, asked };
    return scene;
  };
}
