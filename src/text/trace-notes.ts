import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Trace, TraceColumnKey } from '../domain/finance/trace.ts';
import { sayDiscounting } from './assumptions.ts';
import { figures } from './da/figures.ts';
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

/**
 * What a calculation stands on: the discounting it uses, else the price level alone. The discounted
 * payback uses the rates of the case and never its convention [PAY-5].
 */
export function sayTraceTerms({ columns, convention }: Trace, businessCase: BusinessCase): string {
  if (convention !== null) return sayDiscounting(businessCase);
  return columns.some(({ key }) => key === 'rate')
    ? sayDiscounting({ ...businessCase, convention: 'year0' })
    : figures.terms.priceLevel(businessCase.priceYear);
}
