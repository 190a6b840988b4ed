import { pathOf } from '../../drawing/pen.ts';
import type { Point, Scene } from '../../drawing/scene.ts';
import type { Drag } from '../figures/use-drag.ts';
import { columnAround, landing, type Landing } from './column-order.ts';
import { keyAt, partOf } from '../figures/scene-parts.ts';

/** What is drawn over the drawing while something is dragged; it is not drawn anew for that. */
export interface DragMarks {
  readonly rubber: SVGPathElement | null;
  readonly landing: SVGPathElement | null;
}

/** Boxes follow the pointer up and down their column; a line shows where they would stand. */
export function dragOfBoxes(
  scene: Scene,
  layer: HTMLElement | null,
  marks: DragMarks,
  {
    id,
    moved,
    start,
  }: { readonly id: string; readonly moved: readonly string[]; readonly start: Point },
  onDrop: (landing: Landing) => void,
): Drag {
  const column = columnAround(scene, id);
  const own = new Set(column.map((box) => box.id).filter((each) => moved.includes(each)));
  const grabbed = column.find((box) => box.id === id)?.box;
  const parts = [...own].map((each) => partOf(layer, each));
  const landingAt = ({ y }: Point) => {
    const middle = (grabbed?.y ?? 0) + (grabbed?.height ?? 0) / 2;
    return landing(column, own, middle + y - start.y);
  };
  return {
    onMove: (at) => {
      for (const part of parts)
        part?.setAttribute('transform', `translate(0 ${String(at.y - start.y)})`);
      const { x = 0, width = 0 } = grabbed ?? {};
      const { y } = landingAt(at);
      marks.landing?.setAttribute('d', `M${String(x - 6)} ${String(y)}h${String(width + 12)}`);
    },
    onDrop: (at) => onDrop(landingAt(at)),
    onEnd: () => {
      for (const part of parts) part?.removeAttribute('transform');
      marks.landing?.removeAttribute('d');
    },
  };
}

interface LinkDrag {
  readonly onBegin: () => void;
  readonly onDrop: (to: string | null) => void;
  readonly onEnd: () => void;
}

/** A line follows the pointer from the side of a box to wherever it is let go. */
export function dragOfLink(
  scene: Scene,
  { rubber }: DragMarks,
  from: string,
  { onBegin, onDrop, onEnd }: LinkDrag,
): Drag {
  const box = columnAround(scene, from).find(({ id }) => id === from)?.box;
  const start = { x: (box?.x ?? 0) + (box?.width ?? 0), y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  let isBegun = false;
  return {
    onMove: (at) => {
      if (!isBegun) onBegin();
      isBegun = true;
      const middle = (start.x + at.x) / 2;
      const curve = [start, { x: middle, y: start.y }, { x: middle, y: at.y }, at];
      rubber?.setAttribute('d', pathOf(curve, String));
    },
    onDrop: (_, { clientX, clientY }) => onDrop(keyAt(document.elementFromPoint(clientX, clientY))),
    onEnd: () => {
      rubber?.removeAttribute('d');
      onEnd();
    },
  };
}
