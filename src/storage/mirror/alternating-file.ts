import type { MirrorFiles } from './mirror-files.ts';
import { sealedText, unsealed, type Numbered } from './sealed-text.ts';

/**
 * A text that is kept in two files, written in turn: while one is being written the other holds what
 * was there before, so a machine that stops in the middle loses the newest at most [SAV-10].
 */
export interface AlternatingFile {
  /** The newest that is whole; null where neither is. */
  readonly read: () => Promise<Numbered | null>;
  /** Answers when it is on the disk. `n` must be higher than all before. */
  readonly write: (numbered: Numbered) => Promise<void>;
  /** Whether the newest lies there, and is whole. */
  readonly isWhole: (n: number) => Promise<boolean>;
  readonly remove: () => Promise<void>;
}

const slots = ['a', 'b'] as const;

export function alternatingFile(files: MirrorFiles, name: string): AlternatingFile {
  const nameOf = (slot: (typeof slots)[number]) => `${name}.${slot}`;
  const readSlots = () =>
    Promise.all(
      slots.map(async (slot) => {
        const text = await files.read(nameOf(slot));
        return { slot, numbered: text === null ? null : unsealed(text) };
      }),
    );

  return {
    read: async () => newest(await readSlots())?.numbered ?? null,
    write: async (numbered) => {
      const kept = newest(await readSlots())?.slot;
      await files.write(nameOf(kept === 'a' ? 'b' : 'a'), sealedText(numbered));
    },
    isWhole: async (n) => newest(await readSlots())?.numbered?.n === n,
    remove: async () => {
      await Promise.all(slots.map((slot) => files.remove(nameOf(slot))));
    },
  };
}

interface Slot {
  readonly slot: (typeof slots)[number];
  readonly numbered: Numbered | null;
}

function newest(found: readonly Slot[]): Slot | undefined {
  return found
    .filter(({ numbered }) => numbered !== null)
    .toSorted((one, other) => (other.numbered?.n ?? 0) - (one.numbered?.n ?? 0))[0];
}
