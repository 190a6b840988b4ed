// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { useStepped, type Steps } from '#src/ui/parts/stepped.ts';

afterEach(cleanup);

/** Longer than a page may be kept from answering. Milliseconds. */
const LONG = 45;

function* work(name: string, steps: number, length = 0): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + length;
    while (performance.now() < until);
    yield;
  }
  return name;
}

function begun(first: () => Steps<string>) {
  return renderHook(({ begin }) => useStepped(begin), { initialProps: { begin: first } });
}

test('what is done soon is there at once', () => {
  const { result } = begun(() => work('soon', 3));
  expect(result.current).toBe('soon');
});

test('what takes long comes later, and the page is let go in between', async () => {
  let turns = 0;
  const turn = setInterval(() => {
    turns += 1;
  }, 0);
  const { result } = begun(() => work('late', 5, LONG));
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe('late'));
  clearInterval(turn);
  expect(turns).toBeGreaterThan(1);
});

test('what was found before stays until there is something new, and comes of no older work', async () => {
  const { result, rerender } = begun(() => work('first', 1));
  rerender({ begin: () => work('given up', 5, LONG) });
  expect(result.current).toBe('first');
  rerender({ begin: () => work('second', 4, LONG) });
  expect(result.current).toBe('first');
  await waitFor(() => expect(result.current).toBe('second'));
});
