// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { newChange, type Change, type ChangeId } from '#src/domain/business-case/change.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import type { Demand, ProportionId } from '#src/domain/organisation/proportion.ts';
import { historyFrom } from '#src/state/history.ts';
import type { DocumentState } from '#src/state/open-document.ts';
import type { AppState } from '#src/state/app-state.ts';
import { AppContext, CaseContext } from '#src/ui/app-context.ts';
import { QualityPage } from '#src/ui/quality/QualityPage.tsx';
import { routing } from '#src/ui/routing.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';
import { anOrganisation } from '#test/support/organisation.ts';

afterEach(cleanup);

/** The page over a case that edits change; a case of any size must have what is demanded. */
function show(businessCase: BusinessCase, demanded: readonly Demand[] = []): void {
  const proportions: Organisation['proportions'] = [
    { id: 'all' as ProportionId, name: 'Alle sager', from: decimalText('0'), demands: demanded },
  ];
  const organisation = {
    open: { history: historyFrom({ ...anOrganisation(), proportions }) },
  } as DocumentState<Organisation>;
  const store = createStore<DocumentState<BusinessCase>>((set) => {
    const withCase = (present: BusinessCase) => ({
      open: { history: historyFrom(present), revision: 1, onDisk: present },
    });
    return {
      ...withCase(businessCase),
      apply: (edit: Edit) =>
        set(({ open }) => withCase(edit(open?.history.present ?? businessCase))),
    } as DocumentState<BusinessCase>;
  });
  render(
    <routing.Router hook={routing.useHashLocation}>
      <AppContext value={{ organisation: createStore(() => organisation) } as AppState}>
        <CaseContext value={store}>
          <QualityPage />
        </CaseContext>
      </AppContext>
    </routing.Router>,
  );
}

function card(title: string): HTMLElement {
  return screen.getByRole('region', { name: title });
}

describe('QualityPage', () => {
  test('an empty case is not ready, and says why and where', () => {
    show(aCase());
    expect(within(card('Klar til beslutning?')).getByText('Ikke endnu.')).toBeTruthy();
    expect(within(card('Skal rettes')).getByText('Intet at bemærke.')).toBeTruthy();
    const link = within(card('Bør overvejes')).getByRole('link', {
      name: 'Hele sagen: It-afdelingen er ikke hørt',
    });
    expect(link.getAttribute('href')).toBe('#/sager/case/kvalitet?felt=consulted-it');
  });

  test('QUA-1 who has been heard is ticked here, and is remarked no more', async () => {
    show(aCase());
    const person = userEvent.setup();
    for (const name of [
      'It-afdelingen',
      'Databeskyttelsesrådgiveren',
      'Systemejeren',
      'Der er ledt efter negative gevinster, og der er ingen',
    ]) {
      await person.click(screen.getByRole('checkbox', { name }));
    }
    expect(within(card('Bør overvejes')).getByText('Intet at bemærke.')).toBeTruthy();
    await person.click(screen.getByRole('checkbox', { name: 'Systemejeren' }));
    expect(within(card('Bør overvejes')).getByText('Systemejeren er ikke hørt')).toBeTruthy();
  });

  test('QUA-4 a benefit before its change is told with both months, and leads to the line', () => {
    const change: Change = {
      ...newChange('change' as ChangeId),
      title: 'Ny arbejdsgang',
      inPlace: '2027-05' as Month,
    };
    const benefit = aBenefit({ title: 'Færre opkald' });
    const map = aMap([aLink(`change:${change.id}`, `benefit:${benefit.id}`)]);
    show(aCase({ changes: [change], benefits: [benefit], costs: [aCost()], map }));
    const link = within(card('Skal rettes')).getByRole('link', {
      name: 'Færre opkald: Begynder januar 2026, før »Ny arbejdsgang« er på plads maj 2027',
    });
    expect(link.getAttribute('href')).toBe(
      `#/sager/case/gevinster?linje=${benefit.id}&felt=startMonth`,
    );
  });

  test('PRO-1 what a case of this size must have is in the way, and the rest is put aside', () => {
    show(aCase({ costs: [aCost()], benefits: [aBenefit()] }), ['consulted']);
    expect(card('Skal rettes').textContent).toContain('It-afdelingen er ikke hørt');
    expect(card('Mangler før beslutning').textContent).not.toContain('Kilde mangler');
    expect(card('Ikke krævet').textContent).toContain('Kilde mangler');
    expect(card('Klar til beslutning?').textContent.replaceAll('\u00A0', ' ')).toContain(
      'Udgifter på 100.000 kr. i perioden: målt efter kravene til »Alle sager« i Rammer.',
    );
  });

  test('what is remarked on several lines is told once, with a way to each', () => {
    show(aCase({ costs: [aCost({ title: 'Køb' }), aCost({ title: 'Kursus' })] }));
    const words = 'Det er ikke sagt, hvad tallet bygger på';
    expect(screen.getAllByRole('heading', { name: words })).toHaveLength(1);
    const links = screen.getAllByRole('link', { name: new RegExp(`: ${words}$`) });
    expect(links.map(({ firstChild }) => firstChild?.textContent)).toEqual(['Køb', 'Kursus']);
  });

  test('QUA-6 the line that carries the case is told with its share, rounded for reading', () => {
    const heavy = aBenefit({
      title: 'Stor',
      value: { kind: 'level', amount: decimalText('200000') },
    });
    show(aCase({ benefits: [heavy, aBenefit({ title: 'Lille' })] }));
    expect(card('Bør overvejes').textContent.replaceAll('\u00A0', ' ')).toContain(
      'Bærer 67 % af alle gevinster i kroner',
    );
  });
});
