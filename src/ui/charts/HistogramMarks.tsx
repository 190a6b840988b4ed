import { DefaultZIndexes, usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';

import { raisedBy, type HistogramMark } from './histogram-steps.ts';

interface Props {
  /** From left to right. */
  readonly marks: readonly HistogramMark[];
}

/** Nearer than this, in pixels, two labels are written into one another. */
const LEAST_APART = 56;
const ROW = 20;

/** Where a share of the draws ends below, as lines across the drawing with their labels above. */
export function HistogramMarks({ marks }: Props) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const places = marks.map(({ place }) => Number(scale(place)));
  const rows = raisedBy(places, LEAST_APART);
  const drawn = marks.map(({ label }, index) => ({
    label,
    x: places[index],
    top: plot.y - 8 - ROW * (rows[index] ?? 0),
  }));
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g className="point-mark">
        {drawn.map(({ label, x, top }) => (
          <line key={label} x1={x} x2={x} y1={top} y2={plot.y + plot.height} />
        ))}
        {drawn.map(({ label, x, top }) => (
          <text key={label} className="over-lines" x={x} y={top - 6} textAnchor="middle">
            {label}
          </text>
        ))}
      </g>
    </ZIndexLayer>
  );
}
