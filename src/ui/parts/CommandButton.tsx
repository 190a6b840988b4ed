import type { Command } from '../commands.ts';
import { Button } from './Button.tsx';

interface Props {
  readonly command: Command;
}

export function CommandButton({ command }: Props) {
  const { label, icon, shortcuts, isPossible, run } = command;
  return (
    <Button
      kind="quiet"
      icon={icon}
      disabled={!isPossible}
      onClick={run}
      aria-keyshortcuts={shortcuts
        .map(({ key, shift }) => `Control+${shift ? 'Shift+' : ''}${key.toUpperCase()}`)
        .join(' ')}
    >
      {label}
    </Button>
  );
}
