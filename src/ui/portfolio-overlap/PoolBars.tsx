import { Decimal } from '../../domain/number/decimal.ts';
import type { PoolStanding } from '../../domain/portfolio/pool-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatAmount } from '../../text/format.ts';
import { inPoolUnit } from './pool-unit.ts';

/** What is taken each year as a bar, with a line where there is no more; the table says the same. */
export function PoolBars({ standing }: { readonly standing: PoolStanding }) {
  const { pool, years, drawn, excess } = standing;
  const capacity = pool.perYear === null ? null : new Decimal(pool.perYear);
  const longest = Decimal.max(1, capacity ?? 0, ...drawn);
  const width = (amount: Decimal) =>
    `${Decimal.max(0, amount).div(longest).times(100).toFixed(2)}%`;
  return (
    <div className="pool-bars" aria-hidden>
      {years.map((year, at) => {
        const taken = drawn[at] ?? new Decimal(0);
        const over = excess?.[at] ?? new Decimal(0);
        return (
          <div key={year} className="pool-bar">
            <span>{year}</span>
            <span className="pool-bar-ground">
              <i className="pool-bar-taken" style={{ width: width(taken.minus(over)) }} />
              <i className="pool-bar-over" style={{ width: width(over) }} />
              {capacity === null ? null : (
                <i className="pool-bar-limit" style={{ left: width(capacity) }} />
              )}
            </span>
            <span className="pool-bar-words">
              {capacity === null
                ? inPoolUnit(taken, pool.unit)
                : words.barOf(formatAmount(taken), inPoolUnit(capacity, pool.unit))}
              {over.isZero() ? null : (
                <strong> · {words.barOver(inPoolUnit(over, pool.unit))}</strong>
              )}
            </span>
          </div>
        );
      })}
    </div>
  );
}
