import { scoreOfCase } from '../../domain/portfolio/score-of-case.ts';
import { isDisagreement } from '../../domain/portfolio/scored-subject.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { formatMean, principleName, sayScore } from '../../text/scored.ts';
import { useDocument, useOrganisation } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { paths, routing } from '../routing.ts';
import { CHOSEN_CASE } from './scoring-address.ts';
import './CaseScoresCard.css';

/** In the case itself: what it is given by each principle, and the way to where it is scored. */
export function CaseScoresCard() {
  const document = useDocument();
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  if (organisation === null) return null;
  const { principles, score } = scoreOfCase(document, organisation);
  const address = new URLSearchParams({ [CHOSEN_CASE]: document.id }).toString();
  return (
    <Card title={words.inCase} remark={words.inCaseRemark}>
      <p>
        <strong>{sayScore(score)}</strong> <span className="note">{words.apart}</span>
      </p>
      <dl className="case-scores">
        {principles.map(({ principle, mean, spread }, index) => (
          <div key={principle.id}>
            <dt>{principleName(principle, index + 1)}</dt>
            <dd>
              {mean === null ? (
                <span className="note">{words.notScored}</span>
              ) : (
                `${formatMean(mean)}${isDisagreement(spread) ? ` (${words.disagreed})` : ''}`
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <routing.Link href={`${paths.portfolioTab('vurdering')}?${address}`}>
          {words.inCaseLink}
        </routing.Link>
      </p>
    </Card>
  );
}
