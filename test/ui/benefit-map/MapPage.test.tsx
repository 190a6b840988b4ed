// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { GoalId } from '#src/domain/organisation/organisation.ts';
import { MapPage } from '#src/ui/benefit-map/MapPage.tsx';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aLink, aMap, linksIn } from '#test/support/maps.ts';

beforeAll(() => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

function aMappedCase(says: Partial<BusinessCase> = {}): BusinessCase {
  return aCase({
    deliverables: [{ ...newDeliverable('d' as DeliverableId), title: 'Skærme' }],
    changes: [{ ...newChange('c' as ChangeId), title: 'Besøg på skærm', owner: 'Lis' }],
    benefits: [aBenefit({ id: 'b' as BenefitId, title: 'Færre ture', owner: 'Bo' })],
    map: aMap([aLink('deliverable:d', 'change:c'), aLink('change:c', 'benefit:b')], {
      goals: [{ id: 'g' as GoalId, name: 'Sund økonomi' }],
    }),
    ...says,
  });
}

async function open(document: BusinessCase) {
  const current = await showInCase(<MapPage />, document);
  return { current, user: userEvent.setup() };
}

function card(name: string | RegExp) {
  return within(screen.getByRole('region', { name }));
}

describe('MapPage', () => {
  test('3→4 links by numbers, with all of a benefit that led nowhere, and value reaches the goal', async () => {
    const { current, user } = await open(aMappedCase());
    const field = screen.getByLabelText('Forbind led med tal');
    await user.type(field, '3→4{Enter}');
    expect(current().map.links.at(-1)).toMatchObject({ share: '1', to: { id: 'g' } });
    expect(field).toHaveProperty('value', '');
    const rows = card('Hvor gevinsterne når hen').getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Kerneopgave eller målPenge i budgettet, kr. om året',
      'Sund økonomi100.000',
      'Ikke henført0',
      'Gevinsterne i alt100.000',
    ]);
  });

  test('what cannot be linked is said, and nothing changes', async () => {
    const document = aMappedCase();
    const { current, user } = await open(document);
    const field = screen.getByLabelText('Forbind led med tal');
    for (const [typed, said] of [
      ['hej', /kan ikke læses/],
      ['3→9', /Intet på diagrammet har nummer 9/],
      ['4→3', /aldrig fra et mål/],
      ['3→3', /ring: »Færre ture« → »Færre ture«/],
    ] as const) {
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);
      expect(screen.getByText(said)).toBeTruthy();
    }
    expect(current()).toBe(document);
  });

  test('MAP-1 a benefit renamed on the map is renamed in the case', async () => {
    const { current, user } = await open(aMappedCase());
    const field = screen.getByLabelText('Navn, Færre ture');
    await user.clear(field);
    await user.type(field, 'Færre kørte ture');
    expect(current().benefits[0]?.title).toBe('Færre kørte ture');
  });

  test('what is deleted goes with its links, and comes back', async () => {
    const { current, user } = await open(aMappedCase());
    await user.click(screen.getByRole('button', { name: 'Slet Besøg på skærm' }));
    expect(current()).toMatchObject({ changes: [], map: { links: [] } });
    expect(screen.getByText('»Besøg på skærm« er slettet med sine forbindelser.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(linksIn(current().map)).toHaveLength(2);
    expect(screen.queryByText(/er slettet/)).toBe(null);
  });

  test('a link is chosen from a list, gets a share, and is taken away', async () => {
    const { current, user } = await open(aMappedCase());
    const targets = screen.getByLabelText('Forbind Færre ture til');
    await user.click(targets);
    await user.selectOptions(targets, '4 Sund økonomi');
    await user.click(screen.getByRole('button', { name: 'Tilføj forbindelse fra Færre ture' }));
    const share = screen.getByLabelText('Andel til Sund økonomi');
    await user.clear(share);
    await user.type(share, '60');
    expect(current().map.links.at(-1)?.share).toBe('0.6');
    await user.click(screen.getByRole('button', { name: 'Fjern forbindelsen til Sund økonomi' }));
    expect(current().map.links).toHaveLength(2);
  });

  test('MAP-8 findings stand in place and as a list that leads to the node', async () => {
    const { user } = await open(aMappedCase());
    expect(card('Gevinst').getByText(/fører ikke til nogen kerneopgave/)).toBeTruthy();
    const list = card('Fund på diagrammet');
    await user.click(list.getByRole('button', { name: /^Færre ture: Gevinsten fører ikke/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Navn, Færre ture'));
  });

  test('a goal of the case alone is added and named; a column is renamed', async () => {
    const { current, user } = await open(aMappedCase());
    await user.selectOptions(
      screen.getByLabelText('Kerneopgave eller mål'),
      'Ny kerneopgave, kun i denne sag',
    );
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    expect(current().map.coreTasks).toHaveLength(1);
    await user.type(screen.getByRole('textbox', { name: 'Leverance' }), 'Det nye');
    expect(current().map.columnNames.deliverable).toBe('Det nye');
    expect(screen.getByRole('region', { name: 'Det nye' })).toBeTruthy();
  });

  test('MAP-9 a node is moved by a button, and stays there until it is released', async () => {
    const benefits = ['Færre ture', 'Mere ro'].map((title) =>
      aBenefit({ id: title.replace(' ', '-').replace('æ', 'ae') as BenefitId, title }),
    );
    const { current, user } = await open(aMappedCase({ benefits, map: aMap([]) }));
    await user.click(screen.getByRole('button', { name: 'Flyt Mere ro op' }));
    expect(current().map.placements).toMatchObject([{ rank: 0 }]);
    const names = () =>
      card('Gevinst')
        .getAllByLabelText(/^Navn/)
        .map((field) => (field as HTMLInputElement).value);
    expect(names()).toEqual(['Mere ro', 'Færre ture']);
    await user.click(screen.getByRole('button', { name: 'Lad rækkefølgen følge listerne igen' }));
    expect(names()).toEqual(['Færre ture', 'Mere ro']);
  });

  test('NUM-6 links share equally in whole per cent', async () => {
    const goals = ['g', 'h', 'i'].map((id) => ({ id: id as GoalId, name: `Mål ${id}` }));
    const links = goals.map(({ id }) => aLink('benefit:b', `goal:${id}`, '1'));
    const { current, user } = await open(aMappedCase({ map: aMap(links, { goals }) }));
    expect(card('Gevinst').getByText(/tilsammen 300/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Del lige/ }));
    expect(current().map.links.map(({ share }) => share)).toEqual(
      ['0.34', '0.33', '0.33'].map((share) => decimalText(share)),
    );
  });

  test('ALT-1 a change of one alternative alone is on its map, and not on that of another', async () => {
    const alternatives = ['Skærm', 'Bil'].map((name) => ({
      id: name.charAt(0) as AlternativeId,
      name,
      description: '',
    }));
    const { current, user } = await open(aMappedCase({ alternatives }));
    const change = card('Forandring');
    await user.click(change.getByLabelText(/^Alle/));
    await user.click(change.getByLabelText('Skærm'));
    expect(current().changes[0]?.alternatives).toEqual(['B']);
    expect(card('Forandring').queryByLabelText('Navn, Besøg på skærm')).toBe(null);
  });
});
