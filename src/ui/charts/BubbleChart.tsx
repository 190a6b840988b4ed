import { useState, type KeyboardEvent } from 'react';

import { textWidth } from '../../drawing/text/text-width.ts';
import { bubbleLabels } from './bubble-labels.ts';
import { largestRadius, placedBubbles, type Bubble, type BubbleAxis } from './bubble.ts';
import './BubbleChart.css';
import { BubbleGrid } from './BubbleGrid.tsx';
import { BubbleMark } from './BubbleMark.tsx';
import { niceTicks } from './nice-ticks.ts';
import { useWidth } from './use-width.ts';

interface Props {
  /** What the drawing shows, for those who do not see it. */
  readonly summary: string;
  /** By number. */
  readonly bubbles: readonly Bubble[];
  readonly x: BubbleAxis;
  readonly y: BubbleAxis;
  /** The one that is picked out. */
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

const HEIGHT = 460;
/** Narrower than this, in pixels, fewer cases are named. */
const NARROW = 640;

/** Cases between two axes. One stop of the keyboard; the arrows go from case to case by number. */
export function BubbleChart({ summary, bubbles, x, y, picked, onPick }: Props) {
  const { holder, width } = useWidth<HTMLDivElement>(880);
  const [at, setAt] = useState(0);
  const isNarrow = width < NARROW;
  const ticks = {
    x: niceTicks(...extent(bubbles.map((bubble) => bubble.x)), isNarrow ? 4 : 7),
    y: niceTicks(...extent(bubbles.map((bubble) => bubble.y)), 6),
  };
  const letters = Math.max(...ticks.y.map((tick) => textWidth(y.tick(tick), TICK)));
  const edge = Math.min(16, largestRadius(width));
  const plot = { left: letters + 16 + edge, top: 40, right: width - edge - 8, bottom: HEIGHT - 48 };
  const placed = placedBubbles(bubbles, ticks, plot);
  const stop = Math.min(at, bubbles.length - 1);
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const next = stepOf(event.key, stop, bubbles.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    [...event.currentTarget.querySelectorAll<SVGElement>('[data-case]')]
      .find((mark) => mark.dataset['case'] === bubbles[next]?.id)
      ?.focus();
  };
  return (
    <div ref={holder} className="bubble-chart">
      <svg viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} width={width} height={HEIGHT}>
        <BubbleGrid plot={plot} edge={edge} ticks={ticks} x={x} y={y} />
        <g role="group" aria-label={summary} onKeyDown={onKeyDown}>
          {placed.map((each) => (
            <BubbleMark
              key={each.bubble.id}
              placed={each}
              isPicked={each.bubble.id === picked}
              isStop={each.bubble.id === bubbles[stop]?.id}
              onPick={() => {
                setAt(bubbles.indexOf(each.bubble));
                onPick(each.bubble.id);
              }}
            />
          ))}
        </g>
        <g className="bubble-labels" aria-hidden>
          {bubbleLabels(placed, isNarrow ? 6 : 24, { ...plot, left: plot.left - edge }).map(
            (label) => (
              <text
                key={label.id}
                x={label.x}
                y={label.y}
                dominantBaseline="central"
                data-inside={label.isInside}
                data-chosen={bubbles.find(({ id }) => id === label.id)?.isChosen}
              >
                {label.text}
              </text>
            ),
          )}
        </g>
      </svg>
    </div>
  );
}

const TICK = { size: 15, weight: 400 } as const;

function extent(places: readonly number[]): [number, number] {
  return [Math.min(0, ...places), Math.max(0, ...places)];
}

function stepOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
