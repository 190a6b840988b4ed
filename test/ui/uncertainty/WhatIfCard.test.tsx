// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import { historyFrom } from '#src/state/history.ts';
import type { DocumentState } from '#src/state/open-document.ts';
import { CaseContext } from '#src/ui/app-context.ts';
import { WhatIfCard } from '#src/ui/uncertainty/WhatIfCard.tsx';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';

afterEach(cleanup);

const businessCase = aCase({
  costs: [aCost({ amounts: level('300000') })],
  benefits: [aBenefit({ value: level('100000') })],
});

function show(apply: (edit: Edit) => void = vi.fn()): void {
  const state = {
    open: { history: historyFrom(businessCase), revision: 1, onDisk: businessCase },
    apply,
  } as unknown as DocumentState<BusinessCase>;
  render(
    <CaseContext value={createStore(() => state)}>
      <WhatIfCard businessCase={businessCase} appraisal={appraised(businessCase)} />
    </CaseContext>,
  );
}

function slide(name: string, value: number): void {
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(value) } });
}

/** A row of the table: as the case is, and as it is tried; with plain spaces. */
function row(name: string): readonly string[] {
  const { cells } = screen.getByRole<HTMLTableRowElement>('row', { name: new RegExp(`^${name}`) });
  return Array.from(cells, ({ textContent }) => textContent.replaceAll('\u00A0', ' ')).slice(1);
}

describe('WhatIfCard', () => {
  test('WIF-1 what is tried stands beside the case, and changes nothing', () => {
    const apply = vi.fn();
    show(apply);
    expect(row('Nettonutidsværdi')).toEqual(['251.505 kr.', '251.505 kr.']);
    slide('Alle udgifter', 50);
    expect(row('Nettonutidsværdi')).toEqual(['251.505 kr.', '101.505 kr.']);
    const slider = screen.getByRole('slider', { name: 'Alle udgifter' });
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00A0', ' ')).toBe('+50 %');
    expect(apply).not.toHaveBeenCalled();
  });

  test('WIF-1 it is written when someone says so, and the sliders stand still again', async () => {
    const apply = vi.fn<(edit: Edit) => void>();
    show(apply);
    slide('Alle gevinster', -10);
    slide('Gevinsterne kommer senere', 12);
    await userEvent.click(screen.getByRole('button', { name: 'Skriv det i sagen' }));
    const [edit] = apply.mock.calls[0] ?? [];
    const [benefit] = edit?.(businessCase).benefits ?? [];
    expect([benefit?.value, benefit?.timing.startMonth]).toEqual([level('90000'), '2027-01']);
    expect(screen.getByRole('slider', { name: 'Alle gevinster' })).toHaveProperty('value', '0');
  });

  test('nothing can be written or put back where nothing is tried', async () => {
    show();
    const buttons = within(screen.getByRole('region', { name: 'Hvad nu hvis' })).getAllByRole(
      'button',
    );
    expect(buttons.map((button) => (button as HTMLButtonElement).disabled)).toEqual([true, true]);
    slide('Rente i alle år', 60);
    expect(buttons.some((button) => (button as HTMLButtonElement).disabled)).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Nulstil' }));
    expect(buttons.every((button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });
});
