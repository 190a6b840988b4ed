// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { choosing } from '#src/text/da/choosing.ts';
import { ChoosingCard } from '#src/ui/basis/ChoosingCard.tsx';
import { nameOfRelated, othersThan } from '#src/ui/basis/related-cases.ts';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { cases } from '#test/support/portfolio.ts';

afterEach(cleanup);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('tags are typed or taken from what the strategy watches, and taken away', async () => {
  const current = await showInCase(<ChoosingCard />, aCase());
  const field = screen.getByLabelText('Nyt mærke');
  expect(field.closest('div')?.querySelectorAll('option')).toHaveLength(choosing.watchList.length);
  await userEvent.type(field, '<b>Nyt</b>{Enter}');
  await userEvent.type(field, 'IoT');
  await press('Tilføj mærke');
  expect(current().tags).toEqual(['<b>Nyt</b>', 'IoT']);
  await press('Fjern mærket IoT');
  expect(current().tags).toEqual(['<b>Nyt</b>']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tilføj mærke' }));
});

test('a case that is required and gone is shown by the name it had', async () => {
  const current = await showInCase(<ChoosingCard />, aCase({ requires: cases('gone') }));
  const group = screen.getByRole('group', { name: 'Forudsætter' });
  within(group).getByText('GONE (findes ikke på enheden)');
  await press('Fjern GONE (findes ikke på enheden)');
  expect(current().requires).toEqual([]);
});

test('the other cases of the device are offered by their titles, those in the list apart', () => {
  const here = [
    { id: 'own' as CaseId, title: 'Own' },
    { id: 'a' as CaseId, title: 'Ålborg' },
    { id: 'b' as CaseId, title: 'Bro' },
    { id: 'c' as CaseId, title: '' },
  ];
  const offered = othersThan({ id: 'own' as CaseId }, here, cases('b'));
  expect(offered.map(({ name }) => name)).toEqual(['Sag uden titel', 'Ålborg']);
  expect(nameOfRelated({ id: 'b' as CaseId, name: 'Before' }, here)).toBe('Bro');
});
