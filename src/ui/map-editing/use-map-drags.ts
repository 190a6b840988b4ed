import type { PointerEvent, RefObject } from 'react';

import type { Point } from '../../drawing/scene.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import type { Viewport } from '../figures/viewport.ts';
import { columnAround } from './column-order.ts';
import { dragOfView, useDrag, type Drag } from '../figures/use-drag.ts';
import { dragOfBoxes, dragOfLink } from './drags.ts';
import type { Editor } from './editor.ts';
import { isControl, keyAt } from '../figures/scene-parts.ts';
import { tie } from './link-actions.ts';
import { actedOn } from './marks.ts';
import { placeColumns } from './place-actions.ts';

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

interface Parts {
  readonly layerRef: RefObject<HTMLElement | null>;
  readonly viewportRef: RefObject<Viewport | null>;
  readonly rubberRef: RefObject<SVGPathElement | null>;
  readonly landingRef: RefObject<SVGPathElement | null>;
}

/** What a pointer drags on the drawing: a link from a handle, boxes along their column, or the view. */
export function useMapDrags(
  editor: Editor,
  { layerRef, viewportRef, rubberRef, landingRef }: Parts,
): {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly wasDrag: () => boolean;
  readonly toPoint: (at: At) => Point;
} {
  const { scene, state, isReadOnly } = editor;

  const toPoint = ({ clientX, clientY }: At): Point => {
    const rect = layerRef.current?.getBoundingClientRect();
    if (rect === undefined || rect.width === 0) return { x: 0, y: 0 };
    const scale = rect.width / scene.frame.width;
    return {
      x: (clientX - rect.left) / scale + scene.frame.x,
      y: (clientY - rect.top) / scale + scene.frame.y,
    };
  };
  const { press, begin, wasDrag } = useDrag(toPoint);

  const dragFrom = (event: PointerEvent): Drag | null => {
    const marks = { rubber: rubberRef.current, landing: landingRef.current };
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || isControl(target)) return null;
    const handle = target.closest<SVGElement>('[data-handle]')?.dataset['handle'];
    if (handle !== undefined) {
      return dragOfLink(scene, marks, handle, {
        onBegin: () =>
          editor.set({ current: handle, marks: [], task: { kind: 'link', from: handle } }),
        onEnd: () => editor.set({ task: null }),
        onDrop: (to) => {
          if (to !== null && editor.nodes.has(to) && to !== handle) tie(editor, handle, to);
          else editor.set({ told: words.notLinked });
          editor.goTo(handle);
        },
      });
    }
    const id = keyAt(target);
    if (id === null || !editor.nodes.has(id)) {
      // A finger scrolls as on any page.
      return event.pointerType === 'mouse'
        ? dragOfView((right, down) => viewportRef.current?.panBy(right, down), event)
        : null;
    }
    const isFinger = event.pointerType !== 'mouse';
    if (isReadOnly || state.task !== null || (isFinger && id !== state.current)) return null;
    const moved = actedOn(state.marks, id);
    return dragOfBoxes(
      scene,
      layerRef.current,
      marks,
      { id, moved, start: toPoint(event) },
      (to) => {
        const before = columnAround(scene, id).map((box) => box.id);
        placeColumns(editor, [{ before, after: to.order }], new Set(moved));
        editor.goTo(id);
      },
    );
  };

  const onPointerDown = (event: PointerEvent) => {
    press();
    if (event.button !== 0) return;
    const drag = dragFrom(event);
    if (drag !== null) begin(drag, event);
  };
  return { onPointerDown, wasDrag, toPoint };
}
