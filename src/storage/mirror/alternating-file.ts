import type { MirrorFiles } from './mirror-files.ts';
import { claimedNumber, sealedText, unsealed, type Numbered } from './sealed-text.ts';

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
  const newest = async (): Promise<Whole | null> => {
    const texts = await Promise.all(
      slots.map(async (slot) => ({ slot, text: (await files.read(nameOf(slot))) ?? '' })),
    );
    return newestWhole(texts);
  };

  return {
    read: async () => (await newest())?.numbered ?? null,
    write: async (numbered) => {
      const kept = (await newest())?.slot;
      await files.write(nameOf(kept === 'a' ? 'b' : 'a'), sealedText(numbered));
    },
    isWhole: async (n) => (await newest())?.numbered.n === n,
    remove: async () => {
      await Promise.all(slots.map((slot) => files.remove(nameOf(slot))));
    },
  };
}

interface Whole {
  readonly slot: (typeof slots)[number];
  readonly numbered: Numbered;
}

/** To look whether a text is whole takes its time: the other one is looked at where it is needed. */
function newestWhole(
  texts: readonly { readonly slot: Whole['slot']; readonly text: string }[],
): Whole | null {
  const newestFirst = texts.toSorted(
    (one, other) => claimedNumber(other.text) - claimedNumber(one.text),
  );
  for (const { slot, text } of newestFirst) {
    const numbered = unsealed(text);
    if (numbered !== null) return { slot, numbered };
  }
  return null;
}
