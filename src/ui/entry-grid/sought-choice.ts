import type { CellChoice } from './column.ts';

/** The first choice that begins with letters, large or small. Null where there is none. */
export function soughtChoice(choices: readonly CellChoice[], letters: string): CellChoice | null {
  const wanted = letters.toLowerCase();
  if (wanted.trim() === '') return null;
  return choices.find(({ label }) => label.toLowerCase().startsWith(wanted)) ?? null;
}
