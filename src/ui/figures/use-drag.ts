import { useEffect, useRef } from 'react';

import type { Point } from '../../drawing/scene.ts';

/** How a pointer moves, from where it went down. Points of the drawing. */
export interface Drag {
  readonly onMove: (at: Point, event: PointerEvent) => void;
  /** The pointer is let go of at the end. */
  readonly onDrop: (at: Point, event: PointerEvent) => void;
  /** All is as it was: the drag is over, or has been given up. */
  readonly onEnd: () => void;
}

/** So far a pointer may stray while it is only pressed. */
const STRAY = 5;

interface Begun {
  readonly clientX: number;
  readonly clientY: number;
}

/** Follows a pointer that went down until it is let go, wherever it goes; Escape gives up. */
export function useDrag(toPoint: (at: Begun) => Point): {
  /** A pointer goes down, whatever comes of it. */
  readonly press: () => void;
  readonly begin: (drag: Drag, at: Begun) => void;
  /** Whether the press that just ended was a drag, asked once: then it is no click. */
  readonly wasDrag: () => boolean;
} {
  const stop = useRef<(() => void) | null>(null);
  const isDrag = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const begin = (drag: Drag, at: Begun) => {
    stop.current?.();
    const onMove = (event: PointerEvent) => {
      const way = Math.hypot(event.clientX - at.clientX, event.clientY - at.clientY);
      isDrag.current ||= way > STRAY;
      if (isDrag.current) drag.onMove(toPoint(event), event);
    };
    const onUp = (event: PointerEvent) => {
      const isDropped = isDrag.current && event.type === 'pointerup';
      end();
      if (isDropped) drag.onDrop(toPoint(event), event);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };
    const end = () => {
      stop.current = null;
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
      window.removeEventListener('keydown', onKeyDown, true);
      drag.onEnd();
    };
    stop.current = end;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    window.addEventListener('keydown', onKeyDown, true);
  };
  return {
    press: () => {
      isDrag.current = false;
    },
    begin,
    wasDrag: () => {
      const was = isDrag.current;
      isDrag.current = false;
      return was;
    },
  };
}

/** The drawing follows the pointer. */
export function dragOfView(
  panBy: (right: number, down: number) => void,
  begun: { readonly clientX: number; readonly clientY: number },
): Drag {
  let before = begun;
  return {
    onMove: (_, event) => {
      panBy(before.clientX - event.clientX, before.clientY - event.clientY);
      before = event;
    },
    onDrop: () => undefined,
    onEnd: () => undefined,
  };
}
