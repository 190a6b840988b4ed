// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { BenefitsPage } from '#src/ui/benefits/BenefitsPage.tsx';
import { aBenefit, aCase, byYear, level, timeSaved } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

beforeAll(() => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

async function open(...benefits: readonly Benefit[]) {
  const current = await showInCase(<BenefitsPage />, aCase({ horizon: 1, benefits }));
  return { current, user: userEvent.setup() };
}

/** What stands in a row of the grid, cell by cell. */
function row(name: RegExp): readonly string[] {
  const found = within(screen.getByRole('grid')).getByRole('row', { name });
  return within(found)
    .getAllByRole('gridcell')
    .map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
}

const yearsAndTotal = (name: RegExp) => row(name).slice(-3);

test('LED-3 of freed time the harvested part alone stands in the years, and the rest beneath', async () => {
  const { user } = await open(
    aBenefit({
      title: 'Tid',
      class: 'capacity',
      value: timeSaved({ harvestShare: decimalText('0.25') }),
    }),
  );
  expect(row(/Tid/)).toContain('1.200 timer');
  expect(screen.queryByRole('columnheader', { name: '2026' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'År for år', pressed: false }));
  expect(yearsAndTotal(/Tid/)).toEqual(['180.000', '180.000', '360.000']);
  expect(yearsAndTotal(/^Budgetgevinster i alt/)).toEqual(['180.000', '180.000', '360.000']);
  expect(yearsAndTotal(/^Frigjort tid, værdi/)).toEqual(['540.000', '540.000', '1.080.000']);
});

test('LED-2 what society gains has sums of its own', async () => {
  await open(
    aBenefit({ title: 'Borgere', class: 'societal', value: byYear(2026, ['5', '6']) }),
    aBenefit({ title: 'Penge', value: level('100') }),
  );
  expect(yearsAndTotal(/Borgere/)).toEqual(['5', '6', '11']);
  expect(yearsAndTotal(/^Budgetgevinster i alt/)).toEqual(['100', '100', '200']);
  expect(yearsAndTotal(/^Samfundsgevinst/)).toEqual(['5', '6', '11']);
});

test('LED-4 years stand as they are typed, and the sum has sign and realisation', async () => {
  await open(
    aBenefit({
      title: 'Mere papir',
      negative: true,
      realisationRate: decimalText('0.8'),
      value: byYear(2026, ['50', '100']),
    }),
  );
  expect(yearsAndTotal(/Mere papir/)).toEqual(['50', '100', '−120']);
  expect(yearsAndTotal(/^Budgetgevinster i alt/)).toEqual(['−40', '−80', '−120']);
});

test('LED-5 a cell that does not fit the class says why', async () => {
  const { current, user } = await open(
    aBenefit({ title: 'Tryghed', class: 'quality', value: { kind: 'unpriced' } }),
  );
  const before = current();
  await user.click(screen.getByText('ikke prissat'));
  await user.keyboard('5');
  expect(screen.getByRole('status').textContent).toMatch(/ingen pris/);
  expect(current()).toBe(before);
});

test('all the fields of a benefit are beneath the grid', async () => {
  const { current, user } = await open(aBenefit({ title: 'Tid' }));
  await user.selectOptions(screen.getByLabelText('Klasse'), 'Frigjort tid');
  await user.type(screen.getByLabelText('Antal gange pr. år'), '18200');
  await user.type(screen.getByLabelText('Minutter sparet pr. gang'), '30');
  await user.clear(screen.getByLabelText('Andel, hvor det sker'));
  await user.type(screen.getByLabelText('Andel, hvor det sker'), '50');
  await user.type(screen.getByLabelText('Gevinstejer'), 'Centerchef');
  await user.type(screen.getByLabelText('Næste måling'), '30.06.2028');
  await user.type(screen.getByLabelText('Nulpunkt'), '0');
  expect(current().benefits[0]).toMatchObject({
    class: 'capacity',
    value: { kind: 'time', volume: '18200', minutes: '30', uptake: '0.5' },
    owner: 'Centerchef',
    indicator: { baseline: '0', nextMeasurement: '2028-06-30' },
  });
  expect(screen.getByText(/4.550 timer om året/)).not.toBeNull();
});
