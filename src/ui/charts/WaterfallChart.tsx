import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  type BarShapeProps,
} from 'recharts';

import { formatTick, type AxisUnit } from '../../text/format-axis.ts';
import './Chart.css';
import { niceTicks } from './nice-ticks.ts';
import { TornadoNames } from './TornadoNames.tsx';
import { waterfallExtent, type WaterfallRow } from './waterfall-rows.ts';
import { WaterfallStep } from './WaterfallStep.tsx';

interface Props {
  readonly rows: readonly WaterfallRow[];
  readonly unit: AxisUnit;
}

/** The width of a digit beside a bar, in pixels. */
const LETTER = 10;

/** From one sum to another, step by step: each bar begins where the one above it ended. */
export function WaterfallChart({ rows, unit }: Props) {
  const { lowest, highest } = waterfallExtent(rows);
  const ticks = niceTicks(lowest, highest, 6);
  const room = LETTER * Math.max(...rows.map(({ label }) => label.length)) + 12;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={rows.map((row) => ({
          ...row,
          span: [...row.span].toSorted((one, other) => one - other),
        }))}
        layout="vertical"
        margin={{ top: 20, right: room, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--hair)" />
        <XAxis
          type="number"
          ticks={[...ticks]}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          interval="preserveStartEnd"
          minTickGap={8}
          tickLine={false}
          axisLine={false}
          tickMargin={6}
          tick={{ fill: 'var(--ink)', fontSize: 15 }}
          tickFormatter={(place: number) => formatTick(place, unit)}
        />
        <TornadoNames rows={rows} />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar
          dataKey="span"
          barSize={22}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <WaterfallStep {...bar} rows={rows} />}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
