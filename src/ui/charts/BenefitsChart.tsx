import {
  Bar,
  BarChart,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';

import { BarAmount } from './BarAmount.tsx';
import './Chart.css';
import type { BarTone, BenefitBar } from './benefit-bars.ts';

interface Props {
  readonly bars: readonly BenefitBar[];
}

/** A drawback also has a broken outline, so that colour is not all there is. */
const styles: Readonly<Record<BarTone, object>> = {
  gain: { fill: 'var(--gain)' },
  capacity: { fill: 'var(--capacity)' },
  societal: { fill: 'var(--societal)' },
  drawback: { fill: 'var(--cost-soft)', stroke: 'var(--cost)', strokeDasharray: '4 3' },
};

/** The width of a digit of an amount at the end of a bar, in pixels. */
const LETTER = 8.7;

/** What each class of benefit gives a year, the words beside the bar and the amount at its end. */
export function BenefitsChart({ bars }: Props) {
  const places = bars.map(({ place }) => place);
  const room = LETTER * Math.max(...bars.map(({ amount }) => amount.length)) + 8;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={bars.map((bar) => ({ ...bar, ...styles[bar.tone] }))}
        layout="vertical"
        margin={{ top: 4, right: room, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[Math.min(0, ...places), Math.max(0, ...places)]} />
        <YAxis
          type="category"
          dataKey="name"
          width={128}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--ink)', fontSize: 15 }}
        />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar dataKey="place" barSize={24} isAnimationActive={false}>
          <LabelList dataKey="amount" content={BarAmount} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
