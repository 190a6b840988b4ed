// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { AppState } from '#src/state/app-state.ts';
import type { FileService } from '#src/state/file-services.ts';
import { da } from '#src/text/da.ts';
import { figureFiles as words } from '#src/text/da/figure-files.ts';
import { AppContext } from '#src/ui/app-context.ts';
import { SaveFigure } from '#src/ui/figures/SaveFigure.tsx';
import { NOW } from '#test/support/services.ts';

afterEach(cleanup);

const scene = {
  frame: { x: 0, y: 0, width: 1, height: 1 },
  title: '',
  description: '',
  shapes: [],
};

function show(saveFigure: FileService['saveFigure']) {
  const fileIsUnsaved = vi.fn();
  const app = {
    services: { now: () => NOW, files: { saveFigure } },
    device: { getState: () => ({ fileIsUnsaved }) },
  } as unknown as AppState;
  render(
    <AppContext value={app}>
      <SaveFigure figure={{ kind: 'gevinstdiagram', title: 'Sag', version: 3, notes: '', scene }} />
    </AppContext>,
  );
  return { fileIsUnsaved, person: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

test('PEN-4 a picture that browsers cannot make is refused with its size, and a way out', async () => {
  const refused = { kind: 'picture-too-large', width: 2072, height: 40_000 } as const;
  const { person } = show(() => Promise.resolve(fail(refused)));
  await person.click(press(words.formats.png));
  expect((await screen.findByRole('alert')).textContent).toBe(words.tooLarge(2072, 40_000));
  expect(words.tooLarge(2072, 40_000)).toContain('2.072 × 40.000');
});

test('a file that is being made can be given up', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { person } = show((_format, _figure, cancelling) => {
    signals.push(cancelling);
    return new Promise((resolve) => {
      cancelling?.addEventListener('abort', () => resolve(ok('cancelled')));
    });
  });
  await person.click(press(words.formats.pptx));
  expect(screen.getByRole('status').textContent).toBe(words.making);
  await person.click(press(da.actions.cancel));
  expect(signals[0]?.aborted).toBe(true);
  await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull());
});

test('a file that the disk refuses is told of where other files are', async () => {
  const { person, fileIsUnsaved } = show(() => Promise.reject(new Error('disk')));
  await person.click(press(words.formats.svg));
  await vi.waitFor(() => expect(fileIsUnsaved).toHaveBeenCalledWith({ kind: 'refused' }));
});
