import { useEffect } from 'react';

import type { Command } from './commands.ts';

/** Runs the commands from the keyboard, wherever the focus is. */
export function useShortcuts(commands: readonly Command[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => runByKey(event, commands);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'preventDefault'
>;

/** Runs the command that a key asks for, unless the key has been taken already. */
export function runByKey(event: PressedKey, commands: readonly Command[]): void {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const command = commands.find(({ shortcuts }) =>
    shortcuts.some(({ key, shift }) => key === event.key.toLowerCase() && shift === event.shiftKey),
  );
  if (command === undefined) return;
  // The browser's own undo knows nothing of the document and would only change the text shown.
  event.preventDefault();
  if (command.isPossible) command.run();
}
