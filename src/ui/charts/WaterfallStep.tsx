import type { BarShapeProps } from 'recharts';

import type { WaterfallRow } from './waterfall-rows.ts';

interface Props extends BarShapeProps {
  readonly rows: readonly WaterfallRow[];
}

/** From the foot of a bar to the head of the next one, in pixels. */
const GAP = 26;

/** A bar of a waterfall with its amount, and a line down to where the next one begins. */
export function WaterfallStep({ x, y, width, height, index, rows }: Props) {
  const row = rows[index];
  if (row === undefined) return null;
  const [left, right] = [Math.min(x, x + width), Math.max(x, x + width)];
  const [from, to] = row.span;
  const end = to < from ? left : right;
  return (
    <g>
      <rect
        className="waterfall-bar"
        data-tone={row.tone}
        x={left}
        y={y}
        width={Math.max(right - left, 1)}
        height={height}
      />
      {index === rows.length - 1 ? null : (
        <line className="waterfall-link" x1={end} x2={end} y1={y + height} y2={y + height + GAP} />
      )}
      <text
        className={row.label.startsWith('\u2212') ? 'end-amount below-zero' : 'end-amount'}
        x={right + 6}
        y={y + height / 2}
        dominantBaseline="central"
      >
        {row.label}
      </text>
    </g>
  );
}
