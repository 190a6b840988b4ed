import type { Decimal } from '../../domain/number/decimal.ts';

interface Props {
  readonly used: Decimal;
  readonly total: Decimal;
}

/** How much of the frame is used, to look at: the figure beside it says it. */
export function FrameBar({ used, total }: Props) {
  const share = total.lte(0) ? 1 : Math.min(1, Math.max(0, used.div(total).toNumber()));
  return (
    <span className="frame-bar" data-over={used.gt(total)} aria-hidden>
      <span style={{ width: `${String(share * 100)}%` }} />
    </span>
  );
}
