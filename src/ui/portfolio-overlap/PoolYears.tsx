import type { PoolStanding } from '../../domain/portfolio/pool-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { listed } from '../../text/listed.ts';
import { caseTitle, recordName } from './names.ts';
import { PoolBars } from './PoolBars.tsx';
import { PoolYearTable } from './PoolYearTable.tsx';

/** One pool by year: bars against what there is, and who takes what; open where it is too much. */
export function PoolYears({ standing }: { readonly standing: PoolStanding }) {
  const { pool, years, overdrawn, inOtherUnit } = standing;
  const other = inOtherUnit.map(({ summary, benefit }) =>
    words.rowBenefit(recordName(benefit.title), caseTitle(summary.title)),
  );
  return (
    <details className="more pool-years" open={overdrawn.length > 0}>
      <summary>{words.showYears(recordName(pool.name))}</summary>
      {years.length === 0 ? null : (
        <>
          <PoolBars standing={standing} />
          <PoolYearTable standing={standing} />
        </>
      )}
      {other.length === 0 ? null : (
        <p className="note measure">{words.otherUnit(listed(other), words.unit[pool.unit])}</p>
      )}
    </details>
  );
}
