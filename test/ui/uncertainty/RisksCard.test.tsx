// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { UncertaintyPage } from '#src/ui/uncertainty/UncertaintyPage.tsx';
import { aBenefit, aCase, aCost, aRisk } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

const high = { kind: 'amounts' as const, low: null, high: decimalText('150000') };

function ordinary(says: Partial<BusinessCase> = {}): BusinessCase {
  return aCase({ costs: [aCost({ title: 'Licens' })], benefits: [aBenefit()], ...says });
}

test('a risk is typed by keyboard alone, and its average is in the reserve', async () => {
  const user = userEvent.setup();
  const document = await showInCase(<UncertaintyPage />, ordinary());
  screen.getByRole('button', { name: 'Tilføj risiko' }).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('Forsinkelse{Tab}30{Tab}200000{Tab}');
  await user.clear(screen.getByRole('textbox', { name: /^Hvornår/ }));
  await user.keyboard('marts 2027{Tab}');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Handler om/ }), 'Licens');
  await user.type(screen.getByRole('textbox', { name: /^Hvad gøres/ }), 'Prøvedrift');
  await user.type(screen.getByRole('textbox', { name: /^Ansvarlig, Fors/ }), 'Centerchefen');
  const [licence] = document().costs;
  expect(document().risks).toEqual([
    {
      ...aRisk(),
      id: document().risks[0]?.id,
      title: 'Forsinkelse',
      probability: '0.3',
      consequence: '200000',
      month: '2027-03',
      lineId: licence?.id,
      measure: 'Prøvedrift',
      owner: 'Centerchefen',
    },
  ]);
  expect(reserve()).toBe('60.000 kr.');
});

test('a risk is removed, and the keyboard goes on where it was', async () => {
  const user = userEvent.setup();
  const risks = [aRisk({ title: 'Brand' }), aRisk({ title: 'Brud' })];
  const document = await showInCase(<UncertaintyPage />, ordinary({ risks }));
  screen.getByRole('button', { name: 'Slet Brand' }).focus();
  await user.keyboard('{Enter}');
  expect(document().risks.map(({ title }) => title)).toEqual(['Brud']);
  expect(globalThis.document.activeElement).toHaveProperty('value', 'Brud');
});

test('RSK-4 a risk about a line with a range says that the matter is counted twice', async () => {
  const line = aCost({ title: 'Licens', range: high });
  const risks = [aRisk({ lineId: line.id }), aRisk()];
  await showInCase(<UncertaintyPage />, ordinary({ costs: [line], risks }));
  expect(screen.getAllByText(/tæller det to gange/)).toHaveLength(1);
  screen.getByText(/»Licens« har også et lavt eller højt skøn/);
});

test('RSK-2 a risk outside the years of the case says so, and is not in the reserve', async () => {
  const risks = [aRisk({ month: '2032-01' as Month }), aRisk()];
  await showInCase(<UncertaintyPage />, ordinary({ risks }));
  screen.getByText('Ligger uden for 2026–2031 og er ikke med i risikopuljen.');
  expect(reserve()).toBe('20.000 kr.');
});

test('FLW-6 a risk that is not sized has no average yet', async () => {
  await showInCase(<UncertaintyPage />, ordinary({ risks: [aRisk({ consequence: null })] }));
  expect(reserve()).toBe('0 kr.');
  expect(textOfCard()).toContain('–');
});

test('ALT-1 a risk is given to an alternative, and is in the reserve of that one alone', async () => {
  const user = userEvent.setup();
  const [cloud, house] = ['cloud', 'house'].map((id) => ({
    id: id as AlternativeId,
    name: id,
    description: '',
  }));
  if (cloud === undefined || house === undefined) throw new Error('there are two');
  const document = await showInCase(
    <UncertaintyPage />,
    ordinary({
      alternatives: [cloud, house],
      recommendedId: cloud.id,
      risks: [aRisk({ title: 'Brand' }), aRisk({ title: 'Brud' })],
    }),
  );
  expect(reserve()).toBe('40.000 kr.');
  const belonging = within(screen.getByRole('group', { name: 'Gælder, Brud' }));
  await user.click(belonging.getByRole('checkbox', { name: 'Alle alternativer' }));
  expect(reserve()).toBe('40.000 kr.');
  await user.click(belonging.getByRole('checkbox', { name: 'cloud' }));
  expect(document().risks.map(({ alternatives }) => alternatives)).toEqual([null, [house.id]]);
  expect(reserve()).toBe('20.000 kr.');
  screen.getByText(/Gælder ikke det alternativ, tallene er for/);
  await user.click(screen.getByRole('button', { name: 'Flyt Brud op' }));
  expect(document().risks.map(({ title }) => title)).toEqual(['Brud', 'Brand']);
});

test('a risk of a case without alternatives is not asked where it belongs', async () => {
  await showInCase(<UncertaintyPage />, ordinary({ risks: [aRisk({ title: 'Brand' })] }));
  screen.getByRole('textbox', { name: 'Note, Brand' });
  expect(screen.queryByRole('group', { name: 'Gælder, Brand' })).toBeNull();
});

test('the risks can be written before anything else is', async () => {
  await showInCase(<UncertaintyPage />, aCase());
  within(cardOfRisks()).getByRole('button', { name: 'Tilføj risiko' });
});

function cardOfRisks(): HTMLElement {
  const card = screen.getByRole('heading', { name: 'Risici' }).closest('section');
  if (card === null) throw new Error('the heading is in a card');
  return card;
}

function reserve(): string | undefined {
  const [row] = within(cardOfRisks()).getAllByRole('row').slice(-1);
  return row?.querySelector('td')?.textContent.replaceAll('\u00A0', ' ');
}

function textOfCard(): string {
  return cardOfRisks().textContent.replaceAll('\u00A0', ' ');
}
