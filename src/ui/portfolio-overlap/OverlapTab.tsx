import { useMemo, useState } from 'react';

import { summariesById } from '../../domain/portfolio/shared-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { ConflictsCard } from './ConflictsCard.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import type { Joining } from './joining.ts';
import { LookAlikesCard } from './LookAlikesCard.tsx';
import '../result/ResultPage.css';
import './OverlapTab.css';
import { PoolsCard } from './PoolsCard.tsx';
import { SharedBenefitsCard } from './SharedBenefitsCard.tsx';

/** Overlap: what cases share, what they take from the same place, and what may be the same. */
export function OverlapTab(place: PortfolioPlace) {
  const { summaries, comparison, canWrite } = place;
  const [joining, setJoining] = useState<Joining | null>(null);
  const cases = useMemo(() => summariesById(summaries), [summaries]);
  const withoutFigures = summaries.filter(({ worth }) => worth.kind === 'undefined').length;
  return (
    <div className="overlap">
      {canWrite ? null : <p className="note">{words.readOnly}</p>}
      {withoutFigures === 0 ? null : (
        <p className="note">{words.withoutFigures(withoutFigures, String(comparison.priceYear))}</p>
      )}
      <ConflictsCard place={place} cases={cases} />
      <SharedBenefitsCard place={place} cases={cases} onJoin={setJoining} />
      <PoolsCard place={place} />
      <LookAlikesCard place={place} cases={cases} onJoin={setJoining} />
      {joining === null ? null : (
        <JoinDialog
          place={place}
          cases={cases}
          joining={joining}
          onClose={() => setJoining(null)}
        />
      )}
    </div>
  );
}
