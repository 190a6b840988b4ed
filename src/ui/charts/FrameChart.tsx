import { textWidth } from '../../drawing/text/text-width.ts';
import { formatTick, type AxisUnit } from '../../text/format-axis.ts';
import { alongAxis } from './bubble.ts';
import { frameExtent, type FrameBar } from './frame-bars.ts';
import './FrameChart.css';
import { FrameYearBar } from './FrameYearBar.tsx';
import { niceTicks } from './nice-ticks.ts';
import { useWidth } from './use-width.ts';

interface Props {
  /** What the drawing says, for those who do not see it. */
  readonly summary: string;
  readonly bars: readonly FrameBar[];
  readonly unit: AxisUnit;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

const HEIGHT = 340;
const TICK = { size: 15, weight: 400 } as const;

/** What is taken each year, a part a case, with the frame as a line. A table with the same follows. */
export function FrameChart({ summary, bars, unit, picked, onPick }: Props) {
  const { holder, width } = useWidth<HTMLDivElement>(880);
  const ticks = niceTicks(...frameExtent(bars), 6);
  const letters = Math.max(...ticks.map((tick) => textWidth(formatTick(tick, unit), TICK)));
  const plot = { left: letters + 16, top: 36, right: width - 4, bottom: HEIGHT - 52 };
  const room = (plot.right - plot.left) / Math.max(1, bars.length);
  const yOf = (place: number) => alongAxis(place, ticks, plot.bottom, plot.top);
  return (
    <div ref={holder} className="frame-chart" role="img" aria-label={summary}>
      <svg viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} width={width} height={HEIGHT}>
        <defs>
          <pattern id="over-frame" width="7" height="7" patternUnits="userSpaceOnUse">
            <path d="M 0 7 L 7 0" className="over-line" />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick} className="frame-tick">
            <line
              x1={plot.left}
              x2={plot.right}
              y1={yOf(tick)}
              y2={yOf(tick)}
              data-zero={tick === 0}
            />
            <text x={plot.left - 8} y={yOf(tick)} textAnchor="end" dominantBaseline="central">
              {formatTick(tick, unit)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <FrameYearBar
            key={bar.year}
            bar={bar}
            left={plot.left + index * room}
            room={room}
            foot={plot.bottom}
            yOf={yOf}
            picked={picked}
            onPick={onPick}
          />
        ))}
      </svg>
    </div>
  );
}
