import type { LabelProps } from 'recharts';

/**
 * The amount of a bar, always to the right: at its end, or, where the bar goes left, beside the zero
 * line it starts from. The left is for the names.
 */
export function BarAmount({ x, y, width, height, value }: LabelProps) {
  const start = Number(x) + Math.max(Number(width), 0);
  return (
    <text
      x={start + 6}
      y={Number(y) + Number(height) / 2}
      dominantBaseline="central"
      fill="var(--ink)"
      fontSize={15}
    >
      {value}
    </text>
  );
}
