import { da } from '../../text/da.ts';
import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { quoted } from '../../text/quoted.ts';
import { readAmount, readMonth } from '../../text/read-typed.ts';
import {
  lockedIn,
  typedIn,
  type CellChoice,
  type Column,
  type Entry,
  type Written,
} from './column.ts';

/** What a text that is entered in a cell comes to. */
export type Entered =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly reading: string | null }
  | { readonly kind: 'refused'; readonly reason: string }
  /** An empty text where nothing had been entered. */
  | { readonly kind: 'nothing' };

/**
 * Reads a text the way its column asks. `isOwn`: the text was made here, by copying or filling, so
 * that an amount has every digit it was kept with and not only the two decimals that are typed.
 */
export function entered<Row>(
  column: Column<Row>,
  row: Row,
  text: string,
  { isOwn = false } = {},
): Entered {
  const locked = lockedIn(column, row);
  const isEmpty = text.trim() === '';
  if (isEmpty && (locked !== null || typedIn(column, row) === null)) return { kind: 'nothing' };
  if (locked !== null) return { kind: 'refused', reason: locked };
  switch (column.kind) {
    case 'computed':
      return { kind: 'refused', reason: column.reason };
    case 'text':
      return outcome(column.write(row, text));
    case 'choice': {
      if (isEmpty) return { kind: 'refused', reason: da.fields.required };
      const choice = choiceFrom(text, column.choices);
      if (choice !== null) return outcome(column.write(row, choice.value));
      const labels = column.choices.map(({ label }) => label).join(', ');
      return { kind: 'refused', reason: gridWords.notAChoice(quoted(text), labels) };
    }
    case 'month': {
      const month = readMonth(text);
      return month.ok ? outcome(column.write(row, month.value)) : refused(month.failure);
    }
    case 'money':
    case 'share':
    case 'number':
    case 'general': {
      const field = isOwn && column.kind === 'money' ? 'number' : column.kind;
      const amount = readAmount(text, field, column.limits);
      if (!amount.ok) return refused(amount.failure);
      return outcome(column.write(row, amount.value.value), amount.value.reading);
    }
  }
}

/** The choice that a word names: in full, by another name, or by its first letters alone. */
export function choiceFrom(text: string, choices: readonly CellChoice[]): CellChoice | null {
  const word = text.trim().toLowerCase();
  const namesOf = ({ label, alsoCalled = [] }: CellChoice) =>
    [label, ...alsoCalled].map((name) => name.toLowerCase());
  const inFull = choices.find((choice) => namesOf(choice).includes(word));
  if (inFull !== undefined) return inFull;
  const begun = choices.filter((choice) => namesOf(choice).some((name) => name.startsWith(word)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function outcome(written: Written, reading: string | null = null): Entered {
  return written.ok ? { kind: 'entry', entry: written.value, reading } : refused(written.failure);
}

function refused(reason: string): Entered {
  return { kind: 'refused', reason };
}
