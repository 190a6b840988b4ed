import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

import { formatTick, type AxisUnit } from '../../text/format-axis.ts';
import type { ChartMark } from '../../text/say-charts.ts';
import { extentOf, type CashFlowPoint } from './cash-flow-points.ts';
import './Chart.css';
import { niceTicks } from './nice-ticks.ts';
import { PointMark } from './PointMark.tsx';

interface Props {
  readonly points: readonly CashFlowPoint[];
  readonly unit: AxisUnit;
  /** What is pointed out, in years after year 0; null where there is nothing. */
  readonly mark: ChartMark | null;
}

/** With more years than this the dots of the line would hide it. */
const MOST_DOTS = 16;

/** In and out each year, and what has come of it so far. Heading, words and table stand around it. */
export function CashFlowChart({ points, unit, mark }: Props) {
  const { lowest, highest } = extentOf(points);
  const ticks = niceTicks(lowest, highest, 6);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={[...points]}
        stackOffset="sign"
        margin={{ top: 28, right: 8, bottom: 0, left: 0 }}
        barCategoryGap="24%"
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--hair)" />
        <XAxis
          dataKey="year"
          interval="equidistantPreserveStart"
          minTickGap={10}
          tickLine={false}
          axisLine={false}
          tickMargin={8}
          tick={{ fill: 'var(--ink)', fontSize: 15 }}
        />
        <YAxis
          ticks={[...ticks]}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          interval={0}
          width="auto"
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--soft)', fontSize: 15 }}
          tickFormatter={(place: number) => formatTick(place, unit)}
        />
        <Bar
          dataKey="gain"
          stackId="year"
          fill="var(--gain)"
          maxBarSize={64}
          isAnimationActive={false}
        />
        <Bar
          dataKey="drawback"
          stackId="year"
          fill="var(--cost-soft)"
          stroke="var(--cost)"
          strokeDasharray="4 3"
          maxBarSize={64}
          isAnimationActive={false}
        />
        <Bar
          dataKey="cost"
          stackId="year"
          fill="var(--cost)"
          maxBarSize={64}
          isAnimationActive={false}
        />
        <Bar
          dataKey="reserve"
          stackId="year"
          fill="var(--cost-soft)"
          stroke="var(--cost)"
          maxBarSize={64}
          isAnimationActive={false}
        />
        <Bar
          dataKey="left"
          stackId="year"
          fill="var(--gain-soft)"
          stroke="var(--gain)"
          maxBarSize={64}
          isAnimationActive={false}
        />
        <ReferenceLine y={0} stroke="var(--ink)" />
        {mark === null ? null : <PointMark {...mark} count={points.length} />}
        <Line
          dataKey="accumulated"
          type="linear"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={
            points.length <= MOST_DOTS ? { r: 4, fill: 'var(--card)', stroke: 'var(--ink)' } : false
          }
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
