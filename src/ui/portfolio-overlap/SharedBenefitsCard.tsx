import { useMemo } from 'react';

import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { sharedStanding } from '../../domain/portfolio/shared-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import type { Joining } from './joining.ts';
import { SharedBenefit } from './SharedBenefit.tsx';

interface Props {
  readonly place: PortfolioPlace;
  readonly cases: SummaryById;
  readonly onJoin: (joining: Joining) => void;
}

/** So many at a time; those that are conflicts are first. */
const AT_A_TIME = 20;

/** The benefits that several cases have together, and what each of them counts. */
export function SharedBenefitsCard({ place, cases, onJoin }: Props) {
  const { portfolio, comparison, canWrite } = place;
  const standings = useMemo(() => {
    const all = portfolio.sharedBenefits.map((record) => sharedStanding(record, cases));
    return [
      ...all.filter(({ isConflict }) => isConflict),
      ...all.filter(({ isConflict }) => !isConflict),
    ];
  }, [portfolio.sharedBenefits, cases]);
  const rows = useShownRows(standings, AT_A_TIME);
  return (
    <Card
      title={words.shared}
      remark={words.sharedRemark(String(comparison.priceYear))}
      actions={
        <Button
          icon="add"
          disabled={!canWrite}
          onClick={() => onJoin({ places: [], name: '', record: null })}
        >
          {words.join}
        </Button>
      }
    >
      <p className="note measure">{standings.length === 0 ? words.noShared : words.sharedLead}</p>
      {rows.shown.map((standing) => (
        <SharedBenefit
          key={standing.record.id}
          standing={standing}
          place={place}
          onAdd={() => onJoin({ places: [], name: '', record: standing.record })}
        />
      ))}
      <MoreRows rows={rows} />
    </Card>
  );
}
