import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

import { ok } from '#src/base/result.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { createAppState } from '#src/state/app-state.ts';
import { createDocumentStore } from '#src/state/document-store.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import type { SafetyCopyState } from '#src/state/services.ts';
import { AppContext, CaseContext } from '#src/ui/app-context.ts';
import { LookProvider } from '#src/ui/map-look/LookProvider.tsx';
import { routing } from '#src/ui/routing.ts';
import { aStorage, NOW, someTabs } from '#test/support/services.ts';

interface Setting extends Partial<
  Pick<AllServices, 'cases' | 'named' | 'versions' | 'files' | 'simulation' | 'selection'>
> {
  readonly isWriter?: boolean;
  readonly address?: string;
}

const noCopy: SafetyCopyState = {
  isThere: null,
  isWaiting: false,
  copiedAt: null,
  found: { restored: 0, older: 0, missing: 0, healed: 0 },
};

/** A page of a case on the screen, with the stores it has in the app and a disk that never fails. */
export async function showInCase(
  page: ReactNode,
  document: BusinessCase,
  { isWriter = true, address = '/', ...beside }: Setting = {},
): Promise<() => BusinessCase> {
  const { tabs } = someTabs({ grants: isWriter });
  const { storage } = aStorage();
  let made = 0;
  // Only what a page inside a case asks for.
  const services = {
    now: () => NOW,
    newId: () => `made-${String((made += 1))}`,
    cases: {},
    organisation: {},
    tabs,
    erasing: { listen: () => () => undefined },
    storage,
    safetyCopy: { state: () => noCopy, subscribe: () => () => undefined },
    named: { list: () => Promise.resolve(ok([])) },
    ...beside,
  } as unknown as AllServices;
  const store = createDocumentStore<BusinessCase>({
    name: `case:${document.id}`,
    read: () => Promise.resolve(ok({ document, revision: 1 })),
    save: (_document, base) => Promise.resolve(ok(base + 1)),
    now: () => NOW,
    tabs,
    storage,
  });
  await store.getState().follow();
  await store.getState().claim();
  window.location.hash = address;
  render(
    <routing.Router hook={routing.useHashLocation}>
      <AppContext value={createAppState(services, {} as Organisation)}>
        <CaseContext value={store}>
          <LookProvider>{page}</LookProvider>
        </CaseContext>
      </AppContext>
    </routing.Router>,
  );
  return () => store.getState().open?.history.present ?? document;
}
