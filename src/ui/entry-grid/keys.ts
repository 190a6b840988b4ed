import type { Move } from './place.ts';

/** A key as it was pressed. Control is the command key on a Mac. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key asks for while cells are walked through. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly extends: boolean }
  | { readonly kind: 'tab'; readonly step: 1 | -1 }
  | { readonly kind: 'enter'; readonly step: 1 | -1 }
  /** Begins with the letter that was pressed; with none it is one that more letters make. */
  | { readonly kind: 'type'; readonly text: string }
  | {
      readonly kind:
        | 'correct'
        | 'clear'
        | 'choose-all'
        | 'choose-lines'
        | 'choose-columns'
        | 'fill-down'
        | 'fill-right'
        | 'details'
        | 'line-up'
        | 'line-down'
        | 'step-out';
    };

/** What a key asks for while a cell is written in; any other key belongs to the text. */
export type EditorCommand =
  | { readonly kind: 'tab'; readonly step: 1 | -1 }
  | { readonly kind: 'enter'; readonly step: 1 | -1 }
  | { readonly kind: 'move'; readonly move: Move; readonly extends: false }
  | { readonly kind: 'cancel' | 'correct' | 'end' | 'fill' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly getModifierState: (key: 'AltGraph') => boolean;
}

/** AltGr is reported as Control and Alt together, and is neither: with it Danes write `@` and `{`. */
export function keyPress(event: Pressed): KeyPress {
  const writes = event.getModifierState('AltGraph');
  return {
    key: event.key,
    control: (event.ctrlKey || event.metaKey) && !writes,
    shift: event.shiftKey,
    alt: event.altKey && !writes,
  };
}

const moves: Readonly<Record<string, readonly [alone: Move, withControl: Move]>> = {
  ArrowUp: ['up', 'first-row'],
  ArrowDown: ['down', 'last-row'],
  ArrowLeft: ['left', 'first-column'],
  ArrowRight: ['right', 'last-column'],
  Home: ['first-column', 'first-cell'],
  End: ['last-column', 'last-cell'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
};

const withControl: Readonly<Record<string, GridCommand>> = {
  a: { kind: 'choose-all' },
  ' ': { kind: 'choose-columns' },
  d: { kind: 'fill-down' },
  r: { kind: 'fill-right' },
};

/** Null where the key is not for the grid, such as the shortcuts of the page and the browser. */
export function gridCommand({ key, control, shift, alt }: KeyPress): GridCommand | null {
  if (alt) return withAlt(key, control);
  const move = moves[key];
  if (move !== undefined) {
    return { kind: 'move', move: move[control ? 1 : 0], extends: shift };
  }
  if (key === ' ' && shift) return { kind: control ? 'choose-all' : 'choose-lines' };
  if (control) return shift ? null : (withControl[key.toLowerCase()] ?? null);
  switch (key) {
    case 'Tab':
      return { kind: 'tab', step: shift ? -1 : 1 };
    case 'Enter':
      return { kind: 'enter', step: shift ? -1 : 1 };
    case 'F2':
      return { kind: 'correct' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'step-out' };
    case 'Dead':
    case 'Process':
      return { kind: 'type', text: '' };
    default:
      return isOneSign(key) ? { kind: 'type', text: key } : null;
  }
}

/** `corrects`: the text was there already, so that the arrows move in it. */
export function editorCommand(
  { key, control, shift, alt }: KeyPress,
  corrects: boolean,
): EditorCommand | null {
  const step = shift ? -1 : 1;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Tab' && !control && !alt) return { kind: 'tab', step };
  if (key === 'Enter' && !alt) return control ? { kind: 'fill' } : { kind: 'enter', step };
  if (key === 'F2') return { kind: 'correct' };
  if (control && (key.toLowerCase() === 'z' || key.toLowerCase() === 'y')) return { kind: 'end' };
  if (control || alt || shift) return null;
  if (key === 'ArrowUp' || key === 'ArrowDown') return walk(key);
  if (!corrects && (key === 'ArrowLeft' || key === 'ArrowRight')) return walk(key);
  return null;
}

function walk(key: string): EditorCommand | null {
  const move = moves[key];
  return move === undefined ? null : { kind: 'move', move: move[0], extends: false };
}

function withAlt(key: string, control: boolean): GridCommand | null {
  if (control) return null;
  switch (key) {
    case 'Enter':
      return { kind: 'details' };
    case 'ArrowUp':
      return { kind: 'line-up' };
    case 'ArrowDown':
      return { kind: 'line-down' };
    default:
      return null;
  }
}

/** Letters of two code units, and none of the names of keys. */
export function isOneSign(key: string): boolean {
  return Array.from(key).length === 1;
}
