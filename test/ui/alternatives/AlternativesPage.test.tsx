// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { AlternativesPage } from '#src/ui/alternatives/AlternativesPage.tsx';
import { aCurrentCost, anAlternative, end } from '#test/support/alternatives.ts';
import { aBenefit, aCase, aCost, byYear } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

const a = anAlternative('Chatbot');
const b = anAlternative('Portal');

test('CAS-12 alternatives are added, named and taken away by the keyboard alone', async () => {
  const { user, document } = await open(aCase({ costs: [aCost()] }));
  screen.getByRole('button', { name: 'Tilføj alternativ' }).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('Chatbot{Tab}På hjemmesiden');
  expect(document().alternatives).toEqual([
    { id: 'made-1', name: 'Chatbot', description: 'På hjemmesiden' },
  ]);
  expect(headings()).toEqual(['Nøgletal', 'Scenarie 0', 'Chatbot']);

  for (let count = 1; count < 5; count += 1) {
    await user.click(screen.getByRole('button', { name: 'Tilføj alternativ' }));
  }
  expect(headings()).toHaveLength(7);
  expect(screen.getByRole('button', { name: 'Tilføj alternativ' })).toHaveProperty(
    'disabled',
    true,
  );
  screen.getByText('Der kan ikke være flere end 5 alternativer.');
  screen.getByRole('button', { name: 'Slet Chatbot' }).focus();
  await user.keyboard('{Enter}');
  expect(headings()).toEqual(['Nøgletal', 'Scenarie 0', ...[1, 2, 3, 4].map(numbered)]);
});

test('ALT-3 a cost of today that ends is a benefit of the alternative, written once', async () => {
  const { user, document } = await open(
    aCase({ horizon: 2, alternatives: [a, b], costs: [aCost()], benefits: [aBenefit()] }),
  );
  screen.getByRole('button', { name: 'Tilføj udgift i dag' }).focus();
  await user.keyboard('{Enter}Telefoni{Tab}240.000{Tab}jan 2027{Tab}{Tab}Regnskab 2025{Tab}');
  expect(document().currentCosts).toMatchObject([
    {
      title: 'Telefoni',
      amounts: { kind: 'level', amount: '240000' },
      avoided: [{ alternativeId: a.id, fromMonth: '2027-01' }],
      source: 'Regnskab 2025',
    },
  ]);
  expect(document().benefits).toHaveLength(1);
  expect(cellsOf('Årlig nettogevinst')).toEqual([
    '–',
    '340.000 kr.fuld effekt fra 2027',
    '100.000 kr.fuld effekt fra 2026',
  ]);
});

test('ALT-4 what is said of all alternatives stands in each of them, and can differ', async () => {
  const cost = aCurrentCost({ title: 'Server', avoided: [end('2027-01')] });
  const { user, document } = await open(aCase({ alternatives: [a, b], currentCosts: [cost] }));
  const inPortal = screen.getByRole('textbox', { name: 'Bortfalder i Portal fra, Server' });
  expect(inPortal).toHaveProperty('value', 'januar 2027');
  await user.clear(inPortal);
  expect(document().currentCosts[0]?.avoided).toEqual([end('2027-01', a)]);
});

test('CAS-13 one is recommended, in words, and says why', async () => {
  const { user, document } = await open(aCase({ alternatives: [a, b], costs: [aCost()] }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Anbefalet alternativ' }),
    'Portal',
  );
  await user.tab();
  await user.keyboard('Borgerne kender den');
  expect(document()).toMatchObject({
    recommendedId: b.id,
    recommendation: 'Borgerne kender den',
  });
  const [, , chatbot, portal] = table().getAllByRole('columnheader');
  expect(portal?.textContent).toContain('Anbefalet');
  expect(chatbot?.textContent).not.toContain('Anbefalet');
});

test('ALT-2 without alternatives the case stands beside going on as is', async () => {
  const amounts = byYear(2026, ['10', '20']);
  await open(aCase({ costs: [aCost()], currentCosts: [aCurrentCost({ amounts })] }));
  expect(headings()).toEqual(['Nøgletal', 'Scenarie 0', 'Sagen']);
  expect(screen.queryByRole('combobox', { name: 'Anbefalet alternativ' })).toBeNull();
  screen.getByText('år for år');
  screen.getByRole('textbox', { name: 'Bortfalder fra, A cost of today' });
});

async function open(start: BusinessCase) {
  const document = await showInCase(<AlternativesPage />, start);
  return { user: userEvent.setup(), document };
}

function table() {
  return within(screen.getByRole('group', { name: 'Sammenligning af alternativer, tabel' }));
}

/** What the columns are called. */
function headings() {
  return table()
    .getAllByRole('columnheader')
    .map((head) => head.firstElementChild?.textContent ?? head.textContent);
}

function cellsOf(figure: string) {
  const row = table().getByRole('rowheader', { name: figure }).closest('tr');
  const cells = [...(row?.querySelectorAll('td') ?? [])];
  return cells.map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
}

function numbered(number: number): string {
  return `Alternativ ${String(number)}`;
}
