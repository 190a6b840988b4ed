import type { Trace, TraceColumnKey } from '../domain/finance/trace.ts';
import { trace as words } from './da/trace.ts';

/** How each column is made from those before it, for the columns that do not speak for themselves. */
export function traceNotes({ columns, convention }: Trace): readonly string[] {
  const keys = [...new Set(columns.map(({ key }) => key))];
  return keys.flatMap((key) => {
    if (key === 'discountFactor') return convention === null ? [] : [words.factorNotes[convention]];
    const note = notes[key];
    return note === undefined ? [] : [note];
  });
}

const notes: Readonly<Partial<Record<TraceColumnKey, string>>> = words.notes;
