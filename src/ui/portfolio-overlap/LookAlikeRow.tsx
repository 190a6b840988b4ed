import { keepAllApart } from '../../domain/portfolio/join-edits.ts';
import type { LookAlike } from '../../domain/portfolio/look-alikes.ts';
import { placeKey } from '../../domain/portfolio/distinct-benefits.ts';
import type { BenefitInCase, SharedBenefitRecord } from '../../domain/portfolio/portfolio.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { Button } from '../parts/Button.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';
import type { Joining } from './joining.ts';
import { caseTitle, recordName } from './names.ts';
import { saySigns } from './say-signs.ts';

interface Props {
  readonly suggestion: LookAlike;
  /** What they would be added to; null where none of them is shared. */
  readonly shared: SharedBenefitRecord | null;
  readonly canWrite: boolean;
  readonly apply: PortfolioPlace['apply'];
  readonly onJoin: (joining: Joining) => void;
}

/** Benefits that look alike, why, and what a person can say to it. */
export function LookAlikeRow({ suggestion, shared, canWrite, apply, onJoin }: Props) {
  const { first, others } = suggestion;
  const all = [{ like: first, signs: null }, ...others];
  const name = recordName(first.benefit.title);
  const places = all.map(({ like }): BenefitInCase => {
    const { caseId, benefitId } = like;
    return { caseId, benefitId };
  });
  const claimed = new Set(shared?.claims.map(placeKey));
  return (
    <li className="look-alike" aria-label={words.suggestion(name)}>
      <ul>
        {all.map(({ like, signs }) => (
          <li key={placeKey(like)}>
            <strong>{recordName(like.benefit.title)}</strong>{' '}
            <routing.Link href={paths.caseTab(like.caseId, 'gevinster')}>
              {words.inCase(caseTitle(like.summary.title))}
            </routing.Link>
            {signs === null ? null : <span className="note"> {saySigns(signs)}</span>}
          </li>
        ))}
      </ul>
      {shared === null ? null : (
        <p className="note">{words.alreadyShared(recordName(shared.name))}</p>
      )}
      <div className="shared-actions">
        <Button
          disabled={!canWrite}
          aria-label={words.joinTheseOf(name)}
          onClick={() =>
            onJoin({
              places: places.filter((place) => !claimed.has(placeKey(place))),
              name: first.benefit.title,
              record: shared,
            })
          }
        >
          {words.joinThese}
        </Button>
        <Button
          kind="quiet"
          disabled={!canWrite}
          aria-label={words.notSameOf(name)}
          onClick={() => apply(keepAllApart(places))}
        >
          {words.notSame}
        </Button>
      </div>
    </li>
  );
}
