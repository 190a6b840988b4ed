import { act, render } from '@testing-library/react';
import { useState, type ComponentType } from 'react';

import type { Instant } from '#src/domain/number/calendar.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import type { PortfolioPlace } from '#src/ui/portfolio/place.ts';
import { anOrganisation } from '#test/support/organisation.ts';

/** A portfolio for three years from 2027 with nothing chosen. */
export const anEmptyPortfolio: Portfolio = newPortfolio(
  '2027-01-01T09:00:00.000Z' as Instant,
  2027,
);

/** The same with those cases chosen. */
export function aPortfolioOf(...chosen: readonly CaseSummary[]): Portfolio {
  const references = chosen.map(({ id, title }) => ({ id, name: title }));
  return { ...anEmptyPortfolio, choice: { ...anEmptyPortfolio.choice, chosen: references } };
}

/** Shows a part of the portfolio whose edits are made at once; `latest` is what came of them. */
export async function showInPortfolio(
  Tab: ComponentType<PortfolioPlace>,
  says: Pick<PortfolioPlace, 'summaries' | 'portfolio'> & Partial<PortfolioPlace>,
): Promise<{ readonly latest: () => Portfolio }> {
  let latest = says.portfolio;
  function Place() {
    const [portfolio, setPortfolio] = useState(says.portfolio);
    return (
      <Tab
        organisation={anOrganisation()}
        comparison={{ priceYear: 2027, rate: null }}
        canWrite
        {...says}
        portfolio={portfolio}
        apply={(edit) => {
          latest = edit(portfolio);
          setPortfolio(latest);
        }}
      />
    );
  }
  await act(() => Promise.resolve(render(<Place />)));
  return { latest: () => latest };
}
