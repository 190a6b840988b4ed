import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';

import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { Button } from '../parts/Button.tsx';
import type { Viewport } from './viewport.ts';

/** How large a figure is drawn: by buttons, or by `+`, `-` and `0` where the keyboard is in it. */
export interface Zoom {
  /** Of the place that shows the figure, while there is one. */
  readonly viewportRef: RefObject<Viewport | null>;
  readonly by: (steps: number) => void;
  readonly fit: () => void;
  /** Answers whether the key was one of zooming. */
  readonly onKey: (event: Pick<KeyboardEvent, 'key'>) => boolean;
}

export function useZoom(): Zoom {
  const viewportRef = useRef<Viewport>(null);
  return useMemo(() => {
    const by = (steps: number) => viewportRef.current?.zoomBy(steps);
    const fit = () => viewportRef.current?.fit('width');
    const onKey = ({ key }: Pick<KeyboardEvent, 'key'>) => {
      if (key === '+') by(1);
      else if (key === '-' || key === '−') by(-1);
      else if (key === '0') fit();
      else return false;
      return true;
    };
    return { viewportRef, by, fit, onKey };
  }, []);
}

export function ZoomTools({ zoom }: { readonly zoom: Zoom }) {
  return (
    <>
      <Button onClick={() => zoom.by(-1)}>{words.zoomOut}</Button>
      <Button onClick={zoom.fit}>{words.fit}</Button>
      <Button onClick={() => zoom.viewportRef.current?.fit('whole')}>{words.fitWhole}</Button>
      <Button onClick={() => zoom.by(1)}>{words.zoomIn}</Button>
    </>
  );
}
