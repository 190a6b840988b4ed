import { portfolioMeeting as words } from '../../text/da/portfolio-meeting.ts';
import { Button } from '../parts/Button.tsx';
import { Working } from '../parts/Working.tsx';
import type { CaseDrawing } from './case-drawing.ts';

interface Props {
  readonly drawing: CaseDrawing;
  /** How many cases there are to draw. */
  readonly all: number;
}

/** How far the drawing is, and the ways to stop it and go on; nothing when it is done. */
export function DrawingProgressLine({ drawing, all }: Props) {
  const { drawn, unreadable, isDone, isStopped, begin, stop } = drawing;
  const done = drawn.length + unreadable.length;
  if (isDone) return null;
  return isStopped ? (
    <p role="status">
      {words.stopped(done, all)} <Button onClick={begin}>{words.goOn}</Button>
    </p>
  ) : (
    <Working onCancel={stop}>{words.preparing(done, all)}</Working>
  );
}
