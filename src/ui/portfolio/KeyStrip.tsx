import { useMemo } from 'react';

import { doubleCounting } from '../../domain/portfolio/double-counting.ts';
import { usedFrame } from '../../domain/portfolio/frame-use.ts';
import { portfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';
import { portfolioOverview } from '../../text/da/portfolio-overview.ts';
import { sayChosen, sayDoubleCounting, sayFrame } from '../../text/portfolio-strip.ts';
import { KeyFigure } from '../result/KeyFigure.tsx';
import '../result/KeyFigures.css';
import { paths, routing } from '../routing.ts';
import { FrameBar } from './FrameBar.tsx';
import './KeyStrip.css';
import type { PortfolioPlace } from './place.ts';
import { portfolioPages } from './tabs.ts';

type Props = Pick<PortfolioPlace, 'summaries' | 'portfolio' | 'organisation' | 'comparison'>;

/** What is chosen comes to, and how much of the frame it takes: cash and freed time never in one cell. */
export function KeyStrip({ summaries, portfolio, organisation, comparison }: Props) {
  const { frame, choice, sharedBenefits } = portfolio;
  const totals = useMemo(() => {
    const ids = new Set(choice.chosen.map(({ id }) => id));
    return portfolioTotals(
      summaries.filter(({ id }) => ids.has(id)),
      sharedBenefits,
      choice,
    );
  }, [summaries, choice, sharedBenefits]);
  const used = usedFrame(totals.cases, frame, choice);
  const twice = doubleCounting(totals.cases, sharedBenefits, organisation.pools, choice);
  const isComparable = frame.priceYear === comparison.priceYear;
  const isTwice = twice.overclaimed.length + twice.overdrawn.length > 0;
  return (
    <div className="key-figures key-strip" role="group" aria-label={portfolioOverview.strip.label}>
      <div className="key-figures-row">
        <KeyFigure
          said={sayFrame(frame, used, comparison.priceYear)}
          action={
            used.total === null || !isComparable ? null : (
              <FrameBar used={used.used} total={used.total} />
            )
          }
        />
        {sayChosen(totals, comparison.priceYear).map((said) => (
          <KeyFigure key={said.title} said={said} />
        ))}
        <KeyFigure
          said={sayDoubleCounting(twice)}
          action={
            isTwice && 'overlap' in portfolioPages ? (
              <routing.Link href={paths.portfolioTab('overlap')} className="note">
                {portfolioOverview.strip.toOverlap}
              </routing.Link>
            ) : null
          }
        />
      </div>
    </div>
  );
}
