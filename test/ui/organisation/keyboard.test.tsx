// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';

import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { CentresTab } from '#src/ui/organisation/CentresTab.tsx';
import { ParametersTab } from '#src/ui/organisation/ParametersTab.tsx';
import { PrinciplesTab } from '#src/ui/organisation/PrinciplesTab.tsx';
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
const focused = () => document.activeElement;

test('a record that is removed leaves the keyboard in the next one, and at last where one is added', async () => {
  await open(CentresTab);
  await press('Slet Health');
  expect(focused()).toBe(screen.getByLabelText('Center, Culture'));
  await press('Slet Culture');
  expect(focused()).toBe(screen.getByRole('button', { name: 'Tilføj center' }));
  await userEvent.keyboard('{Enter}Natur');
  expect(focused()).toBe(screen.getByLabelText('Center, Natur'));
});

test('a record that is moved as far as it goes has the keyboard', async () => {
  const current = await open(CentresTab);
  await press('Flyt Culture op');
  expect(current().centres.map(({ name }) => name)).toEqual(['Culture', 'Health']);
  expect(focused()).toBe(screen.getByLabelText('Center, Culture'));
});

test('the set that is deleted or made the standard leaves the keyboard where one is chosen', async () => {
  await open(ParametersTab);
  const chooser = screen.getByRole('combobox', { name: 'Forudsætningssæt' });
  await userEvent.selectOptions(chooser, 'second');
  await press('Slet sættet');
  expect(focused()).toBe(chooser);
});

test('steps, series and years of prices leave the keyboard where one goes on', async () => {
  await open(ParametersTab);
  await press('Tilføj trin');
  const steps = within(screen.getByRole('region', { name: 'Kalkulationsrente' }));
  expect(focused()).toBe(steps.getAllByLabelText(/^Rente, trin/).at(-1));
  await press(`Fjern trin ${String(steps.getAllByRole('row').length - 1)}`);
  expect(focused()).toBe(steps.getByRole('button', { name: 'Tilføj trin' }));

  await press('Tilføj serie');
  const series = within(screen.getByRole('region', { name: 'Serie uden navn' }));
  expect(focused()).toBe(series.getByLabelText('Serie'));
  const add = series.getByRole('button', { name: /^Tilføj 20/ });
  await userEvent.click(add);
  await userEvent.click(series.getByRole('button', { name: /^Fjern 20/ }));
  expect(focused()).toBe(add);
  await userEvent.click(series.getByRole('button', { name: 'Slet serien' }));
  expect(focused()).toBe(screen.getByRole('button', { name: 'Tilføj serie' }));
});

test('a value that there must be can be emptied and written anew', async () => {
  const current = await open(PrinciplesTab);
  const weight = screen.getByLabelText('Vægt, Safe');
  await userEvent.click(weight);
  await userEvent.keyboard('{Backspace}');
  expect(weight).toHaveProperty('value', '');
  await userEvent.keyboard('2');
  expect(current().principles[0]?.weight).toBe('2');
  await userEvent.keyboard('{Backspace}{Tab}');
  expect(weight.getAttribute('aria-invalid')).toBe('true');
  expect(current().principles[0]?.weight).toBe('1');
});
