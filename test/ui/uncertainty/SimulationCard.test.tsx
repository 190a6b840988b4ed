// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { simulate } from '#src/domain/uncertainty/simulation.ts';
import type { SimulationService } from '#src/state/simulation-service.ts';
import { UncertaintyPage } from '#src/ui/uncertainty/UncertaintyPage.tsx';
import { aBenefit, aCase, aCost, aRisk, from, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

afterEach(cleanup);

/** Everything falls in year 0, so that it is worth what it says. */
const uncertain = aCase({
  costs: [
    aCost({
      title: 'Licenser',
      amounts: level('1000'),
      range: { kind: 'amounts', low: decimalText('900'), high: decimalText('1500') },
    }),
  ],
  benefits: [aBenefit({ value: level('1200'), timing: from('2026-01', '2026-12') })],
  risks: [
    aRisk({
      probability: decimalText('0.2'),
      consequence: decimalText('400'),
      month: from('2026-05').startMonth,
    }),
  ],
});

const atOnce: SimulationService = {
  run: (simulated, settings, { onProgress }) =>
    Promise.resolve(ok(simulate(simulated, settings, onProgress))),
};

/** It tells how far it is, and then nothing until it is ended. */
const slow: SimulationService = {
  run: (_simulated, _settings, { onProgress, signal }) =>
    new Promise((resolve) => {
      onProgress(3_000);
      signal.addEventListener('abort', () => resolve(fail('cancelled')));
    }),
};

function show(document: BusinessCase, service: SimulationService = atOnce) {
  return showInCase(<UncertaintyPage />, document, {
    simulation: () => Promise.resolve(service),
  });
}

function card() {
  return within(screen.getByRole('region', { name: 'Simulering' }));
}

const run = () => userEvent.click(card().getByRole('button', { name: 'Kør simulering' }));

/** The six figures, with plain spaces. */
async function figures(): Promise<readonly string[]> {
  const group = await card().findByRole('group', { name: 'Simuleret nettonutidsværdi' });
  return within(group)
    .getAllByRole('figure')
    .map((figure) => figure.querySelector('.key-figure-value')?.textContent ?? '')
    .map((text) => text.replaceAll('\u00A0', ' '));
}

describe('SimulationCard', () => {
  test('SIM-1 nothing is drawn until someone asks for it; then the figures, and whether they agree', async () => {
    const document = await show(uncertain);
    expect(card().queryByRole('figure')).toBeNull();
    await run();
    expect(await figures()).toHaveLength(6);
    card().getByText('10.000 gennemregninger med startværdi 1.');
    card().getByText(/den vægtede NNV på 40.kr\..*så de stemmer overens/);
    expect(document()).toBe(uncertain);
  });

  test('SIM-6 the table counts every draw, and its last share is all of them', async () => {
    await show(uncertain);
    await run();
    await figures();
    const rows = within(card().getByRole('group', { name: 'Simuleret NNV, tabel' }))
      .getAllByRole<HTMLTableRowElement>('row')
      .slice(1)
      .map(({ cells }) => Array.from(cells, ({ textContent }) => textContent));
    const counts = rows.map(([, count = '']) => Number(count.replaceAll('.', '')));
    expect(counts.reduce((total, count) => total + count, 0)).toBe(10_000);
    expect(rows.at(-1)?.at(-1)?.replaceAll('\u00A0', ' ')).toBe('100,0 %');
  });

  test('SIM-2 the same seed gives the same figures, another one others', async () => {
    const user = userEvent.setup();
    await show(uncertain);
    await run();
    const first = await figures();
    const seed = card().getByRole('textbox', { name: 'Startværdi' });
    const type = async (value: string) => {
      await user.clear(seed);
      await user.type(seed, value);
      await run();
      await card().findByText(`10.000 gennemregninger med startværdi ${value}.`);
    };
    await type('2');
    expect(await figures()).not.toEqual(first);
    await type('1');
    expect(await figures()).toEqual(first);
  });

  test('SIM-1 it is told how far it is, and is cancelled without figures', async () => {
    await show(uncertain, slow);
    await run();
    await card().findByText('3.000 af 10.000 gennemregninger');
    expect(card().getByRole('progressbar', { name: 'Simulering i gang' })).toHaveProperty(
      'value',
      3_000,
    );
    await userEvent.click(card().getByRole('button', { name: 'Afbryd' }));
    await card().findByText('Simuleringen er afbrudt og har ingen tal.');
    expect(card().queryByRole('figure')).toBeNull();
    card().getByRole('button', { name: 'Kør simulering' });
  });

  test('a simulation that cannot be loaded says so', async () => {
    await showInCase(<UncertaintyPage />, uncertain, {
      simulation: () => Promise.reject(new TypeError('not there')),
    });
    await run();
    await card().findByText('Simuleringen gik i stå og har ingen tal. Prøv igen.');
  });

  test('SIM-1 figures of a case that was edited since are not shown', async () => {
    await show(uncertain);
    await run();
    await figures();
    const field = screen.getByRole('textbox', { name: 'Højt skøn for »Licenser«' });
    await userEvent.clear(field);
    await userEvent.type(field, '1600');
    card().getByText(/^Sagen er rettet, siden der blev simuleret/);
    expect(card().queryByRole('figure')).toBeNull();
  });

  test('FIG-1 where nothing varies it says so', async () => {
    await show({
      ...uncertain,
      costs: uncertain.costs.map((cost) => ({ ...cost, range: null })),
      risks: [],
    });
    card().getByText(/^Der er intet at simulere: ingen linje har et interval/);
    expect(card().queryByRole('button')).toBeNull();
  });

  test('UNC-3 a line that is not in order is named', async () => {
    await show({
      ...uncertain,
      costs: uncertain.costs.map((cost) => ({
        ...cost,
        range: { kind: 'amounts', low: decimalText('1100'), high: null } as const,
      })),
    });
    card().getByText('Der kan ikke simuleres: skønnene for »Licenser« står ikke i rækkefølge.');
  });
});
