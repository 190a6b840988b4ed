import type { Command } from '../commands.ts';
import { Button } from './Button.tsx';

interface Props {
  readonly command: Command;
}

/** Stays where the keyboard can be, also when there is nothing more to do: it may be there already. */
export function CommandButton({ command }: Props) {
  const { label, icon, shortcuts, isPossible, run } = command;
  return (
    <Button
      kind="quiet"
      icon={icon}
      aria-disabled={!isPossible}
      onClick={isPossible ? run : undefined}
      aria-keyshortcuts={shortcuts
        .map(({ key, shift }) => `Control+${shift ? 'Shift+' : ''}${key.toUpperCase()}`)
        .join(' ')}
    >
      {label}
    </Button>
  );
}
