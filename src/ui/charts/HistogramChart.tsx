import {
  Area,
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

import { Decimal } from '../../domain/number/decimal.ts';
import type { SimulationBin } from '../../domain/uncertainty/simulation-result.ts';
import { formatTick, type AxisUnit } from '../../text/format-axis.ts';
import { formatRate } from '../../text/format.ts';
import './Chart.css';
import { histogramSteps, type HistogramMark } from './histogram-steps.ts';
import { HistogramMarks } from './HistogramMarks.tsx';
import { niceTicks, niceTicksBetween } from './nice-ticks.ts';

interface Props {
  readonly bins: readonly SimulationBin[];
  readonly draws: number;
  readonly marks: readonly HistogramMark[];
  readonly unit: AxisUnit;
}

const LETTERS = { fill: 'var(--ink)', fontSize: 15 };

/** How often an amount is what a draw comes to; what is below 0 is of another colour. */
export function HistogramChart({ bins, draws, marks, unit }: Props) {
  const least = bins[0]?.from ?? 0;
  const most = bins.at(-1)?.to ?? 1;
  const places = niceTicksBetween(least, most, 7).filter((tick) => tick >= least && tick <= most);
  const shares = niceTicks(0, Math.max(...bins.map(({ count }) => count / draws)), 5);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={[...histogramSteps(bins, draws)]}
        margin={{ top: 68, right: 20, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--hair)" />
        <XAxis
          type="number"
          dataKey="place"
          ticks={[...places]}
          domain={[least, most]}
          interval="preserveStartEnd"
          minTickGap={8}
          tickLine={false}
          axisLine={false}
          tickMargin={8}
          tick={LETTERS}
          tickFormatter={(place: number) => formatTick(place, unit)}
        />
        <YAxis
          ticks={[...shares]}
          domain={[0, shares.at(-1) ?? 1]}
          interval={0}
          width="auto"
          tickLine={false}
          axisLine={false}
          tick={LETTERS}
          tickFormatter={(share: number) => formatRate(new Decimal(share), 1)}
        />
        {(['below', 'above'] as const).map((side) => (
          <Area
            key={side}
            dataKey={side}
            type="stepAfter"
            stroke="var(--card)"
            strokeWidth={1}
            fill={side === 'below' ? 'var(--cost)' : 'var(--gain)'}
            fillOpacity={1}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <ReferenceLine y={0} stroke="var(--ink)" />
        {least < 0 && most > 0 ? <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={2} /> : null}
        <HistogramMarks marks={marks} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
