// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { GivenScore, GivenScoreId } from '#src/domain/business-case/given-score.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type {
  CentreId,
  Organisation,
  Principle,
  PrincipleId,
} from '#src/domain/organisation/organisation.ts';
import { createAppState } from '#src/state/app-state.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import { AppContext } from '#src/ui/app-context.ts';
import { ScoringTab } from '#src/ui/portfolio-scoring/ScoringTab.tsx';
import { routing } from '#src/ui/routing.ts';
import { aCase } from '#test/support/business-cases.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { aPortfolio } from '#test/support/portfolio.ts';
import { aStorage, NOW, someTabs } from '#test/support/services.ts';

afterEach(cleanup);

const anchors = ['Intet', 'Lidt', 'Noget', 'Meget', 'Alt'];

function aPrinciple(id: string, name: string, says: Partial<Principle> = {}): Principle {
  return {
    id: id as PrincipleId,
    name,
    description: '',
    weight: decimalText('2'),
    anchors,
    isPerCoreTask: false,
    ...says,
  };
}

const organisation: Organisation = anOrganisation({
  principles: [
    aPrinciple('task', 'Kerneopgaven', { isPerCoreTask: true }),
    aPrinciple('safe', 'Sikkerhed'),
  ],
});

function aScore(givenBy: string, step: number, says: Partial<GivenScore> = {}): GivenScore {
  return {
    id: `${givenBy}-${String(step)}` as GivenScoreId,
    principle: { id: 'safe' as PrincipleId, name: 'Sikkerhed' },
    coreTask: null,
    step,
    reason: '',
    givenBy,
    ...says,
  };
}

const inHealth = { centre: { id: 'health' as CentreId, name: 'Health' } };

function show(cases: readonly BusinessCase[], chosen: string | null, isWriter = true) {
  const { tabs } = someTabs({ grants: isWriter });
  const { storage } = aStorage();
  const disk = new Map(cases.map((each) => [each.id, { document: each, revision: 1 }]));
  let made = 0;
  const services = {
    now: () => NOW,
    newId: () => `made-${String((made += 1))}`,
    cases: {
      read: (id: CaseId) => Promise.resolve(ok(disk.get(id))),
      save: (document: BusinessCase, base: number) => {
        disk.set(document.id, { document, revision: base + 1 });
        return Promise.resolve(ok(base + 1));
      },
    },
    organisation: {},
    tabs,
    storage,
    erasing: { listen: () => () => undefined },
    versions: { keep: () => Promise.resolve() },
    named: { list: () => Promise.resolve(ok([])) },
  } as unknown as AllServices;
  const state = createAppState(services, organisation);
  window.location.hash = `/portefoelje/vurdering${chosen === null ? '' : `?sag=${chosen}`}`;
  const summaries = cases.map(({ id, title, centre, coreTask, scores }) =>
    aSummary(id, { title, centre, coreTask, scores }),
  );
  render(
    <routing.Router hook={routing.useHashLocation}>
      <AppContext value={state}>
        <ScoringTab
          summaries={summaries}
          portfolio={aPortfolio()}
          organisation={organisation}
          comparison={{ priceYear: 2027, rate: null }}
          apply={() => undefined}
          canWrite
        />
      </AppContext>
    </routing.Router>,
  );
  return {
    saved: (id: string) => disk.get(id as CaseId)?.document,
    saveAll: () => state.workbench.getState().saveAll(),
  };
}

const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('ScoringTab', () => {
  test('a case is chosen, scored with a reason, and saved as it lies in its document', async () => {
    const person = userEvent.setup();
    const { saved, saveAll } = show(
      [aCase({ id: 'A' as CaseId, title: 'Skærmbesøg', ...inHealth })],
      null,
    );
    await person.click(screen.getByRole('button', { name: 'Skærmbesøg' }));
    const safe = await region('2: Sikkerhed');
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Skærmbesøg' }));
    const step = () => within(safe).getByRole('radio', { name: '4: Meget' });
    expect(step().matches(':disabled')).toBe(true);
    await person.type(screen.getByLabelText('Hvem vurderer?'), 'Ane');
    await person.click(step());
    await person.type(within(safe).getByLabelText('Begrundelse'), 'Afprøvet <b>');
    await saveAll();
    expect(saved('A')?.scores).toEqual([
      {
        id: 'made-1',
        principle: { id: 'safe', name: 'Sikkerhed' },
        coreTask: null,
        step: 4,
        reason: 'Afprøvet <b>',
        givenBy: 'Ane',
      },
    ]);
    const row = screen.getByRole('row', { name: /Skærmbesøg/ });
    expect(within(row).getByText('75')).toBeTruthy();
    expect(within(row).getByText('1 af 2')).toBeTruthy();
    expect(screen.getByText('Ikke vurderet: Kerneopgaven.')).toBeTruthy();
  });

  test('a score is given again, undone by the keys, and taken back', async () => {
    const person = userEvent.setup();
    const { saved, saveAll } = show(
      [aCase({ id: 'A' as CaseId, scores: [aScore('Ane', 2)] })],
      'A',
    );
    const safe = await region('2: Sikkerhed');
    await person.type(screen.getByLabelText('Hvem vurderer?'), 'ane');
    const radio = (name: string) => within(safe).getByRole<HTMLInputElement>('radio', { name });
    expect(radio('2: Lidt').checked).toBe(true);
    await person.click(radio('5: Alt'));
    await saveAll();
    expect(saved('A')?.scores.map(({ id, step }) => [id, step])).toEqual([['Ane-2', 5]]);
    await person.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(radio('2: Lidt').checked).toBe(true));
    await person.click(
      within(safe).getByRole('button', { name: 'Fjern vurderingen fra Ane: Sikkerhed' }),
    );
    await saveAll();
    expect(saved('A')?.scores).toEqual([]);
    expect(within(safe).getByText(/ikke vurderet/)).toBeTruthy();
  });

  test('SCO-7 several stand side by side, and who is two steps apart is told so in words', async () => {
    show(
      [
        aCase({
          id: 'A' as CaseId,
          title: 'Skærmbesøg',
          scores: [aScore('Ane', 2), aScore('Bo', 4, { reason: 'Ny standard' })],
        }),
      ],
      'A',
    );
    const safe = await region('2: Sikkerhed');
    const table = within(safe).getByRole('table', { name: 'Vurderinger af Sikkerhed' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent.slice(0, 14))).toEqual([
      'Ane2ingen begr',
      'Bo4Ny standard',
    ]);
    expect(safe.textContent).toContain(
      'Gennemsnit 3,0 · 2 personer · fra 2 til 4 · spredning 2 trin',
    );
    expect(safe.textContent).toContain('Der er 2 trin mellem Ane (2) og Bo (4).');
    const row = screen.getByRole('row', { name: /Skærmbesøg/ });
    expect(row.textContent).toContain('3,0!uenighed');
  });

  test('SCO-6 a principle by core task has a choice for each, and says where there is none', async () => {
    const person = userEvent.setup();
    const { saved, saveAll } = show(
      [
        aCase({ id: 'A' as CaseId, title: 'Med center', ...inHealth }),
        aCase({ id: 'B' as CaseId, title: 'Uden center', centre: null, coreTask: null }),
      ],
      'A',
    );
    await person.type(await screen.findByLabelText('Hvem vurderer?'), 'Ane');
    const care = within(await region('1: Kerneopgaven')).getByRole('radiogroup', { name: 'Care' });
    await person.click(within(care).getByRole('radio', { name: '3: Noget' }));
    await saveAll();
    expect(saved('A')?.scores[0]?.coreTask).toEqual({ id: 'care', name: 'Care' });
    await person.click(screen.getByRole('button', { name: 'Uden center' }));
    await waitFor(async () =>
      expect((await region('1: Kerneopgaven')).textContent).toContain(
        'Sagen har hverken center eller kerneopgave',
      ),
    );
  });

  test('a case that another tab writes is said to be, and is only read', async () => {
    show([aCase({ id: 'A' as CaseId })], 'A', false);
    await screen.findByRole('button', { name: 'Redigér her i stedet' });
    const safe = await region('2: Sikkerhed');
    expect(safe.closest('fieldset')?.disabled).toBe(true);
  });

  test('SCO-2 the ranking is ordered by any column, and what is not scored is last both ways', async () => {
    const person = userEvent.setup();
    show(
      [
        aCase({ id: 'A' as CaseId, title: 'Uvurderet' }),
        aCase({ id: 'B' as CaseId, title: 'Lav', scores: [aScore('Ane', 2)] }),
        aCase({ id: 'C' as CaseId, title: 'Høj', scores: [aScore('Ane', 5)] }),
      ],
      null,
    );
    const order = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(order()).toEqual(['Høj', 'Lav', 'Uvurderet']);
    await person.click(screen.getByRole('button', { name: 'Score' }));
    expect(order()).toEqual(['Lav', 'Høj', 'Uvurderet']);
    await person.click(screen.getByRole('button', { name: '2: Sikkerhed' }));
    expect(order()).toEqual(['Høj', 'Lav', 'Uvurderet']);
    expect(
      screen.getByRole('button', { name: '2: Sikkerhed' }).closest('th')?.getAttribute('aria-sort'),
    ).toBe('descending');
    await person.type(screen.getByLabelText('Søg i sager'), 'lav');
    await waitFor(() => expect(order()).toEqual(['Lav']));
  });
});
