import { Decimal } from '../../domain/number/decimal.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { sayFrameAmount } from '../../text/say-selection.ts';

interface Props {
  readonly used: Decimal;
  /** Null is no limit: then there is no bar. */
  readonly limit: Decimal | null;
}

/** How much of a limit is used, as a bar and in words. */
export function UseBar({ used, limit }: Props) {
  const over = limit === null ? null : used.minus(limit);
  const isOver = over?.gt(0) === true;
  const share =
    limit === null || limit.isZero()
      ? isOver
        ? 1
        : 0
      : Decimal.min(1, Decimal.max(0, used.div(limit))).toNumber();
  return (
    <span className="choice-bar" data-over={isOver}>
      {limit === null ? null : (
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
          <rect className="choice-bar-room" width="100" height="8" rx="2" />
          <rect className="choice-bar-used" width={share * 100} height="8" rx="2" />
        </svg>
      )}
      <span>
        {sayFrameAmount(used)}
        {isOver ? ` – ${portfolioChoice.use.over(sayFrameAmount(over, true))}` : null}
      </span>
    </span>
  );
}
