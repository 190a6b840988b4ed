import { Decimal } from '../../domain/number/decimal.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { PortfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';
import { da } from '../../text/da.ts';
import { portfolio as portfolioWords } from '../../text/da/portfolio.ts';
import { portfolioOverview as words } from '../../text/da/portfolio-overview.ts';
import type { AxisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import { listed } from '../../text/listed.ts';
import { shortAmount } from '../../text/portfolio-strip.ts';

interface Props {
  readonly totals: PortfolioTotals;
  readonly unit: AxisUnit;
  readonly priceYear: number;
  readonly overlaps: boolean;
}

/** So many cases are named; of more there is a count. */
const MOST_NAMES = 5;

/** What the totals are in, and what is not in them. */
export function TotalNotes({ totals, unit, priceYear, overlaps }: Props) {
  const { sharedAway, withoutWorth, withoutAnnualNetBenefit } = totals;
  const isShared = [sharedAway.netPresentValue, sharedAway.annualNetBenefit].some(
    (amount) => !amount.isZero(),
  );
  return (
    <div className="note total-notes">
      <p>{words.totalsNote(unit.heading, portfolioWords.priceLevel(priceYear))}</p>
      {overlaps ? <p>{words.overlapping}</p> : null}
      {isShared ? (
        <p>
          {words.sharedNote(
            shortAmount(sharedAway.netPresentValue),
            shortAmount(sharedAway.annualNetBenefit),
          )}
        </p>
      ) : null}
      {withoutWorth.length === 0 ? null : <p>{words.withoutWorthNote(namesOf(withoutWorth))}</p>}
      {withoutAnnualNetBenefit.length === 0 ? null : (
        <p>{words.withoutAnnualNote(namesOf(withoutAnnualNetBenefit))}</p>
      )}
    </div>
  );
}

function namesOf(cases: readonly CaseSummary[]): string {
  const names = cases
    .slice(0, MOST_NAMES)
    .map(({ title }) => `»${title === '' ? da.businessCase.untitled : title}«`);
  const more = cases.length - names.length;
  return listed(more === 0 ? names : [...names, words.andMore(formatAmount(new Decimal(more)))]);
}
