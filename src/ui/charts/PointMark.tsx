import { DefaultZIndexes, usePlotArea, useYAxisScale, ZIndexLayer } from 'recharts';

import { anchorAt } from './anchor-at.ts';

interface Props {
  /**
   * In years after the first, which stands in the middle of its place on the axis; null where the
   * words are about the end of the axis and not about a point on it.
   */
  readonly years: number | null;
  readonly label: string;
  /** How many years the axis has. */
  readonly count: number;
}

/** The point that matters, on the zero line, with its words above it. */
export function PointMark({ years, label, count }: Props) {
  const plot = usePlotArea();
  const zero = useYAxisScale()?.(0);
  if (plot === undefined || zero === undefined) return null;
  if (years === null) {
    return (
      <g className="point-mark">
        <text x={plot.x + plot.width} y={plot.y - 12} textAnchor="end">
          {label}
        </text>
      </g>
    );
  }
  const along = (years + 0.5) / count;
  const x = plot.x + along * plot.width;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g className="point-mark">
        <line x1={x} x2={x} y1={plot.y - 6} y2={zero} />
        <circle cx={x} cy={zero} r={5} />
        <text x={x} y={plot.y - 12} textAnchor={anchorAt(along)}>
          {label}
        </text>
      </g>
    </ZIndexLayer>
  );
}
