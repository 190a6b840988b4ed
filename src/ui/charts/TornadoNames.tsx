import { useChartWidth, YAxis, type YAxisTickContentProps } from 'recharts';

import { quoted } from '../../text/quoted.ts';
import type { TornadoRow } from './tornado-rows.ts';

interface Props {
  readonly rows: readonly Pick<TornadoRow, 'key' | 'name' | 'ends'>[];
}

/** Narrower than this, in pixels, the names stand above their bars and not beside them. */
const NARROW = 640;
const NAMES = 264;

/** The inputs of a tornado, each with how far it is moved. */
export function TornadoNames({ rows }: Props) {
  const isNarrow = (useChartWidth() ?? 0) < NARROW;
  return (
    <YAxis
      type="category"
      dataKey="key"
      width={isNarrow ? 1 : NAMES}
      interval={0}
      tickLine={false}
      axisLine={false}
      tick={({ y, payload }: YAxisTickContentProps) => {
        const row = rows.find(({ key }) => key === payload.value);
        if (row === undefined) return <g />;
        return isNarrow ? (
          <text className="tornado-name" x={0} y={Number(y) - 16}>
            {quoted(row.name)}
          </text>
        ) : (
          <text className="tornado-name" x={0} y={Number(y) - 2}>
            {quoted(row.name)}
            <tspan className="tornado-ends" x={0} dy={17}>
              {row.ends}
            </tspan>
          </text>
        );
      }}
    />
  );
}
