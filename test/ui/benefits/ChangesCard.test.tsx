// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { BenefitsPage } from '#src/ui/benefits/BenefitsPage.tsx';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap, linksIn } from '#test/support/maps.ts';
import { showInCase } from '#test/support/case-screen.tsx';

beforeAll(() => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

async function open(document: BusinessCase) {
  const current = await showInCase(<BenefitsPage />, document);
  return { current, user: userEvent.setup() };
}

const card = () => screen.getByRole('region', { name: 'Forandringer' });

test('a change is typed by keyboard alone, and a benefit is made to wait for it', async () => {
  const { current, user } = await open(aCase({ benefits: [aBenefit({ title: 'Færre opkald' })] }));
  expect(screen.queryByRole('group', { name: 'Forudsætter forandringer' })).toBeNull();
  screen.getByRole('button', { name: 'Tilføj forandring' }).focus();
  await user.keyboard('{Enter}');
  await user.keyboard(
    'Borgere booker selv{Tab}Borgerservice{Tab}marts 2027{Tab}Aftales i MED{Tab}',
  );
  expect(current().changes).toMatchObject([
    {
      title: 'Borgere booker selv',
      owner: 'Borgerservice',
      inPlace: '2027-03',
      note: 'Aftales i MED',
    },
  ]);
  await user.click(screen.getByLabelText('Borgere booker selv, på plads fra marts 2027'));
  const [change] = current().changes;
  const [benefit] = current().benefits;
  expect(linksIn(current().map)).toEqual([
    `change:${change?.id ?? ''} → benefit:${benefit?.id ?? ''}`,
  ]);
  expect(within(card()).getAllByRole('cell')[4]?.textContent).toBe('1');
});

test('CAS-13 a change that is removed is ticked in no benefit any more', async () => {
  const change = { ...newChange('change' as ChangeId), title: 'Borgere booker selv' };
  const benefit = aBenefit();
  const map = aMap([aLink(`change:${change.id}`, `benefit:${benefit.id}`)]);
  const { current, user } = await open(aCase({ changes: [change], benefits: [benefit], map }));
  await user.click(screen.getByRole('button', { name: 'Slet Borgere booker selv' }));
  expect(current()).toMatchObject({ changes: [], map: { links: [] } });
  expect(document.activeElement?.textContent).toBe('Tilføj forandring');
});

test('who gains, how it is harvested, forlods and how often it is measured are kept', async () => {
  const { current, user } = await open(aCase({ benefits: [aBenefit()] }));
  await user.selectOptions(screen.getByLabelText('Hvem får gavn?'), 'Borgere');
  await user.selectOptions(screen.getByLabelText('Høstform'), 'Budgettet sættes ned');
  await user.type(screen.getByLabelText('Taget forlods fra'), '2027');
  await user.selectOptions(screen.getByLabelText('Hvor tit måles det?'), 'Hvert kvartal');
  await user.selectOptions(screen.getByLabelText('Styringsområde'), 'Overførsler');
  await user.type(screen.getByLabelText('Konto'), '5.57.72');
  await user.selectOptions(screen.getByLabelText('Betaler'), 'Staten');
  await user.selectOptions(screen.getByLabelText('Grundlag for tallet'), 'Erfaring fra andre');
  expect(current().benefits[0]).toMatchObject({
    gainedBy: 'citizens',
    harvestForm: 'budgetCut',
    takenInAdvanceFrom: 2027,
    indicator: { frequency: 'quarterly' },
    budgetArea: 'transfers',
    account: '5.57.72',
    payer: 'state',
    evidence: 'experience',
  });
  await user.selectOptions(screen.getByLabelText('Styringsområde'), 'Ikke angivet');
  expect(current().benefits[0]?.budgetArea).toBeNull();
});

test('BUD-5 what is in no budget is not asked for an account, and keeps the one it has', async () => {
  const { user } = await open(
    aCase({
      benefits: [
        aBenefit({ title: 'Tryghed', class: 'quality', value: { kind: 'unpriced' } }),
        aBenefit({ title: 'Ventetid', class: 'societal', account: '5.57.72' }),
      ],
    }),
  );
  expect(screen.queryByLabelText('Konto')).toBeNull();
  expect(screen.queryByLabelText('Taget forlods fra')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Klasse'), 'Undgået udgift');
  expect(screen.getByLabelText('Konto')).not.toBeNull();
  expect(screen.getByLabelText('Taget forlods fra')).not.toBeNull();
  await user.click(screen.getByText('Ventetid'));
  expect(screen.getByLabelText('Konto')).toHaveProperty('value', '5.57.72');
});
