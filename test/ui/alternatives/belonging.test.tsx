// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { BenefitsPage } from '#src/ui/benefits/BenefitsPage.tsx';
import { AlternativeChooser } from '#src/ui/business-case/AlternativeChooser.tsx';
import { ShownAlternativeProvider } from '#src/ui/business-case/ShownAlternativeProvider.tsx';
import { CostsPage } from '#src/ui/costs/CostsPage.tsx';
import { ResultPage } from '#src/ui/result/ResultPage.tsx';
import { aCurrentCost, anAlternative, end } from '#test/support/alternatives.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

const a = anAlternative('Chatbot');
const b = anAlternative('Portal');

test('ALT-1 where a line belongs is ticked among its fields, and marked in the grid', async () => {
  const user = userEvent.setup();
  const document = await showInCase(
    <CostsPage />,
    aCase({ alternatives: [a, b], costs: [aCost({ title: 'Køb' })] }),
  );
  const fields = within(screen.getByRole('group', { name: 'Alternativer' }));
  const all = fields.getByRole('checkbox', { name: 'Alle alternativer' });
  expect(fields.getAllByRole('checkbox')).toEqual([all]);
  await user.click(all);
  expect(document().costs[0]?.alternatives).toEqual([a.id, b.id]);
  expect(screen.queryByText('kun Portal')).toBeNull();
  await user.click(fields.getByRole('checkbox', { name: 'Chatbot' }));
  expect(document().costs[0]?.alternatives).toEqual([b.id]);
  screen.getByText('kun Portal');
  await user.click(fields.getByRole('checkbox', { name: 'Portal' }));
  screen.getByText('i intet alternativ');
  await user.click(all);
  expect(document().costs[0]?.alternatives).toBeNull();
});

test('ALT-7 a line that was left out can be taken in again when no alternative is left', async () => {
  const user = userEvent.setup();
  const document = await showInCase(
    <CostsPage />,
    aCase({ costs: [aCost({ title: 'Køb', alternatives: [] })] }),
  );
  await user.click(screen.getByRole('checkbox', { name: 'Med i sagen' }));
  expect(document().costs[0]?.alternatives).toBeNull();
  expect(screen.queryByRole('group', { name: 'Alternativer' })).toBeNull();
});

test('ALT-5 the figures on the page are those of the alternative that is chosen', async () => {
  const user = userEvent.setup();
  await showInCase(
    <ShownAlternativeProvider>
      <AlternativeChooser />
      <ResultPage />
    </ShownAlternativeProvider>,
    aCase({
      alternatives: [a, b],
      recommendedId: b.id,
      costs: [aCost({ amounts: level('30000'), alternatives: [a.id] })],
      benefits: [aBenefit({ value: level('1000') })],
      horizon: 1,
    }),
  );
  const chooser = screen.getByRole('combobox', { name: 'Tallene gælder alternativet' });
  const worth = () => {
    const figure = screen.getByRole('figure', { name: 'Nettonutidsværdi (NNV)' });
    return /−?[\d.]+/.exec(figure.textContent)?.[0];
  };
  expect(chooser).toHaveProperty('value', b.id);
  expect(worth()).toBe('1.966');
  await user.selectOptions(chooser, 'Chatbot');
  expect(worth()).toBe('−28.034');
});

test('ALT-3 a cost of today that ends has a row of its own among the sums of the benefits', async () => {
  await showInCase(
    <BenefitsPage />,
    aCase({
      horizon: 1,
      benefits: [aBenefit({ value: level('100') })],
      currentCosts: [aCurrentCost({ amounts: level('7'), avoided: [end('2026-01')] })],
    }),
  );
  const grid = screen.getByRole('grid');
  const sums = within(grid)
    .getAllByRole('row')
    .map(({ textContent }) => textContent)
    .filter((text) => /bortfalder|214/.test(text));
  expect(sums).toHaveLength(2);
  expect(sums[0]).toContain('Udgifter i dag, der bortfalder');
});
