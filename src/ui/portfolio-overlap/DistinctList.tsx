import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { placeKey } from '../../domain/portfolio/distinct-benefits.ts';
import { askAgain } from '../../domain/portfolio/join-edits.ts';
import type { DistinctBenefits } from '../../domain/portfolio/portfolio.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { Button } from '../parts/Button.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { placeName } from './names.ts';

interface Props {
  readonly pairs: readonly DistinctBenefits[];
  readonly cases: SummaryById;
  readonly canWrite: boolean;
  readonly apply: PortfolioPlace['apply'];
}

const AT_A_TIME = 20;

/** What was said not to be the same, the latest first, to be taken back. */
export function DistinctList({ pairs, cases, canWrite, apply }: Props) {
  const rows = useShownRows(pairs.toReversed(), AT_A_TIME);
  return (
    <details className="more">
      <summary>{words.apart(pairs.length)}</summary>
      <ul className="distinct-pairs">
        {rows.shown.map((pair) => {
          const name = words.pair(placeName(pair.one, cases), placeName(pair.other, cases));
          return (
            <li key={`${placeKey(pair.one)} ${placeKey(pair.other)}`}>
              <span>{name}</span>
              <Button
                kind="quiet"
                disabled={!canWrite}
                aria-label={words.askAgainOf(name)}
                onClick={() => apply(askAgain(pair))}
              >
                {words.askAgain}
              </Button>
            </li>
          );
        })}
      </ul>
      <MoreRows rows={rows} />
    </details>
  );
}
