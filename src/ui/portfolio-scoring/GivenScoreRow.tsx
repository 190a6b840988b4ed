import type { GivenScore } from '../../domain/business-case/given-score.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { personName } from '../../text/scored.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly score: GivenScore;
  readonly about: string;
  readonly onTakeBack: () => void;
}

/** Who gave which step, and why. */
export function GivenScoreRow({ score, about, onTakeBack }: Props) {
  const { step, reason } = score;
  const name = personName(score);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{step}</td>
      <td className="given-reason">
        {reason.trim() === '' ? <span className="note">{words.noReason}</span> : reason}
      </td>
      <td>
        <Button kind="quiet" icon="delete" compact title={words.takeBack} onClick={onTakeBack}>
          {words.takeBackOf(name, about)}
        </Button>
      </td>
    </tr>
  );
}
