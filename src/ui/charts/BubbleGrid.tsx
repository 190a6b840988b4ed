import { alongAxis, type BubbleAxis, type Plot } from './bubble.ts';

interface Props {
  readonly plot: Plot;
  /** How far the lines go beyond the first tick, in pixels. */
  readonly edge: number;
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly x: BubbleAxis;
  readonly y: BubbleAxis;
}

/** The axes of a drawing of bubbles: what is at 0 is drawn in ink. */
export function BubbleGrid({ plot, edge, ticks, x, y }: Props) {
  return (
    <g className="bubble-grid" aria-hidden>
      {ticks.y.map((tick) => {
        const at = alongAxis(tick, ticks.y, plot.bottom, plot.top);
        return (
          <g key={tick}>
            <line
              x1={plot.left - edge}
              x2={plot.right + edge}
              y1={at}
              y2={at}
              data-zero={tick === 0}
            />
            <text x={plot.left - edge - 8} y={at} textAnchor="end" dominantBaseline="central">
              {y.tick(tick)}
            </text>
          </g>
        );
      })}
      {ticks.x.map((tick) => {
        const at = alongAxis(tick, ticks.x, plot.left, plot.right);
        return (
          <g key={tick}>
            {tick === 0 ? (
              <line x1={at} x2={at} y1={plot.top - 8} y2={plot.bottom} data-zero />
            ) : (
              <line x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 5} data-zero />
            )}
            <text x={at} y={plot.bottom + 20} textAnchor="middle">
              {x.tick(tick)}
            </text>
          </g>
        );
      })}
      <text className="bubble-axis" x={0} y={14}>
        {y.title}
      </text>
      <text className="bubble-axis" x={plot.right + edge} y={plot.bottom + 42} textAnchor="end">
        {x.title}
      </text>
    </g>
  );
}
