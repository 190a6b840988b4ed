// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText, money } from '#src/domain/number/quantities.ts';
import type { CentreId, Organisation } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type { Portfolio, SharedBenefitId } from '#src/domain/portfolio/portfolio.ts';
import { portfolioOverview as words } from '#src/text/da/portfolio-overview.ts';
import { OverviewTab } from '#src/ui/portfolio-overview/OverviewTab.tsx';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aSummary, aSummaryBenefit, aWorth } from '#test/support/case-summaries.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import { letDialogsOpen } from '#test/support/dialogs.ts';
import { NOW } from '#test/support/services.ts';

letDialogsOpen();

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const nothing = aWorth({});

function aProposal(
  id: string,
  amounts: readonly [string, string, string],
  says: Partial<CaseSummary> = {},
) {
  const [investment, annual, netPresentValue] = amounts.map(money);
  if (investment === undefined || annual === undefined || netPresentValue === undefined) {
    throw new Error('three amounts');
  }
  return aSummary(id, {
    worth: {
      kind: 'value',
      value: {
        ...nothing,
        figures: {
          ...nothing.figures,
          investment,
          netPresentValue,
          annualNetBenefit: { kind: 'value', value: { amount: annual, year: 1 } },
        },
        benefits: [aSummaryBenefit('b', [0, 1_000_000], { presentValue: money('1000000') })],
      },
    },
    ...says,
  });
}

const screens = aProposal('a', ['1000000', '300000', '100000'], {
  title: 'Skærmbesøg',
  centre: { id: 'health' as CentreId, name: 'Sundhed' },
  mandatory: true,
});
const building = aProposal('b', ['12400000', '1100000', '2310000.005'], {
  title: '=Byggesag',
  tags: ['digital'],
});
const learning = aProposal('c', ['1900000', '50000', '-1610000'], { title: 'Åben læring' });
const unknown = aSummary('d', {
  title: 'Uden tal',
  worth: { kind: 'undefined', reason: 'price-index-missing' },
});

const organisation = {
  name: 'Kommunen',
  centres: [{ id: 'health' as CentreId, name: 'Sundhed' }],
  coreTasks: [],
  goals: [],
  principles: [],
  pools: [],
} as unknown as Organisation;

function Harness({ summaries, first }: { summaries: readonly CaseSummary[]; first: Portfolio }) {
  const [portfolio, setPortfolio] = useState(first);
  return (
    <OverviewTab
      summaries={summaries}
      portfolio={portfolio}
      organisation={organisation}
      comparison={{ priceYear: 2027, rate: null }}
      apply={(edit) => setPortfolio(edit)}
      canWrite
    />
  );
}

async function show(
  summaries: readonly CaseSummary[] = [screens, building, learning, unknown],
  says: Partial<Portfolio> = {},
) {
  const first = { ...newPortfolio(NOW, 2027), ...says };
  await showInCase(<Harness summaries={summaries} first={first} />, aCase());
  return userEvent.setup();
}

function titles(): readonly (string | null)[] {
  return within(screen.getByRole('grid'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
}

function line(name: RegExp): readonly (string | null)[] {
  const row = screen.getByRole('row', { name });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

function copied(): string {
  const held = document.activeElement ?? document.body;
  const texts = new Map<string, string>();
  const event = createEvent.copy(held, {
    clipboardData: { setData: (kind: string, text: string) => texts.set(kind, text) },
  });
  fireEvent(held, event);
  return texts.get('text/plain') ?? '';
}

describe('the table of all cases', () => {
  test('PFT-7 amounts are in one unit, said in the head, and what has no figure says why', async () => {
    await show();
    expect(screen.getByText(/^mio\.\s?kr\. · score og penge/)).toBeDefined();
    expect(titles()).toEqual(['=Byggesag', 'Skærmbesøg', 'Uden tal', 'Åben læring']);
    expect(line(/Skærmbesøg/).slice(0, 6)).toEqual([
      'Sundhed',
      'Analyse',
      'Skal-projekt',
      '1,00',
      '0,30',
      '0,10',
    ]);
    expect(line(/Uden tal/)[3]).toContain(words.noFigure);
    expect(line(/Åben/)[5]).toBe('−1,61');
  });

  test('pressing a head orders by it, pressing again turns it, and what is not defined stays last', async () => {
    const user = await show();
    const head = screen.getByRole('columnheader', { name: words.columns.netPresentValue });
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(titles()).toEqual(['=Byggesag', 'Skærmbesøg', 'Åben læring', 'Uden tal']);
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(titles()).toEqual(['Åben læring', 'Skærmbesøg', '=Byggesag', 'Uden tal']);
  });

  test('what is sought and filtered is shown, with sums of its own', async () => {
    const user = await show();
    await user.type(screen.getByLabelText(words.search), 'sundhed');
    expect(titles()).toEqual(['Skærmbesøg']);
    expect(line(/^I alt \(1\)/).slice(0, 3)).toEqual(['1,00', '0,30', '0,10']);
    await user.clear(screen.getByLabelText(words.search));
    await user.click(screen.getByRole('button', { name: words.filters(0) }));
    await user.selectOptions(screen.getByLabelText(words.filterNames.tag), 'digital');
    expect(titles()).toEqual(['=Byggesag']);
    await user.click(screen.getByRole('button', { name: words.clear }));
    expect(titles()).toHaveLength(4);
    await user.type(screen.getByLabelText(words.search), '<script>');
    expect(screen.getByText(words.noneShown)).toBeDefined();
  });

  test('groups have sums of their own, and those with none come last', async () => {
    const user = await show();
    await user.selectOptions(screen.getByLabelText(words.groupBy), 'centre');
    expect(line(/^Sundhed \(1\)/).slice(0, 3)).toEqual(['1,00', '0,30', '0,10']);
    expect(line(/^Uden center \(3\)/).slice(0, 1)).toEqual(['14,30']);
  });

  test('totals name the prices, what is shared, and who is not in them', async () => {
    const claims = ['a', 'c'].map((caseId) => ({
      caseId: caseId as CaseId,
      benefitId: 'b' as BenefitId,
      share: decimalText('0.5'),
    }));
    await show(undefined, {
      sharedBenefits: [{ id: 's' as SharedBenefitId, name: 'Fælles', claims }],
    });
    expect(screen.getByText(/2027 p\/l/)).toBeDefined();
    expect(screen.getByText(/Delte gevinster/).textContent).toContain(
      '1,00\u00A0mio.\u00A0kr. NNV',
    );
    expect(screen.getByText(/Ikke med i nogen total/).textContent).toContain('»Uden tal«');
    // 0.1 + 2.310000005 − 1.61, less half of a million twice.
    expect(line(/^I alt \(3\)/)[2]).toBe('−0,20');
  });

  test('arrows go from case to case, the space bar chooses, and Enter opens', async () => {
    const user = await show();
    await user.click(within(screen.getByRole('grid')).getAllByRole('cell')[0] ?? document.body);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp} ');
    expect(document.activeElement?.textContent).toContain('Skærmbesøg');
    const tick = screen.getByRole<HTMLInputElement>('checkbox', {
      name: words.choose('Skærmbesøg'),
    });
    expect(tick.checked).toBe(true);
    expect(line(/^Valgt \(1\)/).slice(0, 1)).toEqual(['1,00']);
    await user.keyboard(' ');
    expect(tick.checked).toBe(false);
    await user.keyboard('{End}{Enter}');
    expect(window.location.hash).toBe('#/sager/c/resultat');
  });

  test('CLP-1 CLP-2 what is copied has every digit, the marked rows alone where some are, and no formula', async () => {
    const user = await show();
    await user.click(within(screen.getByRole('grid')).getAllByRole('cell')[0] ?? document.body);
    const all = copied().split('\r\n');
    expect(all).toHaveLength(5);
    expect(all[0]?.split('\t')[6]).toBe(words.copiedColumns.netPresentValue);
    expect(all[1]?.split('\t').slice(0, 7)).toEqual([
      "'=Byggesag",
      '',
      'Analyse',
      'Lokalt',
      '12400000',
      '1100000',
      '2310000,005',
    ]);
    await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    const marked = copied().split('\r\n');
    expect(marked.slice(1).map((each) => each.split('\t')[0])).toEqual(['Skærmbesøg', 'Uden tal']);
    expect(marked[2]?.split('\t')[4]).toBe(words.noFigure);
  });

  test('a view keeps what is sought and how it is ordered, until it is deleted', async () => {
    const user = await show();
    await user.type(screen.getByLabelText(words.search), 'å');
    await user.click(screen.getByRole('button', { name: words.keepView }));
    await user.type(screen.getByLabelText(words.viewName), 'Åbne sager');
    await user.click(screen.getByRole('button', { name: words.keep }));
    await user.clear(screen.getByLabelText(words.search));
    expect(titles()).toHaveLength(4);
    await user.selectOptions(screen.getByLabelText(words.views), 'Åbne sager');
    expect(titles()).toEqual(['Åben læring']);
    await user.click(screen.getByRole('button', { name: words.removeView }));
    expect(screen.queryByLabelText(words.views)).toBeNull();
  });

  test('of thousands of cases those in sight are drawn, and all of them are counted', async () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(700);
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aSummary(`case-${String(index)}`, { worth: screens.worth }),
    );
    await show(many);
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('10001');
    expect(within(grid).getAllByRole('link').length).toBeLessThan(100);
    expect(screen.getByRole('row', { name: /^I alt \(10\.000\)/ })).toBeDefined();
  });
});
