import { describe, expect, test, vi } from 'vitest';

import { createDocumentStore } from '#src/state/document-store.ts';
import type { WritingRight } from '#src/state/services.ts';
import { aDisk, aNote, aStorage, portsOf, someTabs, type Note } from '#test/support/services.ts';

const write = (text: string) => (before: Note) =>
  before.text === text ? before : { ...before, text };

async function opened(disk = aDisk(aNote('første')), others = someTabs()) {
  const store = createDocumentStore(portsOf(disk, others));
  await store.getState().follow();
  await store.getState().claim();
  return { store, disk, others, state: () => store.getState() };
}

describe('a document that is open', () => {
  test('is read, edited, and saved with the revision it stands on', async () => {
    const { state, disk } = await opened();
    expect(state()).toMatchObject({ access: 'writing', saving: { kind: 'saved', at: null } });
    state().apply(write('anden'));
    expect(state().saving).toEqual({ kind: 'pending' });
    await state().saveNow();
    expect(disk.text()).toBe('anden');
    expect(state().saving.kind).toBe('saved');
    expect(state().open?.revision).toBe(2);
  });

  test('an edit that changes nothing is nothing to undo and nothing to save', async () => {
    const { state, disk } = await opened();
    state().apply(write('første'));
    await state().saveNow();
    expect(state().open?.history.past).toEqual([]);
    expect(disk.save).not.toHaveBeenCalled();
  });

  test('edits with the same key in a row are one step of undo', async () => {
    const { state } = await opened();
    for (const text of ['a', 'ab', 'abc']) state().apply(write(text), 'felt');
    state().apply(write('abc.'), 'et andet felt');
    state().undo();
    expect(state().open?.history.present.text).toBe('abc');
    state().undo();
    expect(state().open?.history.present.text).toBe('første');
    state().redo();
    expect(state().open?.history.present.text).toBe('abc');
  });

  test('SAV-1 is not called saved while what was typed meanwhile is on its way', async () => {
    const { state, disk } = await opened();
    const goOn = disk.hold();
    state().apply(write('anden'));
    const saved = state().saveNow();
    state().apply(write('tredje'));
    goOn();
    await saved;
    expect(disk.text()).toBe('tredje');
    expect(state().saving.kind).toBe('saved');
    expect(disk.save).toHaveBeenCalledTimes(2);
  });

  test('SAV-1 is saved again when undo leads back to what lies on the disk', async () => {
    const { state, disk } = await opened();
    state().apply(write('anden'));
    state().undo();
    expect(state().saving.kind).toBe('saved');
    await state().saveNow();
    expect(disk.save).not.toHaveBeenCalled();
  });

  test('SAV-1 is not saved when undo leads back while something else is on its way there', async () => {
    const { state, disk } = await opened();
    const goOn = disk.hold();
    state().apply(write('anden'));
    const saved = state().saveNow();
    state().undo();
    expect(state().saving.kind).toBe('pending');
    goOn();
    await saved;
    expect(disk.text()).toBe('første');
    expect(state().saving.kind).toBe('saved');
  });

  test('SAV-2 a conflict keeps the work and says so until it is taken elsewhere', async () => {
    const { state, disk } = await opened();
    state().apply(write('min'));
    disk.writeElsewhere('deres');
    await state().saveNow();
    expect(state().saving).toMatchObject({ kind: 'failed', failure: { kind: 'conflict' } });
    expect(state().open?.history.present.text).toBe('min');
    state().apply(write('min igen'));
    await state().saveNow();
    expect(state().saving.kind).toBe('failed');
    expect(disk.text()).toBe('deres');
  });

  test('a failure stays shown until a save has come through', async () => {
    const { state, disk } = await opened();
    disk.failWith({ kind: 'disk-full' });
    state().apply(write('anden'));
    await state().saveNow();
    state().apply(write('tredje'));
    expect(state().saving.kind).toBe('failed');
    disk.failWith(null);
    await state().saveNow();
    expect(state().saving.kind).toBe('saved');
    expect(disk.text()).toBe('tredje');
  });

  test('a document that is not there says why', async () => {
    const disk = aDisk();
    disk.failReadingWith({ kind: 'not-found' });
    const { state } = await opened(disk);
    expect(state()).toMatchObject({ open: null, failure: { kind: 'not-found' } });
  });
});

describe('among tabs', () => {
  test('TAB-1 without the right nothing can be changed, and what another saves is followed', async () => {
    const { state, disk, others } = await opened(
      aDisk(aNote('første')),
      someTabs({ grants: false }),
    );
    expect(state().access).toBe('reading');
    state().apply(write('min'));
    expect(state().open?.history.present.text).toBe('første');
    disk.writeElsewhere('deres');
    others.tell('case:1');
    await settled();
    expect(state().open?.history.present.text).toBe('deres');
  });

  test('TAB-1 who is given the right later begins with what lies on the disk', async () => {
    const { state, disk, others } = await opened(
      aDisk(aNote('første')),
      someTabs({ grants: false }),
    );
    disk.writeElsewhere('deres');
    others.grant();
    await settled();
    expect(state()).toMatchObject({ access: 'writing', open: { revision: 2 } });
    expect(state().open?.history.present.text).toBe('deres');
  });

  test('TAB-2 the last edits are on the disk before the right is let go', async () => {
    const { state, disk, others } = await opened();
    state().apply(write('sidste'));
    expect(await others.lose()).toBe(true);
    expect(disk.text()).toBe('sidste');
    expect(state().access).toBe('reading');
  });

  test('TAB-2 the right is kept while something cannot be saved', async () => {
    const { state, disk, others } = await opened();
    disk.failWith({ kind: 'disk-full' });
    state().apply(write('sidste'));
    expect(await others.lose()).toBe(false);
    expect(state().access).toBe('writing');
  });

  test('who comes back while the last save is under way goes on writing', async () => {
    const { state, disk, others } = await opened();
    const goOn = disk.hold();
    state().apply(write('anden'));
    const released = state().release();
    const claimed = state().claim();
    goOn();
    await Promise.all([released, claimed]);
    expect(others.letGo).not.toHaveBeenCalled();
    expect(state().access).toBe('writing');
  });

  test('edits that are not on the disk survive a disk that cannot be read', async () => {
    const { state, disk, others } = await opened();
    disk.failWith({ kind: 'disk-full' });
    state().apply(write('kun her'));
    await state().saveNow();
    disk.failReadingWith({ kind: 'failed', detail: '' });
    state().close();
    others.tell('case:1');
    await state().follow();
    expect(state().open?.history.present.text).toBe('kun her');
  });

  test('a saved document is told of', async () => {
    const { state, others } = await opened();
    state().apply(write('anden'));
    await state().saveNow();
    expect(others.announce).toHaveBeenCalledExactlyOnceWith('case:1');
  });
});

describe('nothing is lost on the way', () => {
  test('SAV-1 what was undone while it failed to be saved leaves nothing unsaved', async () => {
    const { disk, state } = await opened();
    const letGo = disk.hold();
    disk.failWith({ kind: 'disk-full' });
    state().apply(write('a'));
    const saving = state().saveNow();
    state().undo();
    letGo();
    await saving;
    expect(state().saving.kind).toBe('saved');
    expect(disk.text()).toBe('første');
  });

  test('SAV-1 where no one knows what the disk took, undoing is saved too', async () => {
    const { disk, state } = await opened();
    const letGo = disk.hold();
    disk.failWith({ kind: 'unavailable', detail: 'no answer' });
    state().apply(write('a'));
    const saving = state().saveNow();
    state().undo();
    letGo();
    await saving;
    expect(state().saving.kind).toBe('failed');
    disk.failWith(null);
    await state().saveNow();
    expect(state().saving.kind).toBe('saved');
    expect(disk.save).toHaveBeenCalledTimes(2);
  });

  test('TAB-1 who writes and has nothing unsaved follows what was put in its place', async () => {
    const { disk, state, others } = await opened();
    disk.writeElsewhere('hentet');
    others.tell('case:1');
    await vi.waitFor(() => expect(state().open?.history.present.text).toBe('hentet'));
    state().apply(write('videre'));
    await state().saveNow();
    expect(disk.text()).toBe('videre');
  });

  test('an edit that is not on the disk is not read over', async () => {
    const { disk, state, others } = await opened();
    state().apply(write('mit'));
    disk.writeElsewhere('dit');
    others.tell('case:1');
    await settled();
    expect(state().open?.history.present.text).toBe('mit');
    await state().saveNow();
    expect(state().saving).toMatchObject({ failure: { kind: 'conflict' } });
    expect(disk.text()).toBe('dit');
  });

  test('TAB-1 a right that is asked for after the end is not taken', async () => {
    const { state, others } = await opened();
    state().close();
    others.letGo.mockClear();
    await state().claim();
    expect(state().access).toBe('asking');
  });

  test('TAB-2 the right is kept by who leaves with something unsaved, and given back later', async () => {
    const { disk, state, others } = await opened();
    disk.failWith({ kind: 'disk-full' });
    state().apply(write('a'));
    await state().release();
    expect(others.letGo).not.toHaveBeenCalled();
    disk.failWith(null);
    await state().release();
    expect(others.letGo).toHaveBeenCalledOnce();
    expect(disk.text()).toBe('a');
  });
});

test('TAB-2 who gets the right sees the last save of a tab that is gone, though it tells no one', async () => {
  const { disk, others, state } = await opened(undefined, someTabs({ grants: false }));
  expect(state().access).toBe('reading');
  others.grant();
  await vi.waitFor(() => expect(state().access).toBe('writing'));
  disk.writeElsewhere('det sidste');
  await vi.waitFor(() => expect(state().open?.history.present.text).toBe('det sidste'), 3000);
  expect(state().saving.kind).toBe('saved');
});

describe('a page that may be gone before a save is answered', () => {
  async function savingTwice(right: WritingRight = 'alone') {
    const { disk, state } = await opened(undefined, someTabs({ right }));
    const letGo = disk.hold();
    state().apply(write('anden'));
    const saved = state().saveNow();
    state().apply(write('tredje'));
    return { disk, state, letGo, saved };
  }

  test('SAV-8 begins the next save on top of the one that is under way', async () => {
    const { disk, state, letGo, saved } = await savingTwice();
    const atOnce = state().saveAtOnce();
    expect(disk.save.mock.calls.map(([{ text }, base]) => [text, base])).toEqual([
      ['anden', 1],
      ['tredje', 2],
    ]);
    expect(state().saving.kind).toBe('pending');
    letGo();
    await Promise.all([saved, atOnce]);
    expect(disk.text()).toBe('tredje');
    expect(state()).toMatchObject({ saving: { kind: 'saved' }, open: { revision: 3 } });
  });

  test('SAV-2 waits for the answer where other tabs may write too', async () => {
    const { disk, state, letGo, saved } = await savingTwice('shared');
    void state().saveAtOnce();
    expect(disk.save).toHaveBeenCalledOnce();
    letGo();
    await saved;
    expect(disk.text()).toBe('tredje');
  });

  test('SAV-8 begins none where everything is on its way', async () => {
    const { disk, state, letGo, saved } = await savingTwice();
    void state().saveAtOnce();
    void state().saveAtOnce();
    letGo();
    await saved;
    expect(disk.save).toHaveBeenCalledTimes(2);
  });

  test('SAV-8 what is undone meanwhile is undone on the disk too', async () => {
    const { disk, state, letGo, saved } = await savingTwice();
    state().undo();
    state().undo();
    void state().saveAtOnce();
    letGo();
    await saved;
    expect(disk.text()).toBe('første');
    expect(state().saving.kind).toBe('saved');
  });

  test.for([
    ['the first', [true, false]],
    ['the second', [false, true]],
    ['both', [true, true]],
  ] as const)('SAV-1 says when %s of two fails, and saves the next time', async ([, failing]) => {
    const { disk, state, letGo, saved } = await savingTwice();
    void state().saveAtOnce();
    disk.failNext(failing.map((fails) => (fails ? { kind: 'disk-full' } : null)));
    letGo();
    await saved;
    expect(state().saving).toMatchObject({ kind: 'failed' });
    await state().saveNow();
    expect(disk.text()).toBe('tredje');
    expect(state().saving.kind).toBe('saved');
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

describe('a storage that stands otherwise', () => {
  async function openedOn(disk = aDisk(aNote('første'))) {
    const { storage, stands } = aStorage();
    const store = createDocumentStore(portsOf(disk, someTabs(), { storage, stands }));
    await store.getState().follow();
    await store.getState().claim();
    return { disk, stands, state: () => store.getState() };
  }

  test('SAV-15 from the moment a newer app wants it nothing is typed, and what was is saved', async () => {
    const { disk, stands, state } = await openedOn();
    state().apply(write('det sidste'));
    stands('given-way');
    expect(state().access).toBe('reading');
    state().apply(write('for sent'));
    await state().saveNow();
    expect(disk.text()).toBe('det sidste');
    expect(state().saving.kind).toBe('saved');
  });

  test('SAV-15 what a newer app made is only read, whoever may write it', async () => {
    const { storage, stands } = aStorage();
    stands('newer');
    const disk = aDisk(aNote('nyere'));
    const store = createDocumentStore(portsOf(disk, someTabs(), { storage, stands }));
    await store.getState().follow();
    await store.getState().claim();
    expect(store.getState()).toMatchObject({
      access: 'reading',
      open: { history: { present: { text: 'nyere' } } },
    });
  });

  test('SAV-16 what the disk has is shown when it is there, and can be written', async () => {
    const disk = aDisk(aNote('fra disken'));
    disk.failReadingWith({ kind: 'blocked-by-another-tab' });
    const { stands, state } = await openedOn(disk);
    stands('blocked');
    expect(state().open).toBeNull();
    disk.failReadingWith(null);
    stands('works');
    await vi.waitFor(() => expect(state().open?.history.present.text).toBe('fra disken'));
    await vi.waitFor(() => expect(state().access).toBe('writing'));
  });
});
