import { useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { placeKey } from '../../domain/portfolio/distinct-benefits.ts';
import { askAgain } from '../../domain/portfolio/join-edits.ts';
import type { DistinctBenefits } from '../../domain/portfolio/portfolio.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { Button } from '../parts/Button.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { placeName } from './names.ts';

interface Props {
  readonly pairs: readonly DistinctBenefits[];
  readonly cases: SummaryById;
  readonly canWrite: boolean;
  readonly apply: PortfolioPlace['apply'];
}

const PAGE = 20;

/** What was said not to be the same, the latest first, to be taken back. */
export function DistinctList({ pairs, cases, canWrite, apply }: Props) {
  const [shown, setShown] = useState(PAGE);
  const left = pairs.length - shown;
  return (
    <details className="more">
      <summary>{words.apart(pairs.length)}</summary>
      <ul className="distinct-pairs">
        {pairs
          .toReversed()
          .slice(0, shown)
          .map((pair) => {
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
      {left > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>
          {words.more(formatAmount(new Decimal(left)))}
        </Button>
      ) : null}
    </details>
  );
}
