// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { TwoWayCard } from '#src/ui/uncertainty/TwoWayCard.tsx';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';

afterEach(cleanup);

const document = aCase({
  ownRate: decimalText('0'),
  horizon: 2,
  costs: [aCost({ title: 'Licens', amounts: level('250000') })],
  benefits: [
    aBenefit({ title: 'Besøg', value: level('60000'), timing: from('2026-01') }),
    aBenefit({ title: 'Porto', value: level('40000'), timing: from('2026-01') }),
  ],
});

function show(businessCase: BusinessCase = document): HTMLElement {
  render(<TwoWayCard businessCase={businessCase} appraisal={appraised(businessCase)} />);
  return screen.getByRole('region', { name: 'To forhold på én gang' });
}

const choose = (list: string, choice: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: list }), choice);

/** The cells as one hears them, by their row and column headers. */
function cellsOf(card: HTMLElement): readonly (readonly string[])[] {
  const [, , ...rows] = within(card).getAllByRole('row');
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent.replaceAll('\u00A0', ' ')),
  );
}

const headersOf = (role: 'columnheader' | 'rowheader') =>
  screen.getAllByRole(role).map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));

describe('TwoWayCard', () => {
  test('TWO-1 all benefits by all costs, with what is planned in words and in a frame', () => {
    const card = show();
    const cells = cellsOf(card);
    expect(cells.map((row) => row.length)).toEqual([7, 7, 7, 7, 7, 7, 7]);
    expect(cells[3]).toEqual(['125', '100', '75', '50 som planlagt', '25', '0', '−25']);
    expect(cells[0]?.[6]).toBe('−115');
    const planned = within(card).getByRole('cell', { name: '50 som planlagt' });
    expect(planned.dataset['planned']).toBe('true');
    expect(within(card).getByRole('cell', { name: '−115' }).className).toContain('cost');
  });

  test('every row and column says its step, and over them stands what is moved', () => {
    show();
    expect(headersOf('rowheader')).toEqual([
      '−30 %',
      '−20 %',
      '−10 %',
      '0 % som planlagt',
      '+10 %',
      '+20 %',
      '+30 %',
    ]);
    expect(headersOf('columnheader').slice(0, 3)).toEqual([
      'Alle omkostninger',
      'Alle gevinster',
      '−30 %',
    ]);
  });

  test('any two inputs: a line down, the delay across', async () => {
    const card = show();
    await choose('Nedad', 'Gevinst: Porto');
    await choose('Henad', 'Forsinkelse af gevinsterne');
    expect(headersOf('columnheader')).toEqual([
      'Forsinkelse af gevinsterne, måneder',
      'Gevinst: Porto',
      '0 som planlagt',
      '6',
      '12',
      '18',
      '24',
    ]);
    expect(cellsOf(card)[3]).toEqual(['50 som planlagt', '0', '−50', '−100', '−150']);
    expect(cellsOf(card)[6]?.[0]).toBe('86');
  });

  test('the same input twice is refused in words, and there is no table', async () => {
    const card = show();
    await choose('Henad', 'Alle gevinster');
    const list = screen.getByRole('combobox', { name: 'Henad' });
    expect(list.getAttribute('aria-invalid')).toBe('true');
    expect(within(card).getByText(/Vælg to forskellige forhold/)).toBeDefined();
    expect(within(card).queryByRole('table')).toBeNull();
  });

  test('FIG-1 a period that no case may have has no value, and the reason stands below', async () => {
    const card = show();
    await choose('Henad', 'Periode');
    expect(cellsOf(card)[3]?.[0]).toBe('–kan ikke lade sig gøre');
    expect(card.textContent).toContain('Perioden skal være 1–50 år');
  });

  test('a line that is gone leaves the choice as it first was', async () => {
    const { rerender } = render(
      <TwoWayCard businessCase={document} appraisal={appraised(document)} />,
    );
    await choose('Nedad', 'Gevinst: Porto');
    const without = { ...document, benefits: document.benefits.slice(0, 1) };
    rerender(<TwoWayCard businessCase={without} appraisal={appraised(without)} />);
    expect(screen.getByRole('combobox', { name: 'Nedad' })).toHaveProperty('value', 'benefits');
  });

  test('a case of nothing has nothing to move', () => {
    expect(show(aCase()).textContent).toContain('Der er endnu intet beløb at flytte.');
  });
});
