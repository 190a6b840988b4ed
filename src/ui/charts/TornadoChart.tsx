import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
} from 'recharts';

import { formatTick, type AxisUnit } from '../../text/format-axis.ts';
import { BaseMark } from './BaseMark.tsx';
import './Chart.css';
import { EndAmount } from './EndAmount.tsx';
import type { TornadoAxis, TornadoRow } from './tornado-rows.ts';
import { TornadoNames } from './TornadoNames.tsx';

interface Props {
  readonly rows: readonly TornadoRow[];
  readonly axis: TornadoAxis;
  /** The net present value as planned: a place in DKK, and as it is written over its line. */
  readonly base: number;
  readonly baseLabel: string;
  readonly unit: AxisUnit;
}

/** The width of a digit at the end of a bar, in pixels. */
const LETTER = 9;

/** What the case is worth when one input moves, the widest first, about what it is as planned. */
export function TornadoChart({ rows, axis: { ticks, hasZero }, base, baseLabel, unit }: Props) {
  const letters = rows.flatMap(({ worst, best }) => [worst?.length ?? 0, best?.length ?? 0]);
  const room = LETTER * Math.max(...letters) + 8;
  const places = ticks.map((tick) => tick - base);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...rows]}
        layout="vertical"
        stackOffset="sign"
        margin={{ top: 36, right: room, bottom: 0, left: room }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--hair)" />
        <XAxis
          type="number"
          ticks={places}
          domain={[places[0] ?? 0, places.at(-1) ?? 1]}
          interval="preserveStartEnd"
          minTickGap={8}
          tickLine={false}
          axisLine={false}
          tickMargin={6}
          tick={{ fill: 'var(--ink)', fontSize: 15 }}
          tickFormatter={(place: number) => formatTick(tickAt(place, base, ticks), unit)}
        />
        <TornadoNames rows={rows} />
        <Bar
          dataKey="worse"
          stackId="input"
          fill="var(--cost)"
          barSize={22}
          isAnimationActive={false}
        >
          <LabelList dataKey="worst" content={(label) => <EndAmount {...label} side="left" />} />
        </Bar>
        <Bar
          dataKey="better"
          stackId="input"
          fill="var(--gain)"
          barSize={22}
          isAnimationActive={false}
        >
          <LabelList dataKey="best" content={(label) => <EndAmount {...label} side="right" />} />
        </Bar>
        {hasZero ? (
          <ReferenceLine x={-base} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="2 4" />
        ) : null}
        <BaseMark label={baseLabel} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** The tick that stands at a place: the very number, not what is left of it after two sums. */
function tickAt(place: number, base: number, ticks: readonly number[]): number {
  return ticks.find((tick) => tick - base === place) ?? place + base;
}
