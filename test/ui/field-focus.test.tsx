// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { DocumentStore } from '#src/state/open-document.ts';
import { CaseContext, useCase } from '#src/ui/app-context.ts';
import { headAnchor, useFieldFocus } from '#src/ui/field-link.ts';
import { routing } from '#src/ui/routing.ts';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

function Frame() {
  const access = useCase((state) => state.access);
  return (
    <fieldset disabled={access !== 'writing'}>
      <Page />
    </fieldset>
  );
}

function Page() {
  useFieldFocus();
  return <input id={headAnchor('title')} aria-label="Titel" />;
}

test('the field that the address names has the focus, however late the case can be written', () => {
  const store = createStore(() => ({ access: 'asking' }));
  window.location.hash = '/sager/a/let-sag?felt=title';
  render(
    <routing.Router hook={routing.useHashLocation}>
      <CaseContext value={store as unknown as DocumentStore<BusinessCase>}>
        <Frame />
      </CaseContext>
    </routing.Router>,
  );
  const field = screen.getByLabelText('Titel');
  expect(document.activeElement).not.toBe(field);
  act(() => store.setState({ access: 'writing' }));
  expect(document.activeElement).toBe(field);
});
