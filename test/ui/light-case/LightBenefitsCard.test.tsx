// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { LightBenefitsCard } from '#src/ui/light-case/LightBenefitsCard.tsx';
import { aBenefit, aCase, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

const pressed = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const firstField = (number: number) =>
  within(screen.getByRole('group', { name: `Gevinst ${String(number)}` })).getByLabelText(
    'Hvad bliver bedre?',
  );

async function open(count: number) {
  const benefits = Array.from({ length: count }, (_, index) =>
    aBenefit({ title: `Nr. ${String(index + 1)}`, value: level('1') }),
  );
  return showInCase(<LightBenefitsCard />, aCase({ form: 'light', benefits }));
}

test('where a benefit is removed, the keyboard is in the next one', async () => {
  const current = await open(3);
  await pressed('Fjern gevinst 2');
  expect(current().benefits.map(({ title }) => title)).toEqual(['Nr. 1', 'Nr. 3']);
  expect(document.activeElement).toBe(firstField(2));
  expect(document.activeElement).toHaveProperty('value', 'Nr. 3');
});

test('where the last is removed, the keyboard is where one is added', async () => {
  await open(3);
  await pressed('Fjern gevinst 3');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tilføj gevinst' }));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(firstField(3));
});
