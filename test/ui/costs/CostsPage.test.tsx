// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';
import {
  cellAt,
  openCosts as open,
  paste,
  said,
  titles,
  twoLines,
} from '#test/support/costs-screen.tsx';

afterEach(cleanup);

describe('writing in cells', () => {
  test('every key is in the document and in the sums at once', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(1, 'Beløb');
    await user.keyboard('25');
    expect(current().costs[0]?.amounts).toEqual(level('25'));
    expect(screen.getByText('Omkostninger i alt').closest('[role=row]')?.textContent).toContain(
      '325',
    );
    expect(screen.getByText('Nettonutidsværdi (NNV)').parentElement?.textContent).toContain('kr.');
  });

  test('one visit to a cell is one step back, and Escape takes it back at once', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(1, 'Beløb');
    await user.keyboard('25{Escape}');
    expect(current().costs[0]?.amounts).toEqual(level('1000'));
    expect(document.activeElement).toBe(cellAt(1, 'Beløb'));
  });

  test('Tab along a new line and Enter back to where the next one begins', async () => {
    const { current, user, goTo } = await open(aCase({ horizon: 1 }));
    await goTo(1, 'Titel');
    await user.keyboard('Licenser{Tab}l{Tab}5000{Tab}marts 2026{Enter}Oplæring{Enter}');
    expect(current().costs).toMatchObject([
      { title: 'Licenser', kind: 'recurring', amounts: level('5000') },
      { title: 'Oplæring', kind: 'oneOff', amounts: level(null) },
    ]);
    expect(current().costs[0]?.timing.startMonth).toBe('2026-03');
    expect(document.activeElement).toBe(cellAt(3, 'Titel'));
  });

  test('a text that is refused stays with its reason, and the earlier value counts', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(1, 'Beløb');
    await user.keyboard('1.5{Enter}');
    expect(said()).toMatch(/1,5 eller 15/);
    expect(screen.getByRole('textbox', { name: /Linje 1, Projekt, Beløb/ })).toHaveProperty(
      'value',
      '1.5',
    );
    await goTo(2, 'Titel');
    expect(current().costs[0]?.amounts).toEqual(level('1000'));
    expect(cellAt(1, 'Beløb').textContent).toBe('1.5');
    expect(cellAt(1, 'Beløb').getAttribute('aria-invalid')).toBe('true');
    expect(said()).toMatch(/regnes der med 1.000/);
  });

  test('CAS-4 a year typed on a level line makes it year by year, said and undone as one', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(2, '2027');
    await user.keyboard('150');
    expect(current().costs[1]?.amounts).toEqual(byYear(2026, ['100', '150', '100']));
    expect(said()).toMatch(/et beløb for hvert år/);
    await user.keyboard('{Escape}');
    expect(current().costs[1]?.amounts).toEqual(level('100'));
  });

  test('a cell that must have a choice says so when it is emptied', async () => {
    const { current, user, goTo } = await open(twoLines());
    const before = current();
    await goTo(1, 'Type');
    await user.keyboard('{Delete}');
    expect(said()).toBe('Feltet må ikke være tomt.');
    expect(current()).toBe(before);
  });

  test('a cell that is worked out says so', async () => {
    const { current, user, goTo } = await open(twoLines());
    const before = current();
    await goTo(1, 'I alt');
    await user.keyboard('5');
    expect(said()).toMatch(/regnes ud/);
    expect(current()).toBe(before);
  });
});

describe('blocks', () => {
  test('fill down and fill right take what is typed', async () => {
    const document = aCase({
      horizon: 2,
      costs: [aCost({ amounts: byYear(2026, ['7', '8']) }), aCost({ amounts: level('1') })],
    });
    const { current, user, goTo } = await open(document);
    await goTo(1, '2026');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}');
    expect(current().costs[0]?.amounts).toEqual(byYear(2026, ['7', '7', '7']));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(current().costs[1]?.amounts).toEqual(byYear(2026, ['7', '7', '7']));
  });

  test('Delete empties what is typed and nothing else', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(1, 'Titel');
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect(current().costs.map(({ title, amounts }) => [title, amounts])).toEqual([
      ['', level(null)],
      ['', level(null)],
    ]);
    expect(current().costs[0]?.timing).toEqual(from('2026-01'));
  });

  test('a clear block goes straight in, with new lines', async () => {
    const { current, goTo } = await open(twoLines());
    await goTo(3, 'Titel');
    paste(cellAt(3, 'Titel'), 'Licenser\tLøbende\t1500,50\r\nOplæring\tEngang\t200\r\n');
    expect(titles(current())).toEqual(['Projekt', 'Drift', 'Licenser', 'Oplæring']);
    expect(said()).toMatch(/6 felter er indsat, 2 nye linjer/);
  });

  test('an odd block is shown first, and nothing is changed before the answer', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(3, 'Titel');
    paste(cellAt(3, 'Titel'), 'Licenser\tLøbende\t1.5');
    expect(titles(current())).toEqual(['Projekt', 'Drift']);
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toMatch(/1 af 3 felter kan ikke læses/);
    expect(dialog.textContent).toMatch(/1,5 eller 15/);
    await user.click(within(dialog).getByRole('button', { name: /uden de røde/ }));
    expect(current().costs[2]).toMatchObject({ title: 'Licenser', amounts: level(null) });
  });
});

describe('lines', () => {
  test('are moved, copied and deleted', async () => {
    const { current, user, goTo } = await open(twoLines());
    await goTo(2, 'Titel');
    await user.click(screen.getByRole('button', { name: 'Flyt op' }));
    expect(titles(current())).toEqual(['Drift', 'Projekt']);
    await user.click(screen.getByRole('button', { name: 'Kopiér linje' }));
    expect(titles(current())).toEqual(['Drift', 'Drift', 'Projekt']);
    await user.click(screen.getByRole('button', { name: 'Slet linje' }));
    expect(titles(current())).toEqual(['Drift', 'Projekt']);
    expect(document.activeElement).toBe(cellAt(2, 'Titel'));
    expect(said()).toMatch(/Ctrl\+Z fortryder/);
  });

  test('outside the years of the case are marked with words', async () => {
    await open(aCase({ costs: [aCost({ timing: from('2040-01') })] }));
    expect(cellAt(1, 'Titel').textContent).toContain('uden for perioden');
  });

  test('show all their fields, and lead there from the keyboard and from an address', async () => {
    const { user, goTo } = await open(twoLines());
    await goTo(2, 'Titel');
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(document.activeElement).toHaveProperty('value', 'Drift');
    cleanup();
    const costs = twoLines();
    const line = costs.costs[1]?.id ?? '';
    await open(costs, { address: `/sager/x/omkostninger?linje=${line}&felt=source` });
    expect(screen.getByRole('heading', { name: 'Drift' })).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Kilde'));
  });
});

test('a first line that is missing leads to the empty line', async () => {
  const { current, user } = await open(aCase(), {
    address: '/sager/x/omkostninger?linje=ny&felt=amounts',
  });
  expect(document.activeElement).toBe(cellAt(1, 'Titel'));
  await user.keyboard('Licenser{Enter}');
  expect(titles(current())).toEqual(['Licenser']);
});

test('while another tab writes, cells are read and copied, and nothing is changed', async () => {
  const { current, user, goTo } = await open(twoLines(), { isWriter: false });
  const before = current();
  await goTo(1, 'Beløb');
  await user.keyboard('5{Delete}');
  paste(cellAt(1, 'Beløb'), '7');
  expect(current()).toBe(before);
  expect(screen.queryByRole('textbox', { name: /Linje 1, Projekt, Beløb/ })).toBeNull();
});

describe('the details of a cost', () => {
  test('heading and accounting are kept, and what other lines say is offered', async () => {
    const { current, user } = await open(
      aCase({
        costs: [aCost({ title: 'Kursus' }), aCost({ group: 'Uddannelse', account: '6.45.51' })],
      }),
    );
    const heading = screen.getByLabelText('Overskrift');
    expect(offeredIn(heading)).toEqual(['Uddannelse']);
    expect(offeredIn(screen.getByLabelText('Konto'))).toEqual(['6.45.51']);
    await user.type(heading, 'Drift');
    await user.type(screen.getByLabelText('Konto'), '6.45.50');
    await user.selectOptions(screen.getByLabelText('Styringsområde'), 'Anlæg');
    await user.selectOptions(screen.getByLabelText('Betaler'), 'Regionen');
    await user.selectOptions(screen.getByLabelText('Grundlag for tallet'), 'Tilbud eller kontrakt');
    expect(current().costs[0]).toMatchObject({
      group: 'Drift',
      account: '6.45.50',
      budgetArea: 'construction',
      payer: 'region',
      evidence: 'offered',
    });
  });
});

function offeredIn(field: HTMLElement): readonly string[] {
  const list = document.getElementById(field.getAttribute('list') ?? '');
  return [...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value);
}
