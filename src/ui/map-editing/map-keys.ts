import { arrowDirection, type Direction } from '../figures/next-box.ts';

/** What a key asks for on the drawing of a map. */
export type MapCommand =
  | { readonly kind: 'walk' | 'extend'; readonly direction: Direction }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | {
      readonly kind:
        | 'mark'
        | 'open'
        | 'remove'
        | 'add'
        | 'link'
        | 'lines'
        | 'chain'
        | 'release'
        | 'leave'
        | 'fit';
    };

/** A key as it was pressed. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const others: Readonly<Record<string, MapCommand>> = {
  ' ': { kind: 'mark' },
  Enter: { kind: 'open' },
  F2: { kind: 'open' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  n: { kind: 'add' },
  f: { kind: 'link' },
  l: { kind: 'lines' },
  k: { kind: 'chain' },
  s: { kind: 'release' },
  Escape: { kind: 'leave' },
  '+': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
  '−': { kind: 'zoom', by: -1 },
  '0': { kind: 'fit' },
};

/** The command of a key; null where it is none of the drawing's. */
export function commandOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): MapCommand | null {
  if (ctrlKey || metaKey) return null;
  const direction = arrowDirection(key);
  if (altKey) {
    if (direction === 'up') return { kind: 'move', by: -1 };
    return direction === 'down' ? { kind: 'move', by: 1 } : null;
  }
  if (direction !== null) return { kind: shiftKey ? 'extend' : 'walk', direction };
  return others[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
