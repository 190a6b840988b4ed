import type { DocumentState } from '../state/open-document.ts';
import type { History } from '../state/history.ts';
import { da } from '../text/da.ts';
import type { IconName } from './parts/Icon.tsx';

/** Something a person can do: it feeds its button, its shortcut and the words for both. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly shortcuts: readonly Shortcut[];
  readonly isPossible: boolean;
  readonly run: () => void;
}

/** Control on all machines, and the command key beside it on a Mac. */
export interface Shortcut {
  readonly key: string;
  readonly shift: boolean;
}

/** Back and forth in the history of a document. */
export function documentCommands(
  { undo, redo, access }: Pick<DocumentState<unknown>, 'undo' | 'redo' | 'access'>,
  history: Pick<History<unknown>, 'past' | 'future'> | null,
): readonly Command[] {
  const mayWrite = access === 'writing' && history !== null;
  return [
    {
      id: 'undo',
      label: da.actions.undo,
      icon: 'undo',
      shortcuts: [{ key: 'z', shift: false }],
      isPossible: mayWrite && history.past.length > 0,
      run: undo,
    },
    {
      id: 'redo',
      label: da.actions.redo,
      icon: 'redo',
      shortcuts: [
        { key: 'y', shift: false },
        { key: 'z', shift: true },
      ],
      isPossible: mayWrite && history.future.length > 0,
      run: redo,
    },
  ];
}

/** The case as a file, from wherever one is in it. */
export function saveAsFileCommand(run: () => void): Command {
  return {
    id: 'save-as-file',
    label: da.frame.saveAsFile,
    icon: 'download',
    shortcuts: [{ key: 's', shift: false }],
    isPossible: true,
    run,
  };
}

/** The case as it was earlier. */
export function versionsCommand(run: () => void): Command {
  return {
    id: 'versions',
    label: da.versions.command,
    icon: 'history',
    shortcuts: [],
    isPossible: true,
    run,
  };
}
