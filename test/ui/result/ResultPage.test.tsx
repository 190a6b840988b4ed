// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { historyFrom } from '#src/state/history.ts';
import type { DocumentState } from '#src/state/open-document.ts';
import { CaseContext } from '#src/ui/app-context.ts';
import { ResultPage } from '#src/ui/result/ResultPage.tsx';
import { routing } from '#src/ui/routing.ts';
import {
  aBenefit,
  aCase,
  aCost,
  byYear,
  from,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';
import { letDialogsOpen } from '#test/support/dialogs.ts';

beforeAll(() => {
  letDialogsOpen();
  // What jsdom has not either: places that have a size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = vi.fn();
      readonly unobserve = vi.fn();
      readonly disconnect = vi.fn();
    },
  );
});
afterEach(cleanup);

function show(businessCase: BusinessCase): void {
  const state = {
    open: { history: historyFrom(businessCase), revision: 1, onDisk: businessCase },
  } as DocumentState<BusinessCase>;
  render(
    <routing.Router hook={routing.useHashLocation}>
      <CaseContext value={createStore(() => state)}>
        <ResultPage />
      </CaseContext>
    </routing.Router>,
  );
}

/** The text of a part of the page, with plain spaces. */
function textOf(part: HTMLElement): string {
  return part.textContent.replaceAll('\u00A0', ' ');
}

const visits = aBenefit({
  title: 'Færre kørte besøg',
  value: byYear(2026, ['0', '150000', '420000', '420000', '420000', '420000']),
});
const reference = aCase({
  costs: [
    aCost({ title: 'Indførelse', amounts: byYear(2026, ['850000', '150000']) }),
    aCost({
      title: 'Licens',
      kind: 'recurring',
      amounts: level('120000'),
      timing: from('2027-01'),
    }),
  ],
  benefits: [visits],
});

describe('ResultPage', () => {
  test('the five key figures stand first, each with its calculation', () => {
    show(reference);
    const strip = screen.getByRole('group', { name: 'Nøgletal' });
    const figures = within(strip).getAllByRole('figure');
    expect(figures).toHaveLength(5);
    expect(textOf(screen.getByRole('figure', { name: 'Nettonutidsværdi (NNV)' }))).toContain(
      '98.719 kr.3,5 %, år 0 ikke diskonteret, 2026 p/l5 år: 2026–2031',
    );
    expect(within(strip).getAllByRole('button', { name: /^Vis beregning af / })).toHaveLength(5);
  });

  test('NUM-7 the table under the chart has the exact figures, sums last', () => {
    show(reference);
    const table = screen.getByRole('group', { name: 'Pengestrøm pr. år, tabel' });
    const row = (name: string) =>
      textOf(within(table).getByRole('rowheader', { name }).closest('tr') ?? table);
    expect(row('Netto')).toBe('Netto−850−120300300300300230');
    expect(row('Akkumuleret')).toBe('Akkumuleret−850−970−670−370−70230');
    expect(screen.getByRole('img', { name: /Tilbagebetalt efter 4,2/ })).toBeTruthy();
  });

  test('TRC-1 a calculation opens, shows every digit on demand, and closes', async () => {
    const user = userEvent.setup();
    show(reference);
    await user.click(
      screen.getByRole('button', { name: 'Vis beregning af Nettonutidsværdi (NNV)' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Beregning: Nettonutidsværdi (NNV)' });
    const table = within(dialog).getByRole('group', { name: 'År for år' });
    expect(within(table).getByText('0,966183575')).toBeTruthy();
    expect(textOf(dialog)).toContain('98.718,61 kr.');
    expect(within(dialog).getByRole('rowheader', { name: 'Færre kørte besøg' })).toBeTruthy();

    await user.click(within(dialog).getByRole('checkbox', { name: 'Vis alle decimaler' }));
    expect(within(table).getByText('0,9661835748792270531400966183574879227053')).toBeTruthy();

    await user.click(within(dialog).getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('TXT-13 a table is copied for a spreadsheet, and the outcome is said', async () => {
    const user = userEvent.setup();
    show(reference);
    await user.click(screen.getByRole('button', { name: /^Vis beregning af Netto/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Kopiér tabel »Linjerne bag«' }));
    await within(dialog).findByText(/»Linjerne bag« er kopieret/);
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\r\n')[1]).toBe(
      'Færre kørte besøg\tBudgetgevinst\t100%\t0\t150000\t420000\t420000\t420000\t420000\t1830000',
    );
  });

  test('what is missing leads to its field', () => {
    show(reference);
    const link = screen.getByRole('link', {
      name: 'Nulpunktsmåling mangler i »Færre kørte besøg«',
    });
    expect(link.getAttribute('href')).toContain(`gevinster?linje=${visits.id}&felt=baseline`);
  });

  test('LED-2 freed time and societal value have cards of their own, and no place in the strip', () => {
    show({
      ...reference,
      benefits: [
        visits,
        aBenefit({
          title: 'Tid',
          class: 'capacity',
          value: timeSaved(),
          harvest: 'faste kontaktpersoner',
        }),
        aBenefit({ title: 'Kørsel', class: 'societal', value: level('90000') }),
      ],
    });
    const time = screen.getByRole('region', { name: 'Frigjort tid – ikke regnet med ovenfor' });
    expect(textOf(time)).toContain('0,62 årsværk');
    expect(textOf(time)).toContain('1.200 timer om året');
    expect(textOf(time)).toContain('bruges til: faste kontaktpersoner');
    const societal = screen.getByRole('region', { name: /^Samfundsgevinst/ });
    expect(textOf(societal)).toContain('90.000 kr.');
    expect(textOf(screen.getByRole('group', { name: 'Nøgletal' }))).toContain('98.719 kr.');
  });

  test('what has no price is shown by what it is measured on', () => {
    show({
      ...reference,
      benefits: [
        visits,
        aBenefit({
          title: 'Tryghed',
          class: 'quality',
          value: { kind: 'unpriced' },
          indicator: {
            ...visits.indicator,
            measure: 'Andel trygge',
            unit: '%',
            baseline: decimalText('62'),
          },
        }),
      ],
    });
    const table = screen.getByRole('group', { name: 'Gevinster uden pris' });
    const row = within(table).getByRole('rowheader', { name: 'Tryghed' }).closest('tr') ?? table;
    expect(textOf(row)).toBe('TryghedAndel trygge62 %ikke sat');
  });

  test('FLW-5 what lies outside the years of the case is said in words', () => {
    show({
      ...reference,
      costs: [...reference.costs, aCost({ title: 'Sent', timing: from('2040-01') })],
    });
    expect(screen.getByText(/^»Sent« ligger helt uden for 2026–2031/)).toBeTruthy();
  });

  test('a case required by law is not asked for a return', () => {
    show({ ...reference, mandatory: true });
    expect(screen.getByRole('status').textContent).toContain('skal-projekt');
  });

  test('an empty case says what the page is for, and where to begin', () => {
    show(aCase());
    expect(screen.queryByRole('group', { name: 'Nøgletal' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Skriv omkostninger' })).toBeTruthy();
  });

  test('FIG-1 without a price index there are no figures, but the way to mend it', () => {
    show(aCase({ costs: [aCost({ title: 'Server', priceYear: 2019 })] }));
    expect(screen.queryByRole('group', { name: 'Nøgletal' })).toBeNull();
    expect(screen.getByText(/^»Server« er skrevet i et andet års priser/)).toBeTruthy();
    expect(
      screen.getByRole('link', { name: 'Angiv prisudviklingen' }).getAttribute('href'),
    ).toContain('grundlag?felt=parameters');
  });
});
