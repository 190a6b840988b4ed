import { useMemo, useState } from 'react';

import { Decimal } from '../../domain/number/decimal.ts';
import { drawsOnUnknownPools, poolStandings } from '../../domain/portfolio/pool-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';
import { PoolTable } from './PoolTable.tsx';
import { PoolYears } from './PoolYears.tsx';

/** What is taken from each budget line and each pool of hours, against what there is. */
export function PoolsCard({ place }: { readonly place: PortfolioPlace }) {
  const { summaries, portfolio, organisation, comparison } = place;
  const [which, setWhich] = useState<'all' | 'chosen'>('all');
  const chosen = useMemo(() => {
    const ids = new Set(portfolio.choice.chosen.map(({ id }) => id));
    return summaries.filter(({ id }) => ids.has(id));
  }, [summaries, portfolio.choice.chosen]);
  const counted = which === 'all' ? summaries : chosen;
  const { pools } = organisation;
  const standings = useMemo(
    () => poolStandings(pools, counted, portfolio),
    [pools, counted, portfolio],
  );
  const unknown = useMemo(() => drawsOnUnknownPools(pools, counted), [pools, counted]);
  const drawn = standings.filter(({ years, inOtherUnit }) => years.length + inOtherUnit.length > 0);
  const count = (all: readonly unknown[]) => formatAmount(new Decimal(all.length));
  const hasHours = pools.some(({ unit }) => unit === 'hours');
  return (
    <Card title={words.pools} remark={words.poolsRemark(String(comparison.priceYear))}>
      <p className="note measure">
        {words.poolsLead} {hasHours ? words.hoursNote : ''}
      </p>
      {pools.length === 0 ? (
        <p>
          {words.noPools} <routing.Link href={paths.organisation}>{words.toPools}</routing.Link>
        </p>
      ) : (
        <>
          <SelectField
            label={words.which}
            width="short"
            value={which}
            choices={[
              { value: 'all', label: words.all(count(summaries)) },
              { value: 'chosen', label: words.chosen(count(chosen)) },
            ]}
            onChange={setWhich}
          />
          {drawn.length === 0 ? (
            <p>{which === 'chosen' && chosen.length === 0 ? words.noneChosen : words.noDraws}</p>
          ) : null}
          <PoolTable standings={standings} />
          {drawn.map((standing) => (
            <PoolYears key={standing.pool.id} standing={standing} />
          ))}
        </>
      )}
      {unknown === 0 ? null : <p className="note">{words.unknownPools(unknown)}</p>}
    </Card>
  );
}
