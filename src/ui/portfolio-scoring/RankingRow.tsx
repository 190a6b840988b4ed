import { isDisagreement } from '../../domain/portfolio/scored-subject.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { formatMean, formatScore } from '../../text/scored.ts';
import { NotScored } from './NotScored.tsx';
import type { RankedCase } from './ranked-case.ts';

interface Props {
  readonly row: RankedCase;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One case of the ranking; its name chooses it. */
export function RankingRow({ row, isChosen, onChoose }: Props) {
  const { title, score, scored } = row;
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        <button
          type="button"
          className="ranking-case"
          aria-current={isChosen ? 'true' : undefined}
          onClick={onChoose}
        >
          {title}
        </button>
      </th>
      <td className="number ranking-score">
        {score.score.kind === 'value' ? formatScore(score.score.score) : <NotScored />}
      </td>
      <td className="number">{words.scoredOf(scored, score.principles.length)}</td>
      {score.principles.map(({ principle, mean, spread }) => (
        <td key={principle.id} className="number">
          {mean === null ? <NotScored /> : formatMean(mean)}
          {isDisagreement(spread) ? (
            <span className="ranking-disagreed">
              <span aria-hidden>!</span>
              <span className="spoken-only">{words.disagreed}</span>
            </span>
          ) : null}
        </td>
      ))}
    </tr>
  );
}
