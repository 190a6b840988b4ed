import { useCallback } from 'react';

import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { lookAlikes } from '../../domain/portfolio/look-alikes.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { Card } from '../parts/Card.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { useShownRows } from '../parts/shown-rows.ts';
import { useStepped } from '../parts/stepped.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { DistinctList } from './DistinctList.tsx';
import type { Joining } from './joining.ts';
import { LookAlikeRow } from './LookAlikeRow.tsx';

interface Props {
  readonly place: PortfolioPlace;
  readonly cases: SummaryById;
  readonly onJoin: (joining: Joining) => void;
}

const AT_A_TIME = 20;

/** Benefits of different cases that may be one, the surest first; a person decides. */
export function LookAlikesCard({ place, cases, onJoin }: Props) {
  const { summaries, portfolio, apply, canWrite } = place;
  const { sharedBenefits, distinctBenefits } = portfolio;
  // An answer shows at once what was answered; what else is alike may come a moment later.
  const found = useStepped(
    useCallback(
      () => lookAlikes(summaries, { sharedBenefits, distinctBenefits }),
      [summaries, sharedBenefits, distinctBenefits],
    ),
  );
  const suggestions = found ?? [];
  const rows = useShownRows(suggestions, AT_A_TIME);
  return (
    <Card
      title={words.alike}
      remark={suggestions.length === 0 ? undefined : words.alikeRemark(suggestions.length)}
    >
      <p className="note measure" role="status">
        {found === null
          ? words.seeking
          : suggestions.length === 0
            ? words.noAlike
            : words.alikeLead}
      </p>
      {suggestions.length === 0 ? null : (
        <ul className="look-alikes">
          {rows.shown.map((suggestion) => (
            <LookAlikeRow
              key={suggestion.key}
              suggestion={suggestion}
              shared={sharedBenefits.find(({ id }) => id === suggestion.sharedId) ?? null}
              canWrite={canWrite}
              apply={apply}
              onJoin={onJoin}
            />
          ))}
        </ul>
      )}
      <MoreRows rows={rows} />
      {distinctBenefits.length === 0 ? null : (
        <DistinctList pairs={distinctBenefits} cases={cases} canWrite={canWrite} apply={apply} />
      )}
    </Card>
  );
}
