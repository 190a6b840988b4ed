// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';

import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { GoalsTab } from '#src/ui/organisation/GoalsTab.tsx';
import { PrinciplesTab } from '#src/ui/organisation/PrinciplesTab.tsx';
import { ResourcesTab } from '#src/ui/organisation/ResourcesTab.tsx';
import type { TabProps } from '#src/ui/organisation/tab-props.ts';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { anOrganisation } from '#test/support/organisation.ts';

afterEach(cleanup);

async function open(Tab: ComponentType<TabProps>): Promise<() => Organisation> {
  let latest = anOrganisation();
  function Page() {
    const [organisation, set] = useState(latest);
    latest = organisation;
    return <Tab organisation={organisation} apply={(edit) => set(edit)} />;
  }
  await showInCase(<Page />, aCase());
  return () => latest;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a pool has a name, a unit, an amount, a centre and a core task', async () => {
  const current = await open(ResourcesTab);
  await press('Tilføj grundlag');
  await userEvent.type(screen.getByLabelText('Grundlag, nummer 1'), 'Hjemmehjælp');
  await userEvent.selectOptions(screen.getByLabelText('Tælles i, Hjemmehjælp'), 'timer');
  await userEvent.type(screen.getByLabelText('Om året, Hjemmehjælp'), '12.500,5');
  await userEvent.selectOptions(screen.getByLabelText('Center, Hjemmehjælp'), 'Health');
  await userEvent.selectOptions(screen.getByLabelText('Kerneopgave, Hjemmehjælp'), 'Care');
  expect(current().pools).toEqual([
    {
      id: 'made-1',
      name: 'Hjemmehjælp',
      unit: 'hours',
      perYear: '12500.5',
      centreId: 'health',
      coreTaskId: 'care',
    },
  ]);
  await press('Slet Hjemmehjælp');
  expect(current().pools).toEqual([]);
});

test('a key role has hours for projects', async () => {
  const current = await open(ResourcesTab);
  await press('Tilføj nøglerolle');
  await userEvent.type(screen.getByLabelText('Nøglerolle, nummer 1'), 'Arkitekt');
  await userEvent.type(screen.getByLabelText('Timer om året til projekter, Arkitekt'), '900');
  expect(current().keyRoles).toEqual([{ id: 'made-1', name: 'Arkitekt', hoursPerYear: '900' }]);
});

test('a goal says how far it has come', async () => {
  const current = await open(GoalsTab);
  const goal = 'The same with less';
  await userEvent.type(screen.getByLabelText(`Måles i, ${goal}`), 'årsværk');
  await userEvent.type(screen.getByLabelText(`Nulpunkt, ${goal}`), '0');
  await userEvent.type(screen.getByLabelText(`Målet er, ${goal}`), '40');
  await userEvent.type(screen.getByLabelText(`Nået, ${goal}`), '12,5');
  await userEvent.type(screen.getByLabelText(`Målt den, ${goal}`), '01.10.2026');
  expect(current().goals[0]?.measure).toEqual({
    unit: 'årsværk',
    baseline: '0',
    target: '40',
    reached: '12.5',
    reachedOn: '2026-10-01',
  });
});

test('a principle says what each step means, and whether it is scored for each core task', async () => {
  const current = await open(PrinciplesTab);
  await userEvent.type(screen.getByLabelText('Trin 5 betyder, Safe'), 'Altid');
  const scored = screen.getByRole('group', { name: 'Vurdering, Safe' });
  await userEvent.click(within(scored).getByRole('checkbox'));
  expect(current().principles[0]).toMatchObject({
    anchors: ['', '', '', '', 'Altid'],
    isPerCoreTask: true,
  });
});
