import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

import type { Scene } from '../../drawing/scene.ts';
import { arrowDirection, nextBox } from './next-box.ts';
import { focusOn, isControl, keyAt } from './scene-parts.ts';
import { SceneSvg, type SceneLook } from './SceneSvg.tsx';
import { dragOfView, useDrag } from './use-drag.ts';
import { ZoomPlace } from './ZoomPlace.tsx';
import type { Zoom } from './ZoomTools.tsx';

interface Props {
  readonly scene: Scene;
  readonly zoom: Zoom;
  /** A narrower figure is drawn no larger than one of this width. Points. */
  readonly fitsFrom?: number;
  /** The box that stands out; null is none. */
  readonly pressed: string | null;
  /** A box is pressed, with the mouse or by Enter or Space. */
  readonly onPress: (id: string) => void;
  /** What is said of a box beside its name. */
  readonly describe: (id: string) => string;
}

const NOWHERE = { x: 0, y: 0 };
const NONE: ReadonlySet<string> = new Set();

/**
 * A figure to be looked at: each box is a button that the arrow keys lead to, along the lines of
 * connection.
 */
export function SceneDrawing({ scene, zoom, fitsFrom, pressed, onPress, describe }: Props) {
  const { viewportRef } = zoom;
  const layerRef = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const { press, begin, wasDrag } = useDrag(() => NOWHERE);
  const look: SceneLook = {
    describe,
    nameLine: null,
    current: current ?? pressed,
    pressed,
    marked: NONE,
    drawn: null,
    hasHandle: () => false,
  };

  const onPointerDown = (event: PointerEvent) => {
    press();
    const isOnEmpty = keyAt(event.target) === null && !isControl(event.target);
    if (event.button !== 0 || event.pointerType !== 'mouse' || !isOnEmpty) return;
    begin(
      dragOfView((right, down) => viewportRef.current?.panBy(right, down), event),
      event,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = keyAt(event.target);
    const direction = arrowDirection(event.key);
    if (id === null) return;
    if (direction !== null) {
      const next = nextBox(scene, id, direction);
      if (next !== null) focusOn(layerRef.current, next);
    } else if (event.key === 'Enter' || event.key === ' ') onPress(id);
    else return;
    event.preventDefault();
  };
  const onClick = (target: EventTarget) => {
    const id = keyAt(target);
    if (id !== null && !wasDrag()) onPress(id);
  };
  const { width, height } = scene.frame;
  return (
    <div
      onFocus={({ target }) => setCurrent(keyAt(target))}
      onKeyDown={onKeyDown}
      onClick={({ target }) => onClick(target)}
    >
      <ZoomPlace {...{ width, height, fitsFrom, viewportRef, layerRef, onPointerDown }}>
        <SceneSvg scene={scene} look={look} />
      </ZoomPlace>
    </div>
  );
}
