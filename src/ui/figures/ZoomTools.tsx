import { useState, type KeyboardEvent } from 'react';

import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { Button } from '../parts/Button.tsx';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const FIT = 2;

/** How large a figure is drawn: by buttons, or by `+`, `-` and `0` where the keyboard is in it. */
export interface Zoom {
  /** 1 fills the width of its place. */
  readonly factor: number;
  readonly by: (steps: number) => void;
  readonly fit: () => void;
  /** Answers whether the key was one of zooming. */
  readonly onKey: (event: Pick<KeyboardEvent, 'key'>) => boolean;
}

export function useZoom(): Zoom {
  const [step, setStep] = useState<number>(FIT);
  const by = (steps: number) =>
    setStep((before) => Math.min(ZOOMS.length - 1, Math.max(0, before + steps)));
  const fit = () => setStep(FIT);
  const onKey = ({ key }: Pick<KeyboardEvent, 'key'>) => {
    if (key === '+') by(1);
    else if (key === '-' || key === '−') by(-1);
    else if (key === '0') fit();
    else return false;
    return true;
  };
  return { factor: ZOOMS[step] ?? 1, by, fit, onKey };
}

export function ZoomTools({ zoom }: { readonly zoom: Zoom }) {
  return (
    <>
      <Button onClick={() => zoom.by(-1)}>{words.zoomOut}</Button>
      <Button onClick={zoom.fit}>{words.fit}</Button>
      <Button onClick={() => zoom.by(1)}>{words.zoomIn}</Button>
    </>
  );
}
