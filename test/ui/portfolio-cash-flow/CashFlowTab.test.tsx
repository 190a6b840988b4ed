// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import { portfolioCashFlow as words } from '#src/text/da/portfolio-cash-flow.ts';
import { CashFlowTab } from '#src/ui/portfolio-cash-flow/CashFlowTab.tsx';
import { aSummaryOf } from '#test/support/case-summaries.ts';
import { anEmptyPortfolio, aPortfolioOf, showInPortfolio } from '#test/support/portfolio-place.tsx';

afterEach(cleanup);

const home = aSummaryOf('home', { investment: [900_000], benefits: [0, 600_000, 600_000] });
const post = aSummaryOf('post', { investment: [300_000], benefits: [0, 200_000] });
const portfolio = aPortfolioOf(home, post);
const framed = {
  ...portfolio,
  frame: {
    ...portfolio.frame,
    perYear: [decimalText('1000000'), decimalText('1000000'), null],
  },
};
const region = (name: string) => within(screen.getByRole('region', { name }));
const later = (title: string) =>
  screen.getByRole('button', { name: `${words.timeline.later}${words.timeline.of(title)}` });

test('what is over the frame is said, and a case moved a year later brings it within', async () => {
  const user = userEvent.setup();
  const { latest } = await showInPortfolio(CashFlowTab, {
    summaries: [home, post],
    portfolio: framed,
  });
  const frame = region(words.frame.title);
  expect(frame.getByText(words.frame.isOver(2027, '200 t.kr.'))).toBeTruthy();
  await user.click(later('post'));
  expect(frame.getByText(words.frame.isWithin)).toBeTruthy();
  expect(latest().choice.delays).toEqual([{ case: { id: 'post', name: 'post' }, years: 1 }]);
  expect(screen.getByText('post begynder i 2028, 1 år senere.')).toBeTruthy();
});

test('Alt and an arrow move a case, and the way back leaves no trace', async () => {
  const user = userEvent.setup();
  const { latest } = await showInPortfolio(CashFlowTab, {
    summaries: [home, post],
    portfolio: framed,
  });
  later('post').focus();
  await user.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}');
  expect(latest().choice.delays[0]?.years).toBe(-2);
  await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
  expect(latest().choice.delays).toEqual([]);
});

test('a case is dragged in time, as far as it may be', async () => {
  const { latest } = await showInPortfolio(CashFlowTab, {
    summaries: [home],
    portfolio: aPortfolioOf(home),
  });
  const bar = document.querySelector('.timeline-bar[data-paid="true"]');
  if (bar === null) throw new Error('there is a bar');
  for (const cell of document.querySelectorAll('[data-year]')) {
    cell.getBoundingClientRect = () => ({ width: 60 }) as DOMRect;
  }
  fireEvent.pointerDown(bar, { button: 0, clientX: 100, clientY: 0 });
  fireEvent.pointerMove(window, { clientX: 175, clientY: 0 });
  fireEvent.pointerMove(window, { clientX: 215, clientY: 0 });
  fireEvent.pointerUp(window, { clientX: 215, clientY: 0 });
  expect(latest().choice.delays[0]?.years).toBe(2);
});

test('nothing is moved where nothing can be saved, nor in a scenario', async () => {
  const user = userEvent.setup();
  const scenario = {
    ...portfolio.choice,
    id: 's',
    name: 'Lille',
    note: '',
    savedAt: '',
    madeBy: 'hand',
  };
  await showInPortfolio(CashFlowTab, {
    summaries: [home, post],
    portfolio: { ...framed, scenarios: [scenario] } as never,
    canWrite: false,
  });
  expect(screen.getByText(words.timeline.locked)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Et år senere/ })).toBeNull();
  await user.selectOptions(screen.getByLabelText(words.scope.label), words.scope.scenario('Lille'));
  expect(screen.getByText(words.timeline.readOnly)).toBeTruthy();
});

test('with nothing chosen the money of all cases can be seen', async () => {
  const user = userEvent.setup();
  await showInPortfolio(CashFlowTab, { summaries: [home, post], portfolio: anEmptyPortfolio });
  expect(screen.getByText(words.none.text)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(words.scope.label), 'all');
  expect(region(words.groups.title).getByRole('row', { name: /Uden center, netto/ })).toBeTruthy();
});
