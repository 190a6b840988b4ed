// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import type { Pool } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import type { AppState } from '#src/state/app-state.ts';
import { AppContext } from '#src/ui/app-context.ts';
import { OverlapTab } from '#src/ui/portfolio-overlap/OverlapTab.tsx';
import { routing } from '#src/ui/routing.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { aCaseWith, aClaimable, aPool, aShared } from '#test/support/claimed-benefits.ts';
import { letDialogsOpen } from '#test/support/dialogs.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

interface Shown {
  readonly summaries: readonly CaseSummary[];
  readonly says?: Partial<Portfolio>;
  readonly pools?: readonly Pool[];
  readonly canWrite?: boolean;
}

function show({ summaries, says = {}, pools = [], canWrite = true }: Shown): () => Portfolio {
  let latest = aPortfolio(says);
  let made = 0;
  function Page() {
    const [portfolio, setPortfolio] = useState(latest);
    latest = portfolio;
    return (
      <OverlapTab
        summaries={summaries}
        portfolio={portfolio}
        organisation={anOrganisation({ pools })}
        comparison={{ priceYear: 2027, rate: null }}
        apply={(edit) => setPortfolio(edit)}
        canWrite={canWrite}
      />
    );
  }
  const services = { newId: () => `made-${String((made += 1))}` };
  render(
    <routing.Router hook={routing.useHashLocation}>
      <AppContext value={{ services } as unknown as AppState}>
        <Page />
      </AppContext>
    </routing.Router>,
  );
  return () => latest;
}

const card = (name: string) => screen.getByRole('region', { name });
const textOf = (element: HTMLElement) => element.textContent.replaceAll('\u00A0', ' ');

const twoAlike = ['A', 'B'].map((id) =>
  aCaseWith(id, [
    aClaimable('x', { title: 'Færre kørte kilometer', cash: [100, 100], presentValue: '1000' }),
  ]),
);

describe('OverlapTab', () => {
  test('benefits that look alike are joined with equal shares, which are then adjusted', async () => {
    const person = userEvent.setup();
    const latest = show({ summaries: twoAlike });
    expect(textOf(card('Dobbelttælling'))).toContain('Intet tælles dobbelt');
    expect(textOf(card('Ligner de hinanden?'))).toContain('samme navn · samme slags');
    await person.click(screen.getByRole('button', { name: 'Slå sammen: Færre kørte kilometer' }));
    const dialog = within(screen.getByRole('dialog'));
    await person.click(dialog.getByRole('button', { name: 'Slå sammen' }));
    const shares = () => latest().sharedBenefits[0]?.claims.map(({ share }) => share);
    expect(shares()).toEqual(['0.5', '0.5']);
    expect(textOf(card('Ligner de hinanden?'))).toContain('Ingen gevinster ligner hinanden');

    const share = screen.getByLabelText('Andel, Case A');
    await person.clear(share);
    await person.type(share, '70');
    await person.tab();
    expect(shares()).toEqual(['0.7', '0.5']);
    expect(textOf(card('Dobbelttælling'))).toContain(
      'Færre kørte kilometer er fordelt med 120 %: Case A og Case B.',
    );
    const rows = within(screen.getByRole('group', { name: 'Færre kørte kilometer' }))
      .getAllByRole('row')
      .map(textOf);
    expect(rows[1]).toMatch(/1.000 kr\..*583 kr\./);
    expect(rows.at(-1)).toContain('120 %1.000 kr.');
    await person.click(screen.getByRole('button', { name: 'Del Færre kørte kilometer lige' }));
    expect(shares()).toEqual(['0.5', '0.5']);
  });

  test('LIK-4 what is said not to be the same is not suggested, until it is asked about again', async () => {
    const person = userEvent.setup();
    const latest = show({ summaries: twoAlike });
    await person.click(
      screen.getByRole('button', { name: 'Ikke den samme: Færre kørte kilometer' }),
    );
    expect(latest().distinctBenefits).toHaveLength(1);
    expect(textOf(card('Ligner de hinanden?'))).toContain('Ingen gevinster ligner hinanden');
    await person.click(screen.getByText('1 par er sagt ikke at være det samme'));
    await person.click(screen.getByRole('button', { name: /^Spørg igen/ }));
    expect(latest().distinctBenefits).toEqual([]);
    expect(screen.getByRole('button', { name: /^Ikke den samme/ })).toBeTruthy();
  });

  test('SHB-3 a claim whose case is gone is said, and taken out', async () => {
    const person = userEvent.setup();
    const latest = show({
      summaries: twoAlike,
      says: { sharedBenefits: [aShared('s', { 'A/x': '0.5', 'B/x': '0.5', 'Z/x': '1' })] },
    });
    expect(textOf(card('Fælles gevinster'))).toContain('Sagen er ikke på denne enhed');
    expect(textOf(card('Dobbelttælling'))).toContain('Intet tælles dobbelt');
    await person.click(screen.getByRole('button', { name: 'Tag Uden titel ud' }));
    expect(latest().sharedBenefits[0]?.claims).toHaveLength(2);
  });

  test('two benefits of one case are not one, and any are found by their names', async () => {
    const person = userEvent.setup();
    const own = aCaseWith('A', [aClaimable('x', { title: 'Porto' }), aClaimable('y')]);
    const latest = show({
      summaries: [own, aCaseWith('B', [aClaimable('z', { title: 'Papir' })])],
    });
    await person.click(screen.getByRole('button', { name: 'Slå gevinster sammen' }));
    const dialog = within(screen.getByRole('dialog'));
    await person.click(dialog.getByRole('checkbox', { name: 'Porto – Case A' }));
    await person.click(dialog.getByRole('checkbox', { name: /^y – Case A|Uden navn – Case A/ }));
    const confirm = dialog.getByRole<HTMLButtonElement>('button', { name: 'Slå sammen' });
    expect(confirm.disabled).toBe(true);
    expect(dialog.getByRole('status').textContent).toContain('To af dem er i samme sag');
    await person.click(dialog.getByRole('checkbox', { name: /^y – Case A|Uden navn – Case A/ }));
    await person.type(dialog.getByLabelText('Søg gevinster'), 'papir');
    await person.click(dialog.getByRole('checkbox', { name: 'Papir – Case B' }));
    await person.type(dialog.getByLabelText('Navn på den fælles gevinst'), 'Post');
    await person.click(confirm);
    expect(latest().sharedBenefits).toEqual([
      {
        ...aShared('made-1', { 'A/x': '0.5', 'B/z': '0.5' }),
        name: 'Post',
      },
    ]);
  });

  test('POO-2 a pool of which too much is taken says in which year, and by whom', async () => {
    const person = userEvent.setup();
    const draws = ['A', 'B'].map((id, at) =>
      aCaseWith(
        id,
        [aClaimable(`${id}x`, { title: `Kørsel ${id}`, cash: [0, 60], poolId: 'car' })],
        { firstYear: 2027 + at },
      ),
    );
    const shortLater = aCaseWith('C', [aClaimable('c', { cash: [0, 50], poolId: 'car' })]);
    show({ summaries: [...draws, shortLater], pools: [aPool('car', 'kroner', '100')] });
    expect(textOf(card('Dobbelttælling'))).toContain(
      'Pool car er overtrukket i 2028: Case A og Case C.',
    );
    const table = within(card('Grundlag')).getByRole('group', { name: 'Pool car, år for år' });
    const rows = within(table).getAllByRole('row').map(textOf);
    expect(rows[0]).toBe('i kr.20282029');
    expect(rows.slice(-3)).toEqual(['Trukket i alt11060', 'Er100100', 'For meget100']);
    await person.selectOptions(within(card('Grundlag')).getByLabelText('Sager'), 'chosen');
    expect(textOf(card('Grundlag'))).toContain('Ingen sager er valgt endnu');
  });

  test('PFT-2 cases that cannot be worked out are said to be left out', () => {
    const worth = { kind: 'undefined', reason: 'price-index-missing' } as const;
    show({ summaries: [...twoAlike, aSummary('C', { worth })] });
    expect(screen.getByText(/^1 sag kan ikke regnes om til priser fra 2027/)).toBeTruthy();
  });

  test('where nothing can be written nothing can be changed', () => {
    show({
      summaries: twoAlike,
      says: { sharedBenefits: [aShared('s', { 'A/x': '0.5', 'B/x': '0.5' })] },
      canWrite: false,
    });
    expect(screen.getByLabelText('Andel, Case A').matches(':disabled')).toBe(true);
    const join = screen.getByRole<HTMLButtonElement>('button', { name: 'Slå gevinster sammen' });
    expect(join.disabled).toBe(true);
  });
});
