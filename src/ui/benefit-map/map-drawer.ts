import { drawMap } from '../../drawing/draw-map.ts';
import type { MapLayout } from '../../drawing/layout/lay-out.ts';
import type { MapFigure } from '../../drawing/map-figure.ts';
import type { Scene } from '../../drawing/scene.ts';

/** Draws a map again and again, each time with as much where it was as may stay there [LAY-6]. */
export function createMapDrawer(): (figure: MapFigure) => Scene {
  let earlier: MapLayout | undefined;
  return (figure) => {
    const { scene, layout } = drawMap(figure, earlier);
    earlier = layout;
    return scene;
  };
}
