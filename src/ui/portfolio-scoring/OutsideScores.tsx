import { removeScores } from '../../domain/business-case/edits/score-edits.ts';
import type { GivenScore } from '../../domain/business-case/given-score.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { useApply } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { GivenScoreRow } from './GivenScoreRow.tsx';
import './GivenScores.css';

/** Scores by principles that are no longer there: said, and only to be taken away. */
export function OutsideScores({ scores }: { readonly scores: readonly GivenScore[] }) {
  const apply = useApply();
  return (
    <Card title={words.outsideList}>
      <p className="note">{words.outside(scores.length)}</p>
      <table className="given-table" aria-label={words.outsideList}>
        <tbody>
          {scores.map((score) => (
            <GivenScoreRow
              key={score.id}
              score={score}
              about={score.principle.name}
              onTakeBack={() => apply(removeScores([score.id]))}
            />
          ))}
        </tbody>
      </table>
    </Card>
  );
}
