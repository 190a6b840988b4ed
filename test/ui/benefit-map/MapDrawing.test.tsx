// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentProps } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { ok } from '#src/base/result.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { AppState } from '#src/state/app-state.ts';
import { figureFiles } from '#src/text/da/figure-files.ts';
import { mapDrawing as words } from '#src/text/da/map-drawing.ts';
import { AppContext } from '#src/ui/app-context.ts';
import { MapDrawing } from '#src/ui/benefit-map/MapDrawing.tsx';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';
import { NOW } from '#test/support/services.ts';

afterEach(cleanup);

const document = aCase({
  title: 'Skærmbesøg',
  deliverables: [{ ...newDeliverable('d' as DeliverableId), title: 'Skærme' }],
  changes: [
    { ...newChange('c' as ChangeId), title: 'Besøg på skærm' },
    { ...newChange('e' as ChangeId), title: 'Oplæring' },
  ],
  benefits: [aBenefit({ id: 'b' as BenefitId, title: 'Færre ture' })],
  map: aMap([aLink('deliverable:d', 'change:c'), aLink('change:c', 'benefit:b')]),
});

function show(map = mapOfCase(document, null)) {
  const saveFigure = vi.fn(() => Promise.resolve(ok('saved' as const)));
  const app = {
    services: { now: () => NOW, files: { saveFigure } },
    device: { getState: () => ({ fileIsUnsaved: vi.fn() }) },
  } as unknown as AppState;
  render(
    <AppContext value={app}>
      <FocusedDrawing
        title={document.title}
        map={map}
        preset="rebild"
        shows={[]}
        values={null}
        sentences={['Leverancen fører til forandringen.']}
        assumptions="3,5 %"
      />
    </AppContext>,
  );
  return { saveFigure, person: userEvent.setup() };
}

const box = (name: string) => screen.getByRole('button', { name });

test('every node is a button with a name and a description of where its lines go', () => {
  show();
  expect(box('Besøg på skærm').getAttribute('aria-description')).toBe(
    'Forandring. Fører til Færre ture. Kommer fra Skærme.',
  );
  expect(screen.getByRole('group', { name: words.figureTitle('Skærmbesøg') })).toBeTruthy();
});

test('it is walked by the arrow keys along its lines, and one tab stop long', async () => {
  const { person } = show();
  box('Skærme').focus();
  await person.keyboard('{ArrowRight}');
  expect(page().activeElement).toBe(box('Besøg på skærm'));
  await person.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
  expect(page().activeElement).toBe(box('Skærme'));
  expect(page().querySelectorAll('[data-box][tabindex="0"]')).toHaveLength(1);
});

test('a node that is pressed shows its chain alone, until Escape', async () => {
  const { person } = show();
  box('Færre ture').focus();
  await person.keyboard('{Enter}');
  const faded = () =>
    [...page().querySelectorAll('[data-box][data-faded="true"]')].map((each) =>
      each.getAttribute('aria-label'),
    );
  expect(faded()).toEqual(['Oplæring']);
  expect(box('Færre ture').getAttribute('aria-pressed')).toBe('true');
  await person.keyboard('{Escape}');
  expect(faded()).toEqual([]);
});

test('numbers for typed links are shown when asked for', async () => {
  const { person } = show();
  await person.click(screen.getByLabelText(words.showNumbers));
  expect(box('1 · Skærme')).toBeTruthy();
});

test('it goes out as a file with what the speaker needs', async () => {
  const { person, saveFigure } = show();
  await person.click(screen.getByRole('button', { name: figureFiles.formats.pptx }));
  expect(saveFigure).toHaveBeenCalledWith(
    'pptx',
    expect.objectContaining({
      kind: 'gevinstdiagram',
      title: 'Skærmbesøg',
      notes: '3,5 %\n\nLeverancen fører til forandringen.',
      savedAt: NOW,
      version: null,
    }),
    expect.any(AbortSignal),
  );
});

test('an empty map says what will come there', () => {
  show(mapOfCase(aCase({ coreTask: null }), null));
  expect(screen.getByText(words.empty)).toBeTruthy();
});

/** The drawing where whoever holds it keeps which node is chosen. */
function FocusedDrawing(props: Omit<ComponentProps<typeof MapDrawing>, 'focus' | 'onFocus'>) {
  const [focus, setFocus] = useState<string | null>(null);
  return <MapDrawing {...props} focus={focus} onFocus={setFocus} />;
}

function page(): Document {
  return globalThis.document;
}
