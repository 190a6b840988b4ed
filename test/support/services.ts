import { vi } from 'vitest';

import { fail, ok, type Result } from '#src/base/result.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import type { DocumentPorts } from '#src/state/open-document.ts';
import type {
  ClaimListener,
  DocumentName,
  ReadFailure,
  Saved,
  SaveFailure,
  StorageService,
  StorageStanding,
  TabService,
  WritingRight,
} from '#src/state/services.ts';

export interface Note {
  readonly text: string;
  readonly changedAt: Instant;
}

export const NOW = '2026-11-23T12:00:00.000Z' as Instant;

export function aNote(text: string): Note {
  return { text, changedAt: NOW };
}

/** A disk with one document on it, whose saves can be made to wait or to fail. */
export function aDisk(first: Note = aNote('')) {
  let onDisk: Saved<Note> = { document: first, revision: 1 };
  let failure: SaveFailure | null = null;
  let readFailure: ReadFailure | null = null;
  let next: (SaveFailure | null)[] = [];
  let gate: Promise<void> = Promise.resolve();
  const save = vi.fn(async (document: Note, base: number): Promise<Result<number, SaveFailure>> => {
    await gate;
    const failing = next.shift() ?? failure;
    if (failing !== null) return fail(failing);
    if (base !== onDisk.revision) return fail({ kind: 'conflict', revision: onDisk.revision });
    onDisk = { document, revision: base + 1 };
    return ok(base + 1);
  });
  return {
    save,
    read: (): Promise<Result<Saved<Note>, ReadFailure>> =>
      Promise.resolve(readFailure === null ? ok(onDisk) : fail(readFailure)),
    text: () => onDisk.document.text,
    revision: () => onDisk.revision,
    failWith: (next: SaveFailure | null) => {
      failure = next;
    },
    /** The saves that are answered next fail so, each with its own. */
    failNext: (failures: readonly (SaveFailure | null)[]) => {
      next = [...failures];
    },
    failReadingWith: (next: ReadFailure | null) => {
      readFailure = next;
    },
    /** Saves wait from now on; the answer lets them go on. */
    hold: () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
    /** Another tab saves behind the back of this one. */
    writeElsewhere: (text: string) => {
      onDisk = { document: aNote(text), revision: onDisk.revision + 1 };
    },
  };
}

/** Tabs as one of them sees them: it is given the right to write, or not, and may lose it. */
export function someTabs({
  grants = true,
  right = 'alone',
}: { readonly grants?: boolean; readonly right?: WritingRight } = {}) {
  let listener: ClaimListener | null = null;
  let hear: (name: DocumentName) => void = () => undefined;
  const letGo = vi.fn();
  const announce = vi.fn();
  const tabs: TabService = {
    claim: (_name, claimed) => {
      listener = claimed;
      if (grants) claimed.onGranted(right);
      return letGo;
    },
    takeOver: () => undefined,
    announce,
    listen: (onChange) => {
      hear = onChange;
      return () => {
        hear = () => undefined;
      };
    },
  };
  return {
    tabs,
    letGo,
    announce,
    grant: () => listener?.onGranted(right),
    lose: () => listener?.onLost(),
    tell: (name: DocumentName) => hear(name),
  };
}

/** A storage that works, until it is said to stand otherwise. */
export function aStorage() {
  const listeners = new Set<(standing: StorageStanding) => void>();
  let standing: StorageStanding = 'works';
  const storage: StorageService = {
    standing: () => standing,
    listen: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    tryAgain: () => Promise.resolve(),
    tookOut: () => undefined,
    isOnlyHere: () => false,
  };
  return {
    storage,
    stands: (next: StorageStanding) => {
      standing = next;
      for (const listener of listeners) listener(next);
    },
  };
}

export function portsOf(
  disk: ReturnType<typeof aDisk>,
  { tabs }: ReturnType<typeof someTabs>,
  { storage } = aStorage(),
): DocumentPorts<Note> {
  return { name: 'case:1', read: disk.read, save: disk.save, now: () => NOW, tabs, storage };
}
