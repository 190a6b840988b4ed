import { isDisagreement, type ScoredSubject } from '../../domain/portfolio/scored-subject.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { formatMean, sayDisagreement } from '../../text/scored.ts';
import { Icon } from '../parts/Icon.tsx';
import { GivenScoreRow } from './GivenScoreRow.tsx';
import { SpreadScale } from './SpreadScale.tsx';
import './GivenScores.css';

interface Props {
  readonly subject: ScoredSubject;
  readonly about: string;
  readonly onTakeBack: (givenBy: string) => void;
}

/** What everyone has given, side by side, and how far apart they are. */
export function GivenScores({ subject, about, onTakeBack }: Props) {
  const { given, mean, lowest, highest, spread } = subject;
  if (mean === null || lowest === null || highest === null) return null;
  return (
    <div className="given-scores">
      <div className="given-scores-head">
        <SpreadScale given={given} />
        <p>
          <strong>{words.mean(formatMean(mean))}</strong>
          {given.length < 2 ? null : (
            <span className="note">
              {' '}
              · {words.scorers(given.length)} · {words.fromTo(lowest, highest)}
              {spread === 0 ? '' : ` · ${words.spread(spread)}`}
            </span>
          )}
        </p>
      </div>
      {isDisagreement(spread) ? (
        <p className="given-disagreement">
          <Icon name="warning" size={16} />
          {sayDisagreement(given)}
        </p>
      ) : null}
      <table className="given-table" aria-label={words.givenTable(about)}>
        <thead className="spoken-only">
          <tr>
            <th scope="col">{words.given}</th>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.why}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {given.map((score) => (
            <GivenScoreRow
              key={score.id}
              score={score}
              about={about}
              onTakeBack={() => onTakeBack(score.givenBy)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
