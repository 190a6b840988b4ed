// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import { UncertaintyPage } from '#src/ui/uncertainty/UncertaintyPage.tsx';
import { aBenefit, aCase, aCost, byYear, level, timeSaved } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

test('RNG-1 every line that has a price has fields of its own, lines called alike too', async () => {
  await showInCase(
    <UncertaintyPage />,
    aCase({
      costs: [aCost({ title: 'Drift' }), aCost({ title: 'Drift' }), aCost({ title: '' })],
      benefits: [
        aBenefit({ title: 'Tid', class: 'capacity', value: timeSaved() }),
        aBenefit({ title: 'Ro', class: 'quality', value: { kind: 'unpriced' } }),
      ],
    }),
  );
  const names = screen
    .getAllByRole<HTMLInputElement>('textbox', { name: /^Lavt skøn/ })
    .map((field) => field.labels?.[0]?.textContent);
  expect(names).toEqual([
    'Lavt skøn for »Drift«',
    'Lavt skøn for »Drift (2)«',
    'Lavt skøn for »Omkostning uden titel«',
    'Lavt skøn for »Tid«',
  ]);
});

test('RNG-2 amounts by year are estimated in per cent alone', async () => {
  const user = userEvent.setup();
  const document = await showInCase(
    <UncertaintyPage />,
    aCase({ costs: [aCost({ title: 'Drift', amounts: byYear(2026, ['100', '200']) })] }),
  );
  expect(screen.queryByRole('combobox', { name: /Drift/ })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Højt skøn for »Drift«' }), '130');
  expect(document().costs[0]?.range).toEqual({ kind: 'shares', low: null, high: '1.3' });
});

test('RNG-1 what does not touch the net present value says so beside its estimate', async () => {
  const range = { kind: 'shares', low: decimalText('0.5'), high: decimalText('2') } as const;
  await showInCase(
    <UncertaintyPage />,
    aCase({
      costs: [aCost({ title: 'Køb', range })],
      benefits: [
        aBenefit({ title: 'For borgerne', class: 'societal', value: level('500'), range }),
        aBenefit({ title: 'Kendt', value: level('500') }),
      ],
    }),
  );
  const lines = within(screen.getByRole('group', { name: 'Skøn pr. linje, tabel' }));
  const said = ['Køb', 'For borgerne', 'Kendt'].map(
    (name) => lines.getByRole('rowheader', { name }).closest('tr')?.lastElementChild?.textContent,
  );
  expect(said.map((text) => text?.replaceAll('\u00A0', ' '))).toEqual([
    '100,0 %',
    'påvirker ikke NNV',
    'regnes som sikker',
  ]);
});

test('PRI-3 where an end cannot be carried to the prices of the case the lines stay to be mended', async () => {
  const range = { kind: 'amounts', low: null, high: decimalText('5') } as const;
  await showInCase(
    <UncertaintyPage />,
    aCase({
      costs: [aCost({ title: 'Gammel pris', amounts: level(null), priceYear: 2020, range })],
      benefits: [aBenefit()],
    }),
  );
  screen.getByRole('heading', { name: 'Resultatet kan ikke regnes ud' });
  const end = screen.getByRole('textbox', { name: 'Højt skøn for »Gammel pris«' });
  expect(end).toHaveProperty('value', '5');
});
