// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { SwitchingCard } from '#src/ui/uncertainty/SwitchingCard.tsx';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';

afterEach(cleanup);

function show(businessCase: BusinessCase): HTMLElement {
  render(<SwitchingCard businessCase={businessCase} appraisal={appraised(businessCase)} />);
  return screen.getByRole('region', { name: 'Hvor meget kan hver linje tåle?' });
}

/** The lists of the card, each as its sentences with plain spaces. */
function listsOf(card: HTMLElement): readonly (readonly string[])[] {
  return within(card)
    .getAllByRole('list')
    .map((list) =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent.replaceAll('\u00A0', ' ')),
    );
}

const investment = aCost({ title: 'Indførelse', amounts: byYear(2026, ['850000', '150000']) });
const licence = aCost({
  title: 'Licens',
  kind: 'recurring',
  amounts: level('120000'),
  timing: from('2027-01'),
});
const visits = aBenefit({
  title: 'Besøg',
  value: byYear(2026, ['0', '150000', '420000', '420000', '420000', '420000']),
});

describe('SwitchingCard', () => {
  test('SWI-1, SWI-4 a sentence a line, the smallest change first, then rate and delay', () => {
    const card = show(aCase({ costs: [licence, investment], benefits: [visits] }));
    expect(listsOf(card)).toEqual([
      [
        'Casen holder, så længe gevinsten »Besøg« ikke falder mere end 6,0 %',
        'Casen holder, så længe udgiften »Indførelse« ikke stiger mere end 9,9 %',
        'Casen holder, så længe udgiften »Licens« ikke stiger mere end 18,2 %',
      ],
      [
        'Casen holder, så længe kalkulationsrenten ikke kommer over 6,5 %',
        'Casen holder, så længe gevinsterne ikke kommer mere end 2 måneder for sent',
      ],
    ]);
  });

  test('a line that is worth nothing has no sentence', () => {
    const nothing = aCost({ title: 'Gratis', amounts: level('0') });
    expect(show(aCase({ costs: [nothing], benefits: [visits] })).textContent).not.toContain(
      'Gratis',
    );
  });

  test('ten lines are shown, and the others when one asks for them', async () => {
    const benefits = Array.from({ length: 13 }, (_, index) =>
      aBenefit({ title: `Nr. ${String(index)}`, value: level(String(1000 + index)) }),
    );
    const card = show(aCase({ costs: [aCost({ amounts: level('10000') })], benefits }));
    const disclosure = within(card).getByText('Vis 4 til');
    const hidden = within(card).getByText(/»Nr. 0«/);
    expect(hidden.closest('details')?.open).toBe(false);
    await userEvent.click(disclosure);
    expect(hidden.closest('details')?.open).toBe(true);
    expect(listsOf(card).map((list) => list.length)).toEqual([10, 4, 2]);
  });

  test('a case of nothing says so', () => {
    expect(show(aCase()).textContent).toContain('Ingen linje har et beløb');
  });
});
