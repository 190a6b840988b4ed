// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { createAppState } from '#src/state/app-state.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import type { UnreadableCase as Unreadable } from '#src/state/services.ts';
import { da } from '#src/text/da.ts';
import { AppContext } from '#src/ui/app-context.ts';
import { UnreadableCase } from '#src/ui/business-case/UnreadableCase.tsx';
import { CasesPage } from '#src/ui/cases/CasesPage.tsx';
import { aStorage, NOW, someTabs } from '#test/support/services.ts';

afterEach(cleanup);

const unreadable: Unreadable = {
  id: 'case-1',
  title: 'Forvansket',
  failure: { kind: 'damaged', schemaVersion: 1, detail: 'checksum' },
  contents: () => Promise.resolve('{}'),
};

test('SAV-7 who has only cases that cannot be opened is not met as a new user', async () => {
  showCases({ unreadable: [unreadable] });
  await screen.findByRole('heading', { name: da.cases.unreadableTitle });
  expect(screen.queryByRole('heading', { name: da.cases.emptyTitle })).toBeNull();
  expect(screen.getByRole('button', { name: da.cases.create })).toBeDefined();
});

test('SAV-11 where cases are missed as well that is said, above those that cannot be opened', async () => {
  showCases({ unreadable: [unreadable], missing: 2 });
  await screen.findByRole('heading', { name: da.safety.allMissing(2) });
  expect(screen.getByRole('heading', { name: da.cases.unreadableTitle })).toBeDefined();
  expect(screen.getAllByRole('button', { name: da.cases.create })).toHaveLength(1);
});

test('SAV-7 who has no cases at all is', async () => {
  showCases({ unreadable: [] });
  await screen.findByRole('heading', { name: da.cases.emptyTitle });
  expect(screen.queryByRole('heading', { name: da.cases.unreadableTitle })).toBeNull();
});

test.each([
  { failure: { kind: 'not-found' } as const, title: da.frame.noSuchCase, isThere: false },
  { failure: unreadable.failure, title: da.frame.caseUnreadable, isThere: true },
])('SAV-7 a page without its case says so, and what is safe: $title', (given) => {
  render(<UnreadableCase failure={given.failure} />);
  expect(screen.getByRole('heading', { level: 1, name: given.title })).toBeDefined();
  expect(screen.queryByText(da.frame.caseKeptAsItIs) !== null).toBe(given.isThere);
});

function showCases({
  unreadable: found,
  missing = 0,
}: {
  readonly unreadable: readonly Unreadable[];
  readonly missing?: number;
}): void {
  const copy = { found: { restored: 0, older: 0, missing, healed: 0 } };
  // Only what the list of cases asks for.
  const services = {
    now: () => NOW,
    cases: { overview: () => Promise.resolve(ok({ cases: [], unreadable: found, deleted: [] })) },
    organisation: {},
    tabs: someTabs().tabs,
    storage: aStorage().storage,
    safetyCopy: { state: () => copy, subscribe: () => () => undefined },
    erasing: { listen: () => () => undefined },
  } as unknown as AllServices;
  render(
    <AppContext value={createAppState(services, {} as Organisation)}>
      <CasesPage />
    </AppContext>,
  );
}
