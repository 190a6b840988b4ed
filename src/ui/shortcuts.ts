import { useEffect } from 'react';

import type { Command } from './commands.ts';

/** Runs the commands from the keyboard, wherever the focus is. */
export function useShortcuts(commands: readonly Command[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const command = commands.find(({ shortcuts }) =>
        shortcuts.some(
          ({ key, shift }) => key === event.key.toLowerCase() && shift === event.shiftKey,
        ),
      );
      if (command === undefined) return;
      // The browser's own undo knows nothing of the document and would only change the text shown.
      event.preventDefault();
      if (command.isPossible) command.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
