// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import { mapViews as words } from '#src/text/da/map-views.ts';
import { MapPage } from '#src/ui/benefit-map/MapPage.tsx';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aLink, aMap } from '#test/support/maps.ts';

beforeAll(async () => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = () => undefined;
  // Loaded when it is first looked at: here before anyone waits for it.
  await import('#src/ui/benefit-map/MapDrawing.tsx');
}, 60_000);
afterEach(cleanup);

/** Skærme → Besøg på skærm (Lis) → Færre ture (Bo), and Oplæring (Ida) by itself. */
async function open() {
  const current = await showInCase(
    <MapPage />,
    aCase({
      deliverables: [{ ...newDeliverable('d' as DeliverableId), title: 'Skærme' }],
      changes: [
        { ...newChange('c' as ChangeId), title: 'Besøg på skærm', owner: 'Lis' },
        { ...newChange('e' as ChangeId), title: 'Oplæring', owner: 'Ida' },
      ],
      benefits: [aBenefit({ id: 'b' as BenefitId, title: 'Færre ture', owner: 'Bo' })],
      map: aMap([aLink('deliverable:d', 'change:c'), aLink('change:c', 'benefit:b')]),
    }),
  );
  await screen.findByRole('group', { name: /^Gevinstdiagram: / });
  return { current, user: userEvent.setup() };
}

async function choose(user: ReturnType<typeof userEvent.setup>, menu: string, choice: string) {
  await user.click(screen.getByRole('button', { name: new RegExp(`^${menu}`) }));
  await user.click(screen.getByRole('checkbox', { name: choice }));
  await user.keyboard('{Escape}');
}

const titles = () =>
  screen.getAllByLabelText(/^Navn,/).map((field) => (field as HTMLInputElement).value);
const drawn = () =>
  [...document.querySelectorAll('[data-box]')].map((box) => box.getAttribute('aria-label'));

test('TXT-17 tables, drawing and sentences follow a filter, which is said and taken back', async () => {
  const { user } = await open();
  await choose(user, words.owners, 'Lis');
  expect(titles()).toEqual(['Skærme', 'Besøg på skærm', 'Færre ture']);
  await waitFor(() => expect(drawn()).toHaveLength(3));
  const said = '3 af 4 led vises: ejer »Lis«.';
  // In the bar, under the drawing and before the sentences.
  expect(screen.getAllByText(said, { exact: false })).toHaveLength(3);
  expect(screen.queryByText(/Oplæring.*fører ikke/)).toBe(null);
  await user.click(screen.getByRole('button', { name: words.showWhole }));
  expect(titles()).toHaveLength(4);
});

test('a filter that shows nothing says so, and the way back', async () => {
  const { user } = await open();
  await choose(user, words.owners, 'Ida');
  await choose(user, words.classes, 'Budgetgevinst');
  expect(screen.getByText(new RegExp(words.nothing))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.showWhole }));
  expect(titles()).toHaveLength(4);
});

test('MAP-14 what is added while a filter is on can be written', async () => {
  const { user } = await open();
  await choose(user, words.owners, 'Lis');
  await user.click(screen.getByRole('button', { name: 'Tilføj leverance' }));
  await user.keyboard('Kablerne');
  expect(titles()).toContain('Kablerne');
});

test('one chain alone, and a node folded, as the bar and the drawing both say', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByLabelText(words.focus), '4 Færre ture');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Færre ture/, pressed: true })).toBeTruthy(),
  );
  await user.click(screen.getByLabelText(words.hideRest));
  await waitFor(() => expect(drawn()).toHaveLength(3));
  await user.click(screen.getByRole('button', { name: words.foldAt('»Færre ture«') }));
  await waitFor(() => expect(drawn()).toEqual([expect.stringContaining(words.folded(2))]));
  // To keep it as a view changes nothing of what is seen.
  await user.click(screen.getByRole('button', { name: words.save }));
  await waitFor(() => expect(screen.getByLabelText(words.name)).toBeTruthy());
  expect(drawn()).toHaveLength(1);
});

test('a view is made, named, chosen, brought up to date and taken away, with a way back', async () => {
  const { current, user } = await open();
  await choose(user, words.owners, 'Lis');
  await user.click(screen.getByRole('button', { name: words.save }));
  expect(document.activeElement).toBe(screen.getByLabelText(words.name));
  await user.keyboard('Hjemmeplejen');
  expect(current().map.views).toMatchObject([{ name: 'Hjemmeplejen', owners: ['Lis'] }]);

  const chooser = screen.getByLabelText(words.view);
  await user.selectOptions(chooser, words.whole);
  expect(titles()).toHaveLength(4);
  await user.selectOptions(chooser, 'Hjemmeplejen');
  expect(titles()).toHaveLength(3);
  expect(screen.getByRole('group', { name: /– Hjemmeplejen$/ })).toBeTruthy();

  await choose(user, words.facts, 'Note');
  await user.click(screen.getByRole('button', { name: words.update('»Hjemmeplejen«') }));
  expect(current().map.views[0]?.shows).toEqual(['value', 'owner', 'note']);
  expect(current().map.shows).toEqual(['value', 'owner']);

  await user.click(screen.getByRole('button', { name: words.remove }));
  expect(current().map.views).toEqual([]);
  const banner = screen.getByText(words.deleted('»Hjemmeplejen«')).closest('.banner');
  await user.click(within(banner as HTMLElement).getByRole('button', { name: 'Fortryd' }));
  expect(current().map.views).toHaveLength(1);
});

test('MAP-18 what is looked at is there again after another part of the case was open', async () => {
  const document = aCase({
    changes: [{ ...newChange('c' as ChangeId), title: 'Besøg på skærm', owner: 'Lis' }],
    benefits: [aBenefit({ id: 'b' as BenefitId, title: 'Færre ture', owner: 'Bo' })],
    map: aMap([aLink('change:c', 'benefit:b')]),
  });
  await showInCase(<Parts />, document);
  const user = userEvent.setup();
  await screen.findByRole('group', { name: /^Gevinstdiagram: / });
  await choose(user, words.owners, 'Bo');
  await user.click(screen.getByRole('button', { name: /^Færre ture/, pressed: false }));
  const isCurrent = () =>
    window.document.querySelector('[data-current="true"]')?.getAttribute('aria-label') ?? null;
  expect(isCurrent()).toMatch(/^Færre ture/);
  await user.click(screen.getByRole('button', { name: 'Skift' }));
  expect(drawn()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Skift' }));
  await waitFor(() => expect(isCurrent()).toMatch(/^Færre ture/));
  expect(screen.getByRole('button', { name: new RegExp(`^${words.owners} · 1`) })).toBeTruthy();
});

/** The map, and another part of the case in its place. */
function Parts() {
  const [isMap, setMap] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setMap(!isMap)}>
        Skift
      </button>
      {isMap ? <MapPage /> : null}
    </>
  );
}
