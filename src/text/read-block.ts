import type { CalendarDate, Month } from '../domain/number/calendar.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import type { AmountField } from './amount-field.ts';
import { blocks } from './da/blocks.ts';
import { explainRefusal } from './explain-amount.ts';
import { explainDateRefusal } from './explain-date.ts';
import { parseAmount } from './parse-amount.ts';
import { parseDate } from './parse-date.ts';
import { parseMonth } from './parse-month.ts';
import type { Table } from './parse-table.ts';

/** What a column of a grid holds. */
export type ColumnKind = AmountField | 'text' | 'month' | 'date';

/** One pasted cell as its column reads it. */
export type BlockCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly value: DecimalText }
  | { readonly kind: 'month'; readonly value: Month }
  | { readonly kind: 'date'; readonly value: CalendarDate }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'refused'; readonly text: string; readonly explanation: string };

/** A cell that a preview must show, because it cannot be taken over as it is. */
export interface OddCell {
  /** Counted from 0 within the block. */
  readonly row: number;
  /** Counted from 0 within the block. */
  readonly column: number;
  readonly text: string;
  readonly explanation: string;
}

export interface Block {
  readonly cells: readonly (readonly BlockCell[])[];
  /** Row by row. None means that the block can be taken over as it is. */
  readonly odd: readonly OddCell[];
}

/**
 * Reads each cell of a pasted table by the kind of the column it lands in [PAR-14]. `kinds` are the
 * columns from the one that is pasted into and on; a cell to the right of them has nowhere to go,
 * and is odd unless it is empty. Nothing is left out in silence.
 */
export function readBlock(table: Table, kinds: readonly ColumnKind[]): Block {
  const cells = table.map((row) => row.map((text, column) => readCell(text, kinds[column])));
  const odd = cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      cell.kind === 'refused'
        ? [{ row: rowIndex, column, text: cell.text, explanation: cell.explanation }]
        : [],
    ),
  );
  return { cells, odd };
}

function readCell(typed: string, kind: ColumnKind | undefined): BlockCell {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const refused = (explanation: string): BlockCell => ({ kind: 'refused', text, explanation });
  switch (kind) {
    case undefined:
      return refused(blocks.outside);
    case 'text':
      return { kind: 'text', value: text };
    case 'month': {
      const read = parseMonth(text);
      if (!read.ok) return refused(explainDateRefusal(read.failure));
      return read.value.kind === 'empty' ? read.value : { kind, value: read.value.month };
    }
    case 'date': {
      const read = parseDate(text);
      if (!read.ok) return refused(explainDateRefusal(read.failure));
      return read.value.kind === 'empty' ? read.value : { kind, value: read.value.date };
    }
    case 'money':
    case 'number':
    case 'share':
    case 'general': {
      const read = parseAmount(text, kind);
      if (!read.ok) return refused(explainRefusal(read.failure, kind));
      return read.value.kind === 'empty' ? read.value : { kind: 'amount', value: read.value.value };
    }
  }
}
