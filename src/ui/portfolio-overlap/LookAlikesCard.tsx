import { useDeferredValue, useMemo, useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { lookAlikes } from '../../domain/portfolio/look-alikes.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { DistinctList } from './DistinctList.tsx';
import type { Joining } from './joining.ts';
import { LookAlikeRow } from './LookAlikeRow.tsx';

interface Props {
  readonly place: PortfolioPlace;
  readonly cases: SummaryById;
  readonly onJoin: (joining: Joining) => void;
}

const PAGE = 20;

/** Benefits of different cases that may be one, the surest first; a person decides. */
export function LookAlikesCard({ place, cases, onJoin }: Props) {
  const { summaries, portfolio, apply, canWrite } = place;
  const [shown, setShown] = useState(PAGE);
  const { sharedBenefits, distinctBenefits } = portfolio;
  // An answer shows at once what was answered; what else is alike may come a moment later.
  const said = useDeferredValue(
    useMemo(() => ({ sharedBenefits, distinctBenefits }), [sharedBenefits, distinctBenefits]),
  );
  const suggestions = useMemo(() => lookAlikes(summaries, said), [summaries, said]);
  const left = suggestions.length - shown;
  return (
    <Card
      title={words.alike}
      remark={suggestions.length === 0 ? undefined : words.alikeRemark(suggestions.length)}
    >
      <p className="note measure">{suggestions.length === 0 ? words.noAlike : words.alikeLead}</p>
      {suggestions.length === 0 ? null : (
        <ul className="look-alikes">
          {suggestions.slice(0, shown).map((suggestion) => (
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
      {left > 0 ? (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>
            {words.more(formatAmount(new Decimal(left)))}
          </Button>
        </div>
      ) : null}
      {distinctBenefits.length === 0 ? null : (
        <DistinctList pairs={distinctBenefits} cases={cases} canWrite={canWrite} apply={apply} />
      )}
    </Card>
  );
}
