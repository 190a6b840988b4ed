// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import { portfolio as words } from '#src/text/da/portfolio.ts';
import { portfolioOverview as overview } from '#src/text/da/portfolio-overview.ts';
import { PortfolioFrame } from '#src/ui/portfolio/PortfolioFrame.tsx';
import { portfolioPages } from '#src/ui/portfolio/tabs.ts';
import { portfolioTabs, routing } from '#src/ui/routing.ts';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aSummaryOf } from '#test/support/case-summaries.ts';
import { letDialogsOpen } from '#test/support/dialogs.ts';
import { NOW } from '#test/support/services.ts';

letDialogsOpen();
afterEach(cleanup);

const organisation = {
  name: 'Kommunen',
  centres: [],
  coreTasks: [],
  goals: [],
  principles: [],
  pools: [],
} as unknown as Organisation;

const screens = aSummaryOf('a', { investment: [6_000_000], benefits: [0, 0, 9_000_000] });

async function show(summaries: readonly CaseSummary[] = [screens]) {
  const onCompare = vi.fn();
  const first = newPortfolio(NOW, 2027);
  const portfolio = {
    ...first,
    frame: { ...first.frame, total: decimalText('5000000') },
    choice: { ...first.choice, chosen: [{ id: 'a' as CaseId, name: 'a' }] },
  };
  await showInCase(
    <routing.Route path="/portefoelje/:tab">
      <PortfolioFrame
        place={{
          summaries,
          portfolio,
          organisation,
          comparison: { priceYear: 2027, rate: decimalText('0.035') },
          apply: () => undefined,
          canWrite: true,
        }}
        commands={[]}
        onCompare={onCompare}
      />
    </routing.Route>,
    aCase(),
    { address: '/portefoelje/oversigt' },
  );
  return { user: userEvent.setup(), onCompare };
}

describe('the frame of the portfolio', () => {
  test('it says what is compared and how, and leads to every part there is, in their order', async () => {
    await show();
    for (const said of ['Kommunen', '1 forslag', '2027 p/l', 'fælles rente 3,5\u00A0%']) {
      expect(screen.getByText(said.replace('\u00A0', ' '))).toBeDefined();
    }
    const links = within(screen.getByRole('navigation', { name: words.parts })).getAllByRole(
      'link',
    );
    const there = portfolioTabs.filter((tab) => tab in portfolioPages);
    expect(links.map(({ textContent }) => textContent)).toEqual(
      there.map((tab) => words.tabs[tab]),
    );
    expect(await screen.findByRole('grid', { name: overview.title })).toBeDefined();
  });

  test('LED-2 PFT-8 the strip says what is chosen, of how much, and freed time apart', async () => {
    await show();
    const frame = screen.getByRole('figure', { name: 'Ramme 2027–2029' });
    expect(within(frame).getByText('6,00 af 5,00 mio. kr.')).toBeDefined();
    expect(within(frame).getByText('1,00 mio. kr. over rammen')).toBeDefined();
    const time = screen.getByRole('figure', { name: overview.strip.capacity });
    expect(within(time).getByText(overview.strip.notMoney)).toBeDefined();
  });

  test('prices and rate are asked for together, and nothing changes until they are used', async () => {
    const { user, onCompare } = await show();
    await user.click(screen.getByRole('button', { name: words.comparison.title }));
    const year = screen.getByLabelText(words.comparison.priceYear);
    await user.clear(year);
    await user.type(year, '2026');
    await user.selectOptions(screen.getByLabelText(words.comparison.rateKind), 'own');
    expect(onCompare).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: words.comparison.use }));
    expect(onCompare).toHaveBeenCalledWith({ priceYear: 2026, rate: null });
  });

  test('without cases it says what the place is for, and where to begin', async () => {
    await show([]);
    expect(screen.getByRole('heading', { name: words.emptyTitle })).toBeDefined();
    expect(screen.getByRole('link', { name: words.toCases }).getAttribute('href')).toBe('#/sager');
  });
});
