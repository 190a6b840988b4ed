// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { meetingContents } from '#src/domain/portfolio/meeting-contents.ts';
import { deckOf } from '#src/export/pptx/deck.ts';
import { partsOf } from '#src/export/pptx/parts.ts';
import { pagesOf } from '#src/drawing/slides/slide-pages.ts';
import type { OutgoingDeck } from '#src/state/outgoing-deck.ts';
import { jointMap as jointWords } from '#src/text/da/joint-map.ts';
import { meeting } from '#src/text/da/meeting.ts';
import { portfolioMeeting as words } from '#src/text/da/portfolio-meeting.ts';
import type { PortfolioPlace } from '#src/ui/portfolio/place.ts';
import { portfolioMatters } from '#src/ui/portfolio-meeting/portfolio-matters.ts';
import { PortfolioPapersPage } from '#src/ui/portfolio-meeting/PortfolioPapersPage.tsx';
import { PortfolioShowPage } from '#src/ui/portfolio-meeting/PortfolioShowPage.tsx';
import { aBenefit, aCase, aCost, parametersUpTo2027 } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aSummaryOf } from '#test/support/case-summaries.ts';
import { letDialogsOpen } from '#test/support/dialogs.ts';
import { aLogEntry } from '#test/support/logged.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aPortfolio, cases } from '#test/support/portfolio.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

const documents = ['robots', 'sensors', 'portal'].map((id) =>
  aCase({
    id: id as CaseId,
    title: `${id} <script> 🗑️`,
    parameters: parametersUpTo2027(),
    costs: [aCost()],
    benefits: [aBenefit({ title: `Færre timer i ${id}` })],
  }),
);
const place: PortfolioPlace = {
  summaries: documents.map(({ id, title }) =>
    aSummaryOf(id, { investment: [500_000], benefits: [0, 200_000] }, { title }),
  ),
  portfolio: aPortfolio({
    frame: {
      ...aPortfolio().frame,
      firstYear: 2027,
      priceYear: 2027,
      perYear: [decimalText('900000'), decimalText('100000')],
    },
    choice: { ...aPortfolio().choice, chosen: cases('robots', 'sensors') },
    log: [aLogEntry('1', { robots: 'approved' }, { forum: 'Direktionen' })],
  }),
  organisation: anOrganisation(),
  comparison: { priceYear: 2027, rate: null },
  apply: () => undefined,
  canWrite: true,
};

async function open(Page: ComponentType<PortfolioPlace>, address: string, unreadable?: string) {
  const saveDeck = vi.fn<(deck: OutgoingDeck) => Promise<boolean>>(() => Promise.resolve(true));
  const print = vi.fn(() => Promise.resolve());
  const read = (id: CaseId) => {
    const document = documents.find((each) => each.id === id);
    return Promise.resolve(
      document === undefined || id === unreadable
        ? fail({ kind: 'not-found' })
        : ok({ document, revision: 1 }),
    );
  };
  await showInCase(<Page {...place} />, aCase(), {
    address,
    files: { saveDeck, print } as never,
    cases: { read },
  } as never);
  return { saveDeck, print, user: userEvent.setup() };
}

const head = { title: 'Portefølje', savedAt: '2026-11-23T12:00:00.000Z' };

const titles = () => screen.getAllByRole('heading').map((each) => each.textContent);

describe('the papers of a portfolio', () => {
  test('MTG-1 stand in the order of the meeting, and go as one deck with the same pages', async () => {
    const { saveDeck, print, user } = await open(PortfolioPapersPage, '/portefoelje/bilag');
    const save = await screen.findByRole('button', { name: words.deck });
    await waitFor(() => expect((save as HTMLButtonElement).disabled).toBe(false));
    await user.clear(screen.getByLabelText(words.forum));
    await user.type(screen.getByLabelText(words.forum), 'Direktionen');
    const order = [
      words.cover.title('Direktionen'),
      words.totals.title,
      words.frame.title,
      words.lines.title,
      words.choice.title,
      words.choice.notChosen,
      words.map.title,
      'Gevinstkort: robots <script> 🗑️',
      'Gevinstkort: sensors <script> 🗑️',
      words.decisions.title('Direktionen', '20.11.2026'),
    ];
    expect(titles().slice(1)).toEqual(order);
    await user.click(save);
    const [deck] = saveDeck.mock.calls[0] ?? [];
    expect(deck).toMatchObject({ kind: 'portefoelje', title: 'Direktionen', version: null });
    expect(deck?.slides.map(({ title }) => title)).toEqual(order);
    expect(deck?.slides.every(({ notes }) => notes !== '')).toBe(true);
    // In the prices of the portfolio, as everything beside it, whatever the cases are typed in.
    const map = deck?.slides.find(({ title }) => title === words.map.title);
    expect(map?.notes).toContain(jointWords.converted('2027'));
    const parts = partsOf(await deckOf(head, deck?.slides ?? []));
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/slides/slide'))).toHaveLength(
      order.length,
    );
    await user.click(screen.getByRole('button', { name: words.print }));
    expect(print).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'portefoelje', title: 'Direktionen' }),
    );
  });

  test('MTG-2 the frame says what is too much, and in whose prices', async () => {
    await open(PortfolioPapersPage, '/portefoelje/bilag?sager=alle&forum=');
    const frame = within(screen.getByRole('region', { name: words.frame.title }));
    const cells = frame.getAllByRole('row').map((row) => row.textContent);
    expect(cells[1]).toMatch(/^2027900\.000\skr\.1\.500\.000\skr\.600\.000\skr\. for meget$/);
    expect(frame.getByText(/2027 p\/l/)).toBeTruthy();
    expect(frame.getByRole('img', { name: words.frame.chart('t.kr.') })).toBeTruthy();
  });

  test('a case that cannot be read is named, and the others go on', async () => {
    await open(PortfolioPapersPage, '/portefoelje/bilag', 'robots');
    expect((await screen.findByText(/Kan ikke læses/)).textContent).toContain('robots');
    expect(await screen.findByRole('region', { name: /^Gevinstkort: sensors/ })).toBeTruthy();
  });
});

test('the portfolio on the wall has the pages of the deck, and keys lead through them', async () => {
  const address = '/portefoelje/moede?sager=valgte&forum=Direktionen&dato=';
  const { user } = await open(PortfolioShowPage, address);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(meeting.page(1, 10)));
  const here = () => screen.getByRole('heading', { level: 1 }).textContent;
  expect(here()).toBe(words.cover.title('Direktionen'));
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(here()).toBe(words.lines.title);
  expect(screen.getByRole('table', { name: words.lines.says })).toBeTruthy();
  await user.keyboard('{End}');
  expect(here()).toBe(words.decisions.title('Direktionen', '20.11.2026'));
});

test('MTG-3 two hundred cases are on a line each, on as many slides as they need', () => {
  const summaries = Array.from({ length: 200 }, (_, nth) =>
    aSummaryOf(`case ${String(nth)}`, { investment: [nth] }, { title: `Sag ${String(nth)}` }),
  );
  const many = { ...place, summaries };
  const contents = meetingContents(many, { kind: 'alle' }, { forum: '', date: null });
  const lines = portfolioMatters(contents, many).find(({ title }) => title === words.lines.title);
  const pages = lines === undefined ? [] : pagesOf(lines);
  const tables = pages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(tables.every(({ head }) => head?.cells[0] === words.lines.columns.title)).toBe(true);
  expect(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]))).toEqual(
    summaries.map(({ title }) => title),
  );
});
