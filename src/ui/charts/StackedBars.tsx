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

import type { ChartSeries, SlideChart } from '../../drawing/slides/slide-matter.ts';
import './Chart.css';

interface Props {
  readonly chart: SlideChart;
  /** Of what is written on its axes, in pixels. */
  readonly textSize: number;
}

const fills: Readonly<Record<ChartSeries['tone'], string>> = {
  gain: 'var(--gain)',
  drawback: 'var(--cost-soft)',
  cost: 'var(--cost)',
  reserve: 'var(--cost-soft)',
  left: 'var(--gain-soft)',
  line: 'var(--ink)',
};

/** Bars that are stacked and one line over them, as they stand in a presentation. */
export function StackedBars({ chart: { labels, bars, line }, textSize }: Props) {
  const points = labels.map((label, at) => ({
    label,
    line: line.values[at] ?? 0,
    ...Object.fromEntries(bars.map(({ values }, nth) => [`bar${String(nth)}`, values[at] ?? 0])),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={points}
        stackOffset="sign"
        margin={{ top: 12, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--hair)" />
        <XAxis
          dataKey="label"
          tickLine={false}
          axisLine={false}
          tickMargin={8}
          tick={{ fill: 'var(--ink)', fontSize: textSize }}
        />
        <YAxis
          width="auto"
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--soft)', fontSize: textSize }}
          tickFormatter={(place: number) => place.toLocaleString('da-DK')}
        />
        {bars.map(({ name, tone }, nth) => (
          <Bar
            key={name}
            dataKey={`bar${String(nth)}`}
            stackId="label"
            fill={fills[tone]}
            maxBarSize={64}
            isAnimationActive={false}
          />
        ))}
        <ReferenceLine y={0} stroke="var(--ink)" />
        <Line
          dataKey="line"
          type="linear"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={{ r: 4, fill: 'var(--card)', stroke: 'var(--ink)' }}
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
