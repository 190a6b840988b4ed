// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { useDocument } from '#src/ui/app-context.ts';
import { CostDetails } from '#src/ui/costs/CostDetails.tsx';
import { aCase, aCost, byYear } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

function AllDetails() {
  return useDocument().costs.map((line) => <CostDetails key={line.id} line={line} />);
}

test('LIF-1, LIF-2 a life is typed, and says when it is paid and what is left', async () => {
  const user = userEvent.setup();
  const document = await showInCase(<AllDetails />, aCase({ costs: [aCost()] }));
  await user.type(screen.getByRole('textbox', { name: /^Levetid/ }), '4');
  expect(document().costs[0]?.life).toEqual({
    years: 4,
    isRenewed: false,
    hasResidualValue: false,
  });
  await user.click(screen.getByRole('checkbox', { name: /^Købes igen/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Regn restværdien med/ }));
  expect(document().costs[0]?.life).toEqual({ years: 4, isRenewed: true, hasResidualValue: true });
  screen.getByText(/^Betales i 2026 og 2030\. .*50\.000/);
});

test('an emptied life is none, and what was chosen with it goes', async () => {
  const user = userEvent.setup();
  const life = { years: 4, isRenewed: true, hasResidualValue: true };
  const document = await showInCase(<AllDetails />, aCase({ costs: [aCost({ life })] }));
  await user.clear(screen.getByRole('textbox', { name: /^Levetid/ }));
  expect(document().costs[0]?.life).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /^Købes igen/ })).toBeNull();
});

test.for(['0', '51', '2,5'])('CAS-12 a life of %s years is refused', async (typed) => {
  const user = userEvent.setup();
  const document = await showInCase(<AllDetails />, aCase({ costs: [aCost()] }));
  await user.type(screen.getByRole('textbox', { name: /^Levetid/ }), typed);
  await user.tab();
  expect(screen.getByRole('textbox', { name: /^Levetid/ })).toHaveProperty('value', typed);
  expect(document().costs[0]?.life?.years).not.toBe(Number(typed.replace(',', '.')));
});

test('LIF-3 a recurring cost and amounts by year have no life', async () => {
  const life = { years: 4, isRenewed: true, hasResidualValue: true };
  const costs = [aCost({ kind: 'recurring', life }), aCost({ amounts: byYear(2026, ['5']), life })];
  await showInCase(<AllDetails />, aCase({ costs }));
  expect(screen.queryByRole('textbox', { name: /^Levetid/ })).toBeNull();
});
