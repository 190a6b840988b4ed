// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { MOST_LINES } from '#src/domain/business-case/limits.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { openCosts as open, said, titles } from '#test/support/costs-screen.tsx';

afterEach(cleanup);

const OPEN = 'Tilføj linjer fra en liste';
const dialog = () => screen.findByRole('dialog', { name: OPEN });
const addButton = async () =>
  within(await dialog()).getByRole<HTMLButtonElement>('button', { name: /^Tilføj/ });

describe('lines from a list', () => {
  test('PRE-1, PRE-2 are ticked and added by keyboard alone', async () => {
    const { current, user } = await open(aCase({ costs: [aCost({ title: 'Kendt' })] }));
    screen.getByRole('button', { name: OPEN }).focus();
    await user.keyboard('{Enter}');
    (await dialog()).querySelector('select')?.focus();
    await user.keyboard('{Tab}{Tab} {Tab}{Tab} ');
    expect((await addButton()).textContent).toBe('Tilføj 2 linjer');
    (await addButton()).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(current().costs).toMatchObject([
      { title: 'Kendt' },
      {
        title: 'Timer til krav og udbud',
        group: 'Udbud og indkøb',
        kind: 'oneOff',
        amounts: { kind: 'hours', hours: null },
      },
      { title: 'Anskaffelse', group: 'Udbud og indkøb', amounts: { kind: 'level', amount: null } },
    ]);
    expect(said()).toMatch(/2 linjer er tilføjet/);
  });

  test('PRE-3 a line that is there already is shown as such, and cannot be added again', async () => {
    const { current, user } = await open(
      aCase({ costs: [aCost({ group: 'Omkostninger til it', title: 'Hardware' })] }),
    );
    await user.click(screen.getByRole('button', { name: OPEN }));
    const list = within(await dialog());
    await user.selectOptions(list.getByLabelText('Liste'), 'KITOS’ økonomiskema');
    const hardware = list.getByLabelText<HTMLInputElement>(/^Hardware/);
    expect(hardware).toMatchObject({ checked: true, disabled: true });
    expect(list.getAllByText('står der allerede')).toHaveLength(1);
    await user.click(list.getByRole('button', { name: 'Vælg alle' }));
    await user.click(await addButton());
    expect(titles(current())).toHaveLength(8);
    expect(titles(current()).filter((title) => title === 'Hardware')).toHaveLength(1);
    expect(current().costs.find(({ title }) => title === 'Øgede it-omkostninger')?.kind).toBe(
      'recurring',
    );
  });

  test('another list starts with nothing ticked, and closing changes nothing', async () => {
    const { current, user } = await open(aCase());
    const before = current();
    await user.click(screen.getByRole('button', { name: OPEN }));
    const list = within(await dialog());
    await user.click(list.getByLabelText(/^Anskaffelse/));
    await user.selectOptions(list.getByLabelText('Liste'), 'Statens udgiftsgrupper');
    expect((await addButton()).disabled).toBe(true);
    await user.click(list.getByRole('button', { name: 'Annullér' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(current()).toBe(before);
  });

  test('PRE-2 more than the case has room for cannot be added, and it is said', async () => {
    const { user } = await open(
      aCase({ benefits: Array.from({ length: MOST_LINES - 1 }, () => aBenefit()) }),
    );
    await user.click(screen.getByRole('button', { name: OPEN }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Vælg alle' }));
    expect((await addButton()).disabled).toBe(true);
    expect(within(await dialog()).getByText(/højst 500/)).not.toBeNull();
  });
});
