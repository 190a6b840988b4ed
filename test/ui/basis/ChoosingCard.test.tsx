// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, expect, test } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { CaseService } from '#src/state/services.ts';
import { choosing } from '#src/text/da/choosing.ts';
import { useApp } from '#src/ui/app-context.ts';
import { ChoosingCard } from '#src/ui/basis/ChoosingCard.tsx';
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

/** The card when the library of the device has been read. */
function Shelved() {
  const { library } = useApp();
  useEffect(() => void library.getState().refresh(), [library]);
  return <ChoosingCard />;
}

function onDevice(...titles: readonly string[]) {
  const found = titles.map((title) => ({
    document: aCase({ id: title.toLowerCase() as CaseId, title }),
    revision: 1,
  }));
  const overview = () => Promise.resolve(ok({ cases: found, unreadable: [], deleted: [] }));
  return { cases: { overview } as unknown as CaseService };
}

test('a case that is required is shown as it is called now, or if it is gone as it was', async () => {
  const own = aCase({ id: 'own' as CaseId, requires: cases('gone', 'bro') });
  const current = await showInCase(<Shelved />, own, onDevice('Own', 'Bro'));
  const group = within(screen.getByRole('group', { name: 'Forudsætter' }));
  await group.findByText('Bro');
  group.getByText('GONE (findes ikke på enheden)');
  group.getByText('Der er ikke flere sager på enheden at vælge imellem.');
  await press('Fjern GONE (findes ikke på enheden)');
  expect(current().requires).toEqual([{ id: 'bro', name: 'BRO' }]);
});

test('another case of the device is chosen by its title', async () => {
  const own = aCase({ id: 'own' as CaseId, requires: cases('bro') });
  const current = await showInCase(<Shelved />, own, onDevice('Own', 'Ålborg', 'Bro', 'Vej'));
  const group = within(screen.getByRole('group', { name: 'Udelukker' }));
  const list = await group.findByLabelText('Sag, der udelukkes');
  const options = within(list).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Vælg en sag',
    'Bro',
    'Vej',
    'Ålborg',
  ]);
  await userEvent.selectOptions(list, 'Bro');
  await press('Tilføj sag, der udelukkes');
  expect(current()).toMatchObject({ requires: [], excludes: [{ id: 'bro', name: 'Bro' }] });
});
