import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A running program. Programs started by one another share a group. */
export interface Process {
  readonly id: number;
  readonly group: number;
  readonly command: string;
}

/** The processes of the browser that has a profile open; none when the profile is free. */
export function processesHolding(profile: string): readonly Process[] {
  return allProcesses().filter(({ command }) => command.includes(profile));
}

function allProcesses(): readonly Process[] {
  if (!existsSync('/proc/self/cmdline')) return fromProcessStatus();
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap(fromProc);
}

/** A process may end while it is looked at; then it is none. */
function fromProc(id: string): readonly Process[] {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // The program's name stands in brackets and may hold anything; what follows is in fixed order.
    const afterName = readFileSync(`/proc/${id}/stat`, 'utf8').split(')').at(-1) ?? '';
    const [, , group = ''] = afterName.trim().split(' ');
    return [{ id: Number(id), group: Number(group), command }];
  } catch {
    return [];
  }
}

function fromProcessStatus(): readonly Process[] {
  return execFileSync('ps', ['-axww', '-o', 'pid=,pgid=,command='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, id, group, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return id === undefined ? [] : [{ id: Number(id), group: Number(group), command }];
    });
}
