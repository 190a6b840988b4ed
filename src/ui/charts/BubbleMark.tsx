import { outlineOf, type PlacedBubble } from './bubble.ts';

interface Props {
  readonly placed: PlacedBubble;
  readonly isPicked: boolean;
  /** Whether the keyboard comes to this one first. */
  readonly isStop: boolean;
  readonly onPick: () => void;
}

/** The smallest that a finger can hit, in pixels from the middle. */
const REACH = 12;

/** One case on a drawing: its shape is its kind, and it is filled where it is chosen. */
export function BubbleMark({ placed, isPicked, isStop, onPick }: Props) {
  const { bubble, cx, cy, radius } = placed;
  return (
    <g
      className="bubble"
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={bubble.said}
      aria-pressed={isPicked}
      data-case={bubble.id}
      data-kind={bubble.kind}
      data-chosen={bubble.isChosen}
      onClick={onPick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPick();
      }}
    >
      <title>{bubble.said}</title>
      <circle className="bubble-reach" cx={cx} cy={cy} r={Math.max(REACH, radius)} />
      <path d={outlineOf(bubble.kind, cx, cy, radius)} />
      {isPicked ? <circle className="bubble-ring" cx={cx} cy={cy} r={radius * 1.3 + 5} /> : null}
    </g>
  );
}
