import {
  useLayoutEffect,
  useMemo,
  useRef,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';

import { createViewport, type Viewport } from './viewport.ts';
import './ZoomPlace.css';

interface Props {
  readonly width: number;
  readonly height: number;
  /** A narrower figure is drawn no larger than one of this width. */
  readonly fitsFrom?: number | undefined;
  readonly viewportRef: RefObject<Viewport | null>;
  /** The element that holds the figure, as large as it is drawn at the scale of 1. */
  readonly layerRef: RefObject<HTMLDivElement | null>;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly children: ReactNode;
}

/** A place that a figure is looked at through: zoomed, scrolled and moved. */
export function ZoomPlace(props: Props) {
  const { width, height, fitsFrom = 0, viewportRef, layerRef, onPointerDown, children } = props;
  const placeRef = useRef<HTMLDivElement>(null);
  const roomRef = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ width, height, fitsFrom }), [width, height, fitsFrom]);

  useLayoutEffect(() => {
    const [place, room, layer] = [placeRef.current, roomRef.current, layerRef.current];
    if (place === null || room === null || layer === null) return;
    const viewport = createViewport({ place, room, layer });
    viewportRef.current = viewport;
    return () => viewport.stop();
  }, [layerRef, viewportRef]);
  useLayoutEffect(() => viewportRef.current?.show(size), [viewportRef, size]);

  return (
    <div ref={placeRef} className="scene-place" onPointerDown={onPointerDown}>
      <div ref={roomRef} className="scene-room">
        <div
          ref={layerRef}
          className="scene-layer"
          style={{ inlineSize: width, blockSize: height }}
        >
          {children}
          <div className="scene-cover" />
        </div>
      </div>
    </div>
  );
}
