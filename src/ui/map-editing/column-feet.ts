import { mapSizes } from '../../drawing/map-sizes.ts';
import type { Scene } from '../../drawing/scene.ts';
import { boxesOf } from '../figures/next-box.ts';

/** Where something stands on the drawing, from its upper left corner. */
export interface Foot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const BELOW = 12;

/** How much room there must be beneath the drawing for what stands under the longest column. */
export const FOOT_ROOM = 44;

/** The place under the lowest box of each column; under its head where it has none. */
export function columnFeet(scene: Scene, columns: number): readonly Foot[] {
  const { frame } = scene;
  const { margin, columnWidth: width, columnGap } = mapSizes;
  const floors = new Map<number, number>();
  for (const { box } of boxesOf(scene)) {
    floors.set(box.x, Math.max(floors.get(box.x) ?? -Infinity, box.y + box.height));
  }
  return Array.from({ length: columns }, (_, column) => {
    const x = column * (width + columnGap);
    const floor = floors.get(x) ?? 0;
    return { x: x + margin, y: floor + BELOW - frame.y, width };
  });
}
