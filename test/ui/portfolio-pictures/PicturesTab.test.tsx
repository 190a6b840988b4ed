// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { money } from '#src/domain/number/quantities.ts';
import type { CoreTaskId } from '#src/domain/organisation/organisation.ts';
import type { AimShare } from '#src/domain/portfolio/case-summary.ts';
import { portfolioPictures as words } from '#src/text/da/portfolio-pictures.ts';
import { PicturesTab } from '#src/ui/portfolio-pictures/PicturesTab.tsx';
import { aSummary, aSummaryOf } from '#test/support/case-summaries.ts';
import { anEmptyPortfolio, aPortfolioOf, showInPortfolio } from '#test/support/portfolio-place.tsx';

afterEach(cleanup);

const toCare: AimShare = {
  aim: { kind: 'coreTask', id: 'care' as CoreTaskId, name: 'Care' },
  yearly: money(120_000),
  benefits: 2,
};
const home = aSummaryOf(
  'home',
  { investment: [1_000_000], benefits: [0, 600_000, 600_000, 600_000] },
  { title: 'Skærmbesøg <script>alert(1)</script> 🏠' },
  { aims: [toCare] },
);
const lost = aSummaryOf('lost', { investment: [500_000] }, { title: 'Læringsplatform' });
const unknown = aSummary('unknown', {
  title: 'Uden prisudvikling',
  worth: { kind: 'undefined', reason: 'price-index-missing' },
});

const region = (name: string) => within(screen.getByRole('region', { name }));

test('every picture has its cases as a table, and names what has no place in it', async () => {
  await showInPortfolio(PicturesTab, {
    summaries: [home, lost, unknown],
    portfolio: aPortfolioOf(home),
  });
  const value = region(words.value.title);
  expect(value.getAllByRole('link', { name: home.title })[0]?.getAttribute('href')).toContain(
    '/sager/home/resultat',
  );
  expect(value.getByText(words.unplaced.reasons['no-figures'])).toBeTruthy();
  const payback = region(words.payback.title);
  expect(payback.getByText(words.unplaced.reasons['never-paid-back'])).toBeTruthy();
  expect(payback.getByRole('link', { name: '2 Læringsplatform' })).toBeTruthy();
  const risk = region(words.risk.title);
  expect(risk.getByText(words.unplaced.reasons['no-benefits'])).toBeTruthy();
});

test('a case is picked out in a picture by the keyboard, and leads to itself', async () => {
  const user = userEvent.setup();
  await showInPortfolio(PicturesTab, { summaries: [home, lost], portfolio: aPortfolioOf(home) });
  const value = region(words.value.title);
  const points = value.getAllByRole('button', { name: /Indsats/ });
  expect(points.map((point) => point.tabIndex).toSorted()).toEqual([-1, 0]);
  value.getByRole('button', { name: /^1 Skærmbesøg/ }).focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^2 Læringsplatform/);
  await user.keyboard('{Enter}');
  expect(value.getByText('2 Læringsplatform', { selector: 'strong' })).toBeTruthy();
  expect(value.getByRole('link', { name: words.openCase })).toBeTruthy();
});

test('core tasks that no chosen case strengthens are said, and so are cases that strengthen none', async () => {
  const user = userEvent.setup();
  await showInPortfolio(PicturesTab, { summaries: [home, lost], portfolio: aPortfolioOf(home) });
  const heat = region(words.heat.title);
  expect(heat.getByText(words.heat.notChosen('»Books«'))).toBeTruthy();
  expect(heat.getByText(words.heat.strengthenNone('»Læringsplatform«'))).toBeTruthy();
  const row = within(heat.getByRole('row', { name: /^1\s?Skærmbesøg/ }));
  expect(row.getAllByRole('cell')[0]?.textContent).toContain('mest: 120.000\u00A0kr., 2 gevinster');
  await user.click(heat.getByLabelText(words.heat.showAmounts));
  expect(row.getAllByRole('cell')[0]?.textContent).toMatch(/120$/);
});

test('the others can be left out of all pictures, and numbers stay', async () => {
  const user = userEvent.setup();
  await showInPortfolio(PicturesTab, { summaries: [home, lost], portfolio: aPortfolioOf(lost) });
  const heat = region(words.heat.title);
  expect(heat.getAllByRole('row', { name: /^[12]/ })).toHaveLength(2);
  await user.click(screen.getByLabelText(words.onlyChosen));
  expect(heat.getAllByRole('row', { name: /^[12]/ })).toHaveLength(1);
  expect(heat.getByRole('row', { name: /^1\s?Læringsplatform/ })).toBeTruthy();
  // What is said of all cases is still true.
  expect(heat.getByText(words.heat.notAtAll('»Books«'))).toBeTruthy();
});

test('with no cases it says what comes here', async () => {
  await showInPortfolio(PicturesTab, { summaries: [], portfolio: anEmptyPortfolio });
  expect(screen.getByText(words.nothing.text)).toBeTruthy();
});
