// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type { Portfolio, Scenario, ScenarioId } from '#src/domain/portfolio/portfolio.ts';
import { searched } from '#src/domain/portfolio/selection/exact-search.ts';
import type { SelectionService } from '#src/state/selection-service.ts';
import { ChoiceTab } from '#src/ui/portfolio-choice/ChoiceTab.tsx';
import { aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aSummary, aSummaryOf } from '#test/support/case-summaries.ts';
import { letDialogsOpen } from '#test/support/dialogs.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

const million = 1_000_000;
const named = (title: string, says: Partial<CaseSummary> = {}) => ({ title, ...says });
const summaries: readonly CaseSummary[] = [
  aSummaryOf('law', { investment: [million] }, named('Lovkrav', { mandatory: true })),
  aSummaryOf('a', { investment: [4 * million], benefits: [0, 6 * million] }, named('Alfa')),
  aSummaryOf(
    'b',
    { investment: [3 * million], benefits: [0, 4 * million] },
    named('Beta <script>'),
  ),
  aSummaryOf(
    'c',
    { investment: [2 * million], benefits: [0, 2.5 * million] },
    named('Cirkel 🗑️', { excludes: [{ id: 'b' as CaseId, name: 'Beta <script>' }] }),
  ),
];
const frame: Portfolio['frame'] = {
  ...aPortfolio().frame,
  firstYear: 2027,
  priceYear: 2027,
  perYear: [decimalText(5 * million), null, null],
};

/** Answers at once, on the spot. */
const atOnce: SelectionService = {
  run: (problems, { onAnswer }) => {
    problems.forEach((problem, index) => {
      const { best, bound } = searched(problem, { prices: [], known: null, steps: 1e6 });
      onAnswer(
        index,
        best === null
          ? { kind: 'impossible' }
          : { kind: 'found', chosen: best.flatMap((isIn, at) => (isIn ? [at] : [])), bound },
      );
    });
    return Promise.resolve(ok(undefined));
  },
};

/** Says how far it is, and then nothing until it is ended. */
const slow: SelectionService = {
  run: (_problems, { onProgress, signal }) =>
    new Promise((resolve) => {
      onProgress(0, { nodes: 1_234, best: null, bound: null });
      signal.addEventListener('abort', () => resolve(fail('cancelled')));
    }),
};

interface Setting {
  readonly portfolio?: Partial<Portfolio>;
  readonly service?: SelectionService;
  readonly cases?: readonly CaseSummary[];
}

/** The tab over a portfolio that is kept as long as it is shown. */
async function open({ portfolio = {}, service = atOnce, cases = summaries }: Setting = {}) {
  let present = aPortfolio({ frame, ...portfolio });
  function Kept() {
    const [kept, keep] = useState(present);
    return (
      <ChoiceTab
        summaries={cases}
        portfolio={kept}
        organisation={anOrganisation()}
        comparison={{ priceYear: 2027, rate: null }}
        canWrite
        apply={(edit) => {
          present = edit(present);
          keep(present);
        }}
      />
    );
  }
  await showInCase(<Kept />, aCase(), { selection: () => Promise.resolve(service) });
  return () => present;
}

const card = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const text = (element: HTMLElement) => element.textContent.replaceAll('\u00A0', ' ');
const chosenIn = ({ choice }: Portfolio) => choice.chosen.map(({ id }) => id);

describe('the best choice', () => {
  test('SEL-8 it is found, said to be proven, and taken over by one press', async () => {
    const portfolio = await open();
    await press('Find bedste valg');
    const found = await card('Bedste valg').findByText(/Bedste valg, bevist/);
    expect(text(found)).toContain('2 af 4 sager er med. De tager 5 mio. kr. af rammen.');
    await press('Brug som valg');
    expect(chosenIn(portfolio())).toEqual(['law', 'a']);
    expect(card('Bedste valg').getByText('Det er det, der er valgt nu.')).toBeTruthy();
  });

  test('SEL-12 it explains what just missed, what a million buys and what binds', async () => {
    await open();
    await press('Find bedste valg');
    const explained = await screen.findByRole('region', { name: 'Hvorfor netop dette valg' });
    await within(explained).findByText(/Rammen i 2027: koster/);
    const sentences = within(explained).getAllByRole('listitem').map(text);
    expect(sentences).toEqual([
      expect.stringMatching(
        /^Lige ved: »Cirkel 🗑️« kommer med, hvis rammen i 2027 hæves med 2 mio\. kr\. \(NNV \+0,\d+ mio\. kr\.\)\. Tages »Cirkel 🗑️« med i samme ramme, må »Alfa« ud, og valget bliver 1,\d+ mio\. kr\. ringere\.$/,
      ),
      expect.stringMatching(
        /^Lige ved: »Beta <script>« kommer med, hvis rammen i 2027 hæves med 3 mio\. kr\./,
      ),
      'En million mere i 2027 giver ikke et bedre valg.',
      expect.stringMatching(/^Rammen i 2027: koster 0,\d+ mio\. kr\.$/),
      '»Lovkrav« skal med: koster 1 mio. kr.',
      '»Cirkel 🗑️« og »Beta <script>« udelukker hinanden: koster ikke noget.',
    ]);
  });

  test('SEL-4 what cannot be is said plainly, with the year and how much', async () => {
    await open({ portfolio: { frame: { ...frame, perYear: [decimalText(600_000), null, null] } } });
    await press('Find bedste valg');
    const fault = await card('Bedste valg').findByText(/overskrider rammen i 2027/);
    expect(text(fault)).toBe('Det, der skal med, overskrider rammen i 2027 med 0,4 mio. kr.');
  });

  test('it can be stopped, and says how far it has come', async () => {
    const portfolio = await open({ service: slow });
    await press('Find bedste valg');
    expect(await card('Bedste valg').findByText(/1\.234 forgreninger undersøgt/)).toBeTruthy();
    await press('Afbryd');
    expect(await card('Bedste valg').findByText(/Søgningen er afbrudt/)).toBeTruthy();
    expect(chosenIn(portfolio())).toEqual([]);
  });

  test('it is no longer shown when the frame has changed', async () => {
    await open();
    await press('Find bedste valg');
    await card('Bedste valg').findByText(/Bedste valg, bevist/);
    const field = card('Ramme').getByRole('textbox', { name: '2028' });
    await userEvent.type(field, '2 mio');
    await userEvent.tab();
    expect(card('Bedste valg').queryByText(/Bedste valg, bevist/)).toBeNull();
    expect(card('Bedste valg').getByText(/Find det bedste valg igen/)).toBeTruthy();
  });

  test('SEL-10 a case without figures is named and cannot be chosen', async () => {
    const worth = { kind: 'undefined', reason: 'price-index-missing' } as const;
    await open({ cases: [...summaries, aSummary('d', { title: 'Delta', worth })] });
    expect(card('Bedste valg').getByText(/Kan ikke vælges.*»Delta«/)).toBeTruthy();
  });

  test('frame and cases in prices of different years are not held against each other', async () => {
    await open({ portfolio: { frame: { ...frame, priceYear: 2026 } } });
    expect(screen.getByText(/Rammen er i 2026-priser/)).toBeTruthy();
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Find bedste valg' }).disabled,
    ).toBe(true);
  });
});

describe('the choice by hand', () => {
  test('a case is chosen, must be done or is left out, each by its own control', async () => {
    const portfolio = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vælg Beta <script>' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Krav til Alfa' }),
      'Skal med',
    );
    expect(chosenIn(portfolio())).toEqual(['b', 'a']);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Krav til Alfa' }),
      'Udelades',
    );
    expect(chosenIn(portfolio())).toEqual(['b']);
    expect(portfolio().choice.leftOut.map(({ id }) => id)).toEqual(['a']);
  });

  test('the use of the frame is said year by year, and what is too much', async () => {
    const chosen = ['a', 'b'].map((id) => ({ id: id as CaseId, name: id }));
    await open({ portfolio: { choice: { ...aPortfolio().choice, chosen } } });
    const row = card('Brug af rammen').getByRole('row', { name: /^2027/ });
    expect(text(row)).toBe('20275 mio. kr.7 mio. kr. – 2 mio. kr. for meget');
  });
});

test('scenarios are kept under a name, compared, taken up again and deleted', async () => {
  const portfolio = await open();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Vælg Alfa' }));
  await press('Gem scenarie');
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  await userEvent.click(dialog.getByRole('button', { name: 'Gem scenarie', hidden: true }));
  expect(dialog.getByText('Skriv et navn.')).toBeTruthy();
  await userEvent.type(dialog.getByLabelText('Navn'), 'Kun Alfa');
  await userEvent.click(dialog.getByRole('button', { name: 'Gem scenarie', hidden: true }));
  expect(portfolio().scenarios).toMatchObject([{ name: 'Kun Alfa', madeBy: 'hand' }]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Vælg Alfa' }));
  const table = card('Scenarier').getByRole('table');
  expect(text(within(table).getByRole('row', { name: /^Alfa/ }))).toBe('Alfa–med');
  await press('Brug »Kun Alfa«');
  expect(chosenIn(portfolio())).toEqual(['a']);
  await press('Slet »Kun Alfa«');
  expect(portfolio().scenarios).toEqual([]);
});

test('SEL-3 what each choice breaks stands under it', async () => {
  const chosen = ['b', 'c'].map((id) => ({ id: id as CaseId, name: id }));
  const choice = { ...aPortfolio().choice, chosen };
  const scenario: Scenario = {
    ...choice,
    id: 'with-law' as ScenarioId,
    name: 'Med loven',
    note: '',
    savedAt: '2027-01-01T10:00:00.000Z' as Instant,
    madeBy: 'hand',
    chosen: [{ id: 'law' as CaseId, name: 'Lovkrav' }, ...chosen.slice(0, 1)],
  };
  const perYear = [decimalText(4 * million), null, null];
  await open({ portfolio: { choice, scenarios: [scenario], frame: { ...frame, perYear } } });
  const row = card('Scenarier').getByRole('row', { name: /^Brudte krav/ });
  expect(within(row).getAllByRole('cell').map(text)).toEqual([
    '»Lovkrav« skal medRammen i 2027»Cirkel 🗑️« og »Beta <script>« udelukker hinanden',
    'Ingen',
  ]);
});
