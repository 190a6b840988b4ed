import type { Decimal } from '../../domain/number/decimal.ts';

interface Props {
  /** 0 to 100. */
  readonly score: Decimal;
}

/** How far a case goes by the principles, to look at: the number beside it says it. */
export function ScoreBar({ score }: Props) {
  return (
    <span className="score-bar" aria-hidden>
      <span style={{ width: `${score.toFixed(0)}%` }} />
    </span>
  );
}
