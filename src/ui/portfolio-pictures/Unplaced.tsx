import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { UnplacedCases } from '../../domain/portfolio/pictured-cases.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { paths, routing } from '../routing.ts';

interface Props {
  readonly unplaced: readonly UnplacedCases<'no-benefits' | 'no-investment' | 'never-paid-back'>[];
  readonly withoutFigures: readonly CaseSummary[];
}

/** Cases that have no place in a picture, with the reason: none is dropped in silence. */
export function Unplaced({ unplaced, withoutFigures }: Props) {
  const groups = [
    ...unplaced.map(({ reason, cases }) => ({
      reason,
      cases: cases.map(({ id, number, title, isChosen }) => ({
        id,
        isChosen,
        name: words.numbered(number, caseTitle(title)),
      })),
    })),
    {
      reason: 'no-figures' as const,
      cases: withoutFigures.map(({ id, title }) => ({
        id,
        isChosen: false,
        name: caseTitle(title),
      })),
    },
  ].filter(({ cases }) => cases.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className="unplaced">
      <h3>{words.unplaced.title}</h3>
      {groups.map(({ reason, cases }) => (
        <div key={reason}>
          <p className="note">{words.unplaced.reasons[reason]}</p>
          <ul className="unplaced-cases">
            {cases.map(({ id, name, isChosen }) => (
              <li key={id} data-chosen={isChosen}>
                <routing.Link href={paths.caseTab(id, 'resultat')}>{name}</routing.Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
