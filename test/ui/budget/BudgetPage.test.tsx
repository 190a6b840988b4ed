// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { BudgetPage } from '#src/ui/budget/BudgetPage.tsx';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

const service = { budgetArea: 'service', account: '6.45.51' } as const;

const document = aCase({
  horizon: 1,
  costs: [
    aCost({ ...service, amounts: level('5000') }),
    aCost({ ...service, kind: 'recurring', amounts: level('1200') }),
    aCost({ amounts: level('70') }),
  ],
  benefits: [
    aBenefit({ ...service, value: level('2000') }),
    aBenefit({ ...service, value: level('300'), takenInAdvanceFrom: 2027 }),
    aBenefit({ ...service, class: 'income', value: level('25'), payer: 'region' }),
  ],
});

async function open(shown: BusinessCase = document, settings = {}) {
  await showInCase(<BudgetPage />, shown, settings);
  return userEvent.setup();
}

/** Every row as one hears it: what it is, and its cells. */
function rows(): readonly string[] {
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
}

describe('the page Budget', () => {
  test('BUD-1, BUD-2, BUD-6 accounts down and years across, with forlods in a row of its own', async () => {
    await open();
    expect(rows()).toEqual([
      'Post | 2026 | 2027 | I alt',
      'Service · 6.45.51 · Kommunen | ',
      'Engangsudgifter | 5.000 | 0 | 5.000',
      'Løbende udgifter | 1.200 | 1.200 | 2.400',
      'Gevinster | −2.000 | −2.000 | −4.000',
      'Gevinster, taget forlods fra 2027 | −300 | −300 | −600',
      'I alt på kontoen | 3.900 | −1.100 | 2.800',
      'Service · 6.45.51 · Regionen | ',
      'Merindtægter | −25 | −25 | −50',
      'Uden styringsområde og konto · Kommunen | ',
      'Engangsudgifter | 70 | 0 | 70',
      'Kommunen i alt | 3.970 | −1.100 | 2.870',
      'Regionen i alt | −25 | −25 | −50',
      'I alt | 3.945 | −1.125 | 2.820',
    ]);
    expect(screen.getByText(/skal ikke tages ud igen/)).not.toBeNull();
  });

  test('BUD-3, BUD-4 in the prices of each year, and what cannot be known says so with the way to mend it', async () => {
    const user = await open(
      aCase({
        firstYear: 2025,
        horizon: 2,
        costs: [aCost({ kind: 'recurring', amounts: level('1025'), timing: aCost().timing })],
      }),
    );
    expect(rows().at(-1)).toBe('I alt | 0 | 1.025 | 1.025 | 2.050');
    expect(screen.queryByText(/Prisudviklingen for/)).toBeNull();
    await user.selectOptions(screen.getByLabelText('Priser'), 'Hvert års priser');
    expect(rows().at(-1)).toBe('I alt | 0 | 1.025 | mangler | mangler');
    expect(screen.getByText(/Prisudviklingen for 2027 mangler i »Pay and prices«/)).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Se forudsætningerne' }).getAttribute('href')).toMatch(
      /grundlag/,
    );
    expect(screen.getByText('kr., hvert års priser')).not.toBeNull();
  });

  test('the table is copied for a spreadsheet, and it is said', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: /Kopiér tabel/ }));
    expect(screen.getByRole('status').textContent).toMatch(/Budget.*kopieret/);
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\r\n')[2]).toBe(
      'Service\t6.45.51\tKommunen\tLøbende udgifter\t\t1200\t1200\t2400',
    );
  });

  test('while another tab writes the choice of prices can be made all the same', async () => {
    const user = await open(document, { isWriter: false });
    await user.selectOptions(screen.getByLabelText('Priser'), 'Hvert års priser');
    expect(screen.getByText('kr., hvert års priser')).not.toBeNull();
  });

  test('a case with no amounts says what is missing first', async () => {
    await open(aCase());
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
  });
});
