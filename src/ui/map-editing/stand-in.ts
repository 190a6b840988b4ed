import type { Scene } from '../../drawing/scene.ts';
import { boxesOf, nearestBox, type Direction } from '../figures/next-box.ts';

const WAYS: readonly Direction[] = ['down', 'up', 'left', 'right'];

/**
 * The box that the keyboard goes on to when one is taken away with others: the next below it in its
 * column, else the one above, else one of the columns beside. Null where none is left.
 */
export function standIn(scene: Scene, id: string, isLeft: (id: string) => boolean): string | null {
  for (const way of WAYS) {
    const next = nearestBox(scene, id, way, isLeft);
    if (next !== null) return next;
  }
  return boxesOf(scene).find((box) => isLeft(box.id))?.id ?? null;
}
