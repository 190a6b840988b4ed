// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { TabList } from '#src/ui/parts/TabList.tsx';
import { routing, useCurrentPath } from '#src/ui/routing.ts';

const tabs = ['en', 'to', 'tre', 'fire'].map((label) => ({ path: `/${label}`, label }));

afterEach(() => {
  cleanup();
  location.hash = '';
});

function Place() {
  return <TabList label="Dele" tabs={tabs} currentPath={useCurrentPath()} />;
}

function open() {
  location.hash = '#/en';
  render(
    <routing.Router hook={routing.useHashLocation}>
      <Place />
    </routing.Router>,
  );
}

function press(...keys: readonly string[]) {
  for (const key of keys) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true }));
  }
}

const chosen = () => screen.getByRole('link', { current: 'page' });

test.each([
  { keys: ['PageDown'], at: 'to' },
  { keys: ['PageDown', 'PageDown', 'PageDown'], at: 'fire' },
  { keys: ['PageDown', 'PageDown', 'PageUp'], at: 'to' },
  { keys: ['PageUp'], at: 'en' },
  { keys: ['PageDown', 'PageDown', 'PageDown', 'PageDown'], at: 'fire' },
])('keys that come faster than pages all count: $keys', ({ keys, at }) => {
  open();
  act(() => press(...keys));
  expect(chosen().textContent).toBe(at);
});

test('the focus follows to the part that was asked for last', () => {
  open();
  act(() => press('PageDown', 'PageDown'));
  expect(document.activeElement).toBe(chosen());
});

test('it does not follow where someone goes by another way', () => {
  open();
  act(() => press('PageDown'));
  const before = document.activeElement;
  act(() => {
    location.hash = '#/fire';
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(chosen().textContent).toBe('fire');
  expect(document.activeElement).toBe(before);
  act(() => press('PageUp'));
  expect(chosen().textContent).toBe('tre');
});
