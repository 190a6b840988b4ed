import { DefaultZIndexes, usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';

import { anchorAt } from './anchor-at.ts';

interface Props {
  readonly label: string;
}

/** The line that all bars of a tornado start from, with what it stands for above it. */
export function BaseMark({ label }: Props) {
  const plot = usePlotArea();
  const x = useXAxisScale()?.(0);
  if (plot === undefined || x === undefined) return null;
  return (
    <>
      <ZIndexLayer zIndex={DefaultZIndexes.line}>
        <line className="base-line" x1={x} x2={x} y1={plot.y - 12} y2={plot.y + plot.height} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <text
          className="base-label"
          x={x}
          y={plot.y - 18}
          textAnchor={anchorAt((x - plot.x) / plot.width)}
        >
          {label}
        </text>
      </ZIndexLayer>
    </>
  );
}
