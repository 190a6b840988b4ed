// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { meeting as words } from '#src/text/da/meeting.ts';
import { MeetingPage } from '#src/ui/show/MeetingPage.tsx';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { letDialogsOpen } from '#test/support/dialogs.ts';

beforeAll(letDialogsOpen);

afterEach(cleanup);

const document = aCase({ costs: [aCost()], benefits: [aBenefit({ title: 'Færre vikartimer' })] });

test('WIF-1 what is tried in the show is worked out at once and never saved', async () => {
  const documentNow = await showInCase(<MeetingPage />, document);
  const before = JSON.stringify(documentNow());
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  const worth = () => screen.getByText('Nettonutidsværdi (NNV)').nextElementSibling?.textContent;
  const planned = worth();
  for (const name of [words.benefits, words.costs, words.rate]) {
    const slider = screen.getByRole('slider', { name });
    fireEvent.change(slider, { target: { value: (slider as HTMLInputElement).min } });
  }
  expect(worth()).not.toBe(planned);
  expect(documentNow()).toBe(document);
  await userEvent.click(screen.getByRole('button', { name: words.reset }));
  expect(worth()).toBe(planned);
  await userEvent.click(screen.getByRole('button', { name: words.close }));
  expect(JSON.stringify(documentNow())).toBe(before);
});

test('the keys lead through slides in a fixed order, each called by its place and its title', async () => {
  await showInCase(<MeetingPage />, document);
  const here = () => screen.getByRole('region').getAttribute('aria-label');
  const seen = [here()];
  for (const key of ['{ArrowRight}', ' ', '{PageDown}', '{ArrowRight}', '{ArrowRight}', ' ']) {
    await userEvent.keyboard(key);
    if (here() !== seen.at(-1)) seen.push(here());
  }
  const titles = [
    words.decision,
    words.card,
    words.economy,
    words.assumptions,
    words.map,
    words.followUp,
  ];
  expect(seen).toEqual(titles.map((title, nth) => words.labelled(words.page(nth + 1, 6), title)));
  await userEvent.keyboard('{Home}');
  expect(here()).toBe(seen[0]);
  expect(screen.getByRole('status').textContent).toBe(words.page(1, 6));
  expect(window.document.activeElement).toBe(screen.getByRole('region'));
});

test('held upright on a phone all slides are under each other, and one at a time when it is turned', async () => {
  const { innerWidth, innerHeight } = window;
  const turn = (width: number, height: number) => {
    Object.assign(window, { innerWidth: width, innerHeight: height });
    fireEvent(window, new Event('resize'));
  };
  turn(390, 844);
  await showInCase(<MeetingPage />, document);
  const stack = screen.getByRole('region', { name: words.stacked });
  expect(within(stack).getAllByRole('heading', { level: 1 })).toHaveLength(6);
  expect(screen.queryByText(words.turn)).not.toBeNull();
  expect(screen.queryByRole('button', { name: words.next })).toBe(null);
  await userEvent.keyboard('{ArrowRight}');
  turn(844, 390);
  expect(screen.getByRole('status').textContent).toBe(words.page(1, 6));
  turn(innerWidth, innerHeight);
});

test('the keys are heard wherever the focus has gone', async () => {
  await showInCase(<MeetingPage />, document);
  screen.getByRole('region').blur();
  expect(window.document.activeElement).toBe(window.document.body);
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('status').textContent).toBe(words.page(2, 6));
});

test('a slide with nothing to show says so', async () => {
  await showInCase(<MeetingPage />, aCase({ title: '' }));
  expect(screen.queryByText('Det mangler, hvad der skal besluttes.')).not.toBeNull();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.queryByText('Der er ingen beløb at regne på endnu.')).not.toBeNull();
  await userEvent.keyboard('{End}');
  expect(screen.queryByText(words.noFollowUp)).not.toBeNull();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.queryByText(words.noMap)).not.toBeNull();
});
