// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { ok } from '#src/base/result.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { AllServices } from '#src/state/kept-services.ts';
import { figureFiles } from '#src/text/da/figure-files.ts';
import { mapDrawing as words } from '#src/text/da/map-drawing.ts';
import { mapEditing as editing } from '#src/text/da/map-editing.ts';
import { useDocument } from '#src/ui/app-context.ts';
import { MapDrawing } from '#src/ui/benefit-map/MapDrawing.tsx';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { showInCase } from '#test/support/case-screen.tsx';
import { aLink, aMap, linksIn } from '#test/support/maps.ts';
import { NOW } from '#test/support/services.ts';

beforeAll(() => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const document = aCase({
  title: 'Skærmbesøg',
  coreTask: null,
  deliverables: [{ ...newDeliverable('d' as DeliverableId), title: 'Skærme' }],
  changes: [
    { ...newChange('c' as ChangeId), title: 'Besøg på skærm' },
    { ...newChange('e' as ChangeId), title: 'Oplæring' },
  ],
  benefits: [aBenefit({ id: 'b' as BenefitId, title: 'Færre ture' })],
  map: aMap([aLink('deliverable:d', 'change:c'), aLink('change:c', 'benefit:b')]),
});

function Drawn({ onDeleted }: { readonly onDeleted: (said: string) => void }) {
  const shown = useDocument();
  const [focus, setFocus] = useState<string | null>(null);
  return (
    <MapDrawing
      title={shown.title}
      map={useMemo(() => mapOfCase(shown, null), [shown])}
      preset="rebild"
      shows={[]}
      values={null}
      sentences={['Leverancen fører til forandringen.']}
      assumptions="3,5 %"
      focus={focus}
      onFocus={setFocus}
      onDeleted={onDeleted}
    />
  );
}

async function show(says: Partial<BusinessCase> = {}, isWriter = true) {
  const saveFigure = vi.fn(() => Promise.resolve(ok('saved' as const)));
  const onDeleted = vi.fn();
  const current = await showInCase(
    <Drawn onDeleted={onDeleted} />,
    { ...document, ...says },
    { isWriter, files: { saveFigure } as unknown as AllServices['files'] },
  );
  return { current, onDeleted, saveFigure, person: userEvent.setup() };
}

const box = (name: string) => screen.getByRole('button', { name });

test('every node is a button with a name and a description of where its lines go', async () => {
  await show();
  expect(box('Besøg på skærm').getAttribute('aria-description')).toBe(
    'Forandring. Fører til Færre ture. Kommer fra Skærme.',
  );
  expect(screen.getByRole('group', { name: words.figureTitle('Skærmbesøg') })).toBeTruthy();
});

test('it is walked by the arrow keys along its lines, and one tab stop long', async () => {
  const { person } = await show();
  box('Skærme').focus();
  await person.keyboard('{ArrowRight}');
  expect(page().activeElement).toBe(box('Besøg på skærm'));
  await person.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
  expect(page().activeElement).toBe(box('Skærme'));
  expect(page().querySelectorAll('[data-box][tabindex="0"]')).toHaveLength(1);
});

test('K shows the chain of a node alone, until Escape', async () => {
  const { person } = await show();
  box('Færre ture').focus();
  await person.keyboard('k');
  const faded = () =>
    [...page().querySelectorAll('[data-box][data-faded="true"]')].map((each) =>
      each.getAttribute('aria-label'),
    );
  expect(faded()).toEqual(['Oplæring']);
  await person.keyboard('{Escape}');
  expect(faded()).toEqual([]);
});

test('N adds to the column of a node, by name and in one step, and the keyboard stays on it', async () => {
  const { current, person } = await show();
  box('Oplæring').focus();
  await person.keyboard('n{Enter}');
  expect(screen.getByRole('alert').textContent).toBe(editing.nameMissing);
  await person.keyboard('Nye vaner{Enter}');
  expect(current().changes.map(({ title }) => title)).toEqual([
    'Besøg på skærm',
    'Oplæring',
    'Nye vaner',
  ]);
  expect(page().activeElement).toBe(box('Nye vaner'));
  expect(told()).toBe('Forandring »Nye vaner« er tilføjet.');
  await person.keyboard('n');
  await person.keyboard('Fortrudt{Escape}');
  expect(current().changes).toHaveLength(3);
  expect(page().activeElement).toBe(box('Nye vaner'));
});

test('a goal is added by the button under its column, also where there is nothing yet', async () => {
  const { current, person } = await show({ deliverables: [], changes: [], benefits: [] });
  expect(screen.getByText(words.empty)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: editing.add.goal }));
  await person.keyboard('Sund økonomi{Enter}');
  expect(current().map.goals).toMatchObject([{ name: 'Sund økonomi' }]);
  expect(page().activeElement).toBe(box('Sund økonomi'));
});

test('a node is renamed where it stands; Escape leaves it as it was', async () => {
  const { current, person } = await show();
  await person.dblClick(box('Skærme'));
  await person.keyboard('Tablets{Escape}');
  expect(current().deliverables[0]?.title).toBe('Skærme');
  await person.keyboard('{F2}Tablets{Enter}');
  expect(current().deliverables[0]?.title).toBe('Tablets');
  expect(page().activeElement).toBe(box('Tablets'));
});

test('F links to what may be linked to alone, walked by arrows', async () => {
  const { current, person } = await show();
  box('Skærme').focus();
  await person.keyboard('f');
  expect(box('Besøg på skærm').dataset['target']).toBe('closed');
  expect(page().activeElement).toBe(box('Oplæring'));
  await person.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}');
  expect(linksIn(current().map).at(-1)).toBe('deliverable:d → change:e');
  expect(told()).toBe('»Skærme« fører nu til »Oplæring«.');
  expect(page().activeElement).toBe(box('Skærme'));
  await person.keyboard('f{Escape}');
  expect(current().map.links).toHaveLength(3);
});

test('L leads to the lines of a node, where a share is typed and a link is taken away', async () => {
  const { current, person } = await show();
  box('Besøg på skærm').focus();
  await person.keyboard('l');
  expect(page().activeElement?.getAttribute('aria-label')).toBe(
    'Forbindelse fra Besøg på skærm til Færre ture',
  );
  await person.keyboard('{Enter}60{Enter}');
  expect(current().map.links.at(-1)?.share).toBe('0.6');
  expect(page().activeElement?.getAttribute('aria-label')).toMatch(/, 60\s%$/);
  await person.keyboard('{ArrowDown}{Delete}');
  expect(linksIn(current().map)).toEqual(['change:c → benefit:b']);
  expect(page().activeElement).toBe(box('Skærme'));
});

test('several nodes are chosen and deleted together, and the keyboard goes on beside them', async () => {
  const { current, onDeleted, person } = await show();
  box('Besøg på skærm').focus();
  await person.keyboard(' ');
  await person.keyboard('{ArrowRight} ');
  expect(box('Færre ture').getAttribute('aria-pressed')).toBe('true');
  expect(told()).toBe('2 led er valgt');
  await person.keyboard('{Delete}');
  expect(current()).toMatchObject({ benefits: [], changes: [{ title: 'Oplæring' }] });
  expect(onDeleted).toHaveBeenCalledWith(
    '»Besøg på skærm« og »Færre ture« er slettet med deres forbindelser.',
  );
  expect(page().activeElement).toBe(box('Oplæring'));
});

test('MAP-9 Alt and an arrow move a node in its column, where it stays until it is let go', async () => {
  const { current, person } = await show();
  box('Oplæring').focus();
  await person.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(current().map.placements).toMatchObject([
    { node: { id: 'e' }, rank: 0 },
    { node: { id: 'c' }, rank: 1 },
  ]);
  expect(told()).toBe('»Oplæring« er nu nummer 1 af 2 i sin kolonne.');
  expect(page().activeElement).toBe(box('Oplæring'));
  await person.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(told()).toBe(editing.atTheEnd);
  await person.keyboard('s');
  expect(current().map.placements).toMatchObject([{ node: { id: 'c' } }]);
});

test('where another tab writes, the drawing is walked and looked at, and says that it is so', async () => {
  const { current, person } = await show({}, false);
  expect(screen.queryByRole('button', { name: editing.add.benefit })).toBe(null);
  box('Skærme').focus();
  for (const key of ['n', '{F2}', 'f', '{Delete}', '{Alt>}{ArrowDown}{/Alt}']) {
    await person.keyboard('{ArrowRight}{ArrowLeft}');
    await person.keyboard(key);
    expect(told()).toBe(editing.readOnly);
  }
  await person.dblClick(box('Skærme'));
  expect(screen.queryByRole('textbox')).toBe(null);
  expect(current()).toMatchObject({ map: document.map, deliverables: document.deliverables });
});

test('numbers for typed links are shown when asked for', async () => {
  const { person } = await show();
  await person.click(screen.getByLabelText(words.showNumbers));
  expect(box('1 · Skærme')).toBeTruthy();
});

test('it goes out as a file with what the speaker needs', async () => {
  const { person, saveFigure } = await show();
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

function told(): string | null | undefined {
  return page().querySelector('.map-told')?.textContent;
}

function page(): Document {
  return globalThis.document;
}
