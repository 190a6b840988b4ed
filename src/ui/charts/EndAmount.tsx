import type { LabelProps } from 'recharts';

interface Props extends LabelProps {
  readonly side: 'left' | 'right';
}

/** What a bar comes to, beyond its end. A bar of nothing has no amount. */
export function EndAmount({ x, y, width, height, value, side }: Props) {
  if (typeof value !== 'string') return null;
  const [start, length] = [Number(x), Number(width)];
  const isRight = side === 'right';
  const end = isRight ? Math.max(start, start + length) : Math.min(start, start + length);
  return (
    <text
      className={value.startsWith('\u2212') ? 'end-amount below-zero' : 'end-amount'}
      x={end + (isRight ? 6 : -6)}
      y={Number(y) + Number(height) / 2}
      textAnchor={isRight ? 'start' : 'end'}
      dominantBaseline="central"
    >
      {value}
    </text>
  );
}
