// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import type { CentreId, CoreTaskId } from '#src/domain/organisation/organisation.ts';
import { listedCase } from '#src/domain/portfolio/listed-case.ts';
import { da } from '#src/text/da.ts';
import type { CaseActions } from '#src/ui/cases/case-actions.ts';
import { CaseTable } from '#src/ui/cases/CaseTable.tsx';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';

const screens = aCase({
  id: 'screens' as CaseId,
  title: 'Skærmbesøg',
  centre: { id: 'health' as CentreId, name: 'Center Sundhed' },
  coreTask: { id: 'care' as CoreTaskId, name: 'Hjemmepleje' },
  journalNumber: '85.02.00-P20-1-26',
  tags: ['Velfærdsteknologi'],
  phase: 'analysis',
  changedAt: '2026-11-20T10:00:00.000Z' as Instant,
  costs: [aCost({ amounts: level('100000') })],
  benefits: [aBenefit({ value: level('50000'), timing: from('2027-01') })],
});
const roads = aCase({
  id: 'roads' as CaseId,
  title: 'Åbne veje',
  changedAt: '2026-11-22T10:00:00.000Z' as Instant,
});

afterEach(cleanup);

describe('the list of cases', () => {
  test('each case says where it stands and what it comes to, the last changed first', async () => {
    await show([screens, roads]);
    expect(titles()).toEqual(['Åbne veje', 'Skærmbesøg']);
    expect(columnNames()).toEqual(Object.values(da.cases.columns));
    const [, , second] = screen.getAllByRole('row');
    const cells = within(second ?? document.body)
      .getAllByRole('cell')
      .slice(0, 5)
      .map(({ textContent }) => textContent);
    // 5 · 50,000 from 2027 on at 3.5 %, less 100,000; paid back after two years.
    expect(cells).toEqual(['Center Sundhed', 'Analyse', '125.753', '2', '20.11.2026']);
  });

  test('a case that has no figures yet says so', async () => {
    await show([roads]);
    expect(screen.getAllByText(da.cases.noFigureSpoken)).toHaveLength(2);
  });

  test.for([
    ['its title', 'skærm'],
    ['its centre', 'SUNDHED'],
    ['its core task', 'hjemmepleje'],
    ['its journal number', 'P20-1'],
    ['its tag', 'velfærds'],
    ['its title, with spaces around', '  Skærmbesøg '],
  ])('a case is found by %s', async ([, sought]) => {
    await show([screens, roads]);
    await userEvent.type(screen.getByLabelText(da.cases.search), sought ?? '');
    expect(titles()).toEqual(['Skærmbesøg']);
  });

  test('where none is found that is said, and all come back when nothing is sought', async () => {
    await show([screens, roads]);
    const search = screen.getByLabelText(da.cases.search);
    await userEvent.type(search, 'findes ikke');
    expect(screen.getByText(da.cases.noneFound('findes ikke'))).toBeTruthy();
    await userEvent.clear(search);
    expect(titles()).toHaveLength(2);
  });

  test('a copy is asked for under a name that tells it apart', async () => {
    const copy = vi.fn(() => Promise.resolve());
    await show([screens], { copy });
    await userEvent.click(screen.getByRole('button', { name: da.cases.copy('Skærmbesøg') }));
    expect(copy).toHaveBeenCalledWith(screens, 'Skærmbesøg (kopi)', false);
  });
});

async function show(
  documents: readonly BusinessCase[],
  { copy }: Partial<Pick<CaseActions, 'copy'>> = {},
): Promise<void> {
  const nothing = () => Promise.resolve();
  const actions: CaseActions = {
    interruption: null,
    settle: () => undefined,
    create: nothing,
    openExample: nothing,
    openFiles: nothing,
    replace: nothing,
    takeInDiffering: nothing,
    copy: copy ?? nothing,
  };
  const cases = documents.map((document) => ({ document: listedCase(document), revision: 1 }));
  const read = (id: CaseId) =>
    Promise.resolve(ok({ document: documents.find((each) => each.id === id), revision: 1 }));
  await showInCase(<CaseTable cases={cases} actions={actions} />, screens, {
    cases: { read },
  } as never);
}

function titles(): readonly (string | null)[] {
  return screen.queryAllByRole('rowheader').map((row) => within(row).getByRole('link').textContent);
}

function columnNames(): readonly (string | null)[] {
  return screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
}
