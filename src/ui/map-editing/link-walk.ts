import type { Scene } from '../../drawing/scene.ts';
import { nearestBox, type Direction } from '../figures/next-box.ts';

/** The target a link that is begun by keyboard is first offered: ahead where there is one. */
export function firstTarget(
  scene: Scene,
  from: string,
  targets: ReadonlySet<string>,
): string | null {
  const ways: readonly Direction[] = ['right', 'down', 'up', 'left'];
  const ends = ways.map((way) => nearestBox(scene, from, way, (id) => targets.has(id)));
  return ends.find((end) => end !== null) ?? null;
}

/** The lines of a box, by their ends: those that leave it, and then those that come. */
export function linesOf({ shapes }: Scene, id: string): readonly Ends[] {
  const lines = shapes.filter((shape) => shape.kind === 'connector');
  return [...lines.filter(({ from }) => from === id), ...lines.filter(({ to }) => to === id)];
}

/** A line by the boxes it joins. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The next one of a list that goes round; the first where one stands at none of them. */
export function nextIn<Entry>(list: readonly Entry[], at: number, by: 1 | -1): Entry | undefined {
  return at === -1 ? list[0] : list[(at + by + list.length) % list.length];
}
