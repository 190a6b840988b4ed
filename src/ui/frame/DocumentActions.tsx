import type { Command } from '../commands.ts';
import { CommandButton } from '../parts/CommandButton.tsx';
import { SaveStatus } from './SaveStatus.tsx';

interface Props {
  readonly commands: readonly Command[];
}

/** Whether a document is saved, and what can be done to it as a whole. */
export function DocumentActions({ commands }: Props) {
  return (
    <>
      <span className="note document-status">
        <SaveStatus />
      </span>
      {commands.map((command) => (
        <CommandButton key={command.id} command={command} />
      ))}
    </>
  );
}
