import type { CellChoice } from './column.ts';

/** A choice that is meant by letters, and the letters. */
export interface SoughtChoice {
  readonly choice: CellChoice;
  readonly letters: string;
}

/**
 * The choice that is meant when a letter is added to those before it: the first that begins with all
 * of them, else the first that begins with the new one alone. Null where there is none.
 */
export function soughtChoice(
  choices: readonly CellChoice[],
  before: string,
  letter: string,
): SoughtChoice | null {
  return [before + letter, letter].reduce<SoughtChoice | null>((found, letters) => {
    const wanted = letters.toLowerCase();
    const choice = choices.find(({ label }) => label.toLowerCase().startsWith(wanted));
    return found ?? (choice === undefined || wanted.trim() === '' ? null : { choice, letters });
  }, null);
}
