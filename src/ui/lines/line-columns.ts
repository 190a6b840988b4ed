import { fail, ok } from '../../base/result.ts';
import type { Edit } from '../../domain/business-case/edits/edit.ts';
import type { Amounts, Timing } from '../../domain/business-case/line.ts';
import type { Month } from '../../domain/number/calendar.ts';
import type { Decimal } from '../../domain/number/decimal.ts';
import type { DecimalText } from '../../domain/number/quantities.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { ungroupedText } from '../../text/edit-text.ts';
import { formatAmount } from '../../text/format.ts';
import { formatShortMonth } from '../../text/format-date.ts';
import { shownAmount } from '../../text/shown-amount.ts';
import type { AmountColumn, ComputedColumn, MonthColumn, Written } from '../entry-grid/column.ts';

/** An edit that changes nothing beside its cell. */
export function justEntry(edit: Edit): Written {
  return ok({ edit, note: null });
}

interface YearColumn<Row> {
  readonly years: readonly number[];
  readonly width: number;
  /** Null where the amount is not one that years can be typed of. */
  readonly amountsOf: (row: Row) => Amounts | null;
  /** What the line has in each year, in the prices it is typed in. */
  readonly yearlyOf: (row: Row) => readonly Decimal[];
  readonly locked: (row: Row) => string | null;
  readonly edit: (row: Row, year: number, amount: DecimalText | null) => Edit;
}

/** A column a year: typed where the line has an amount for each year, else worked out. */
export function yearColumns<Row>({
  years,
  width,
  amountsOf,
  yearlyOf,
  locked,
  edit,
}: YearColumn<Row>): readonly AmountColumn<Row>[] {
  return years.map((year, index) => {
    const typedAmount = (row: Row) => {
      const amounts = amountsOf(row);
      return amounts?.kind === 'byYear' ? (amounts.amounts[String(year)] ?? '') : null;
    };
    return {
      key: String(year),
      heading: lineWords.year(year),
      width,
      kind: 'money',
      locked,
      typed: (row) => {
        const amount = typedAmount(row);
        return amount === null || amount === '' ? amount : ungroupedText(amount, 'money');
      },
      shown: (row) => {
        const amount = typedAmount(row);
        if (amount === '') return '';
        if (amount !== null) return shownAmount(amount, 'money');
        const worked = yearlyOf(row)[index];
        return worked === undefined ? '' : formatAmount(worked);
      },
      exact: (row) => yearlyOf(row)[index] ?? null,
      write: (row, amount) =>
        ok({
          edit: edit(row, year, amount),
          note: amountsOf(row)?.kind === 'byYear' ? null : lineWords.nowByYear,
        }),
    };
  });
}

/** Text and shown text of one amount for the whole line. */
export function levelText(amounts: Amounts): {
  readonly typed: string | null;
  readonly shown: string;
} {
  if (amounts.kind === 'byYear') return { typed: null, shown: lineWords.byYear };
  if (amounts.amount === null) return { typed: '', shown: '' };
  return {
    typed: ungroupedText(amounts.amount, 'money'),
    shown: shownAmount(amounts.amount, 'money'),
  };
}

interface MonthColumns<Row> {
  readonly timingOf: (row: Row) => Timing;
  readonly startLocked: (row: Row) => string | null;
  readonly endLocked: (row: Row) => string | null;
  readonly edit: (row: Row, change: Partial<Timing>) => Edit;
}

const MONTH_WIDTH = 80;

/** From when and until when. */
export function monthColumns<Row>({
  timingOf,
  startLocked,
  endLocked,
  edit,
}: MonthColumns<Row>): readonly MonthColumn<Row>[] {
  const monthColumn = (
    key: string,
    heading: string,
    monthOf: (row: Row) => Month | null,
    locked: (row: Row) => string | null,
    write: MonthColumn<Row>['write'],
  ): MonthColumn<Row> => {
    const shown = (row: Row) => {
      const month = locked(row) === null ? monthOf(row) : null;
      return month === null ? '' : formatShortMonth(month);
    };
    return {
      key,
      heading,
      kind: 'month',
      width: MONTH_WIDTH,
      locked,
      shown,
      typed: (row) => (locked(row) === null ? shown(row) : null),
      write,
    };
  };
  return [
    monthColumn(
      'start',
      lineWords.start,
      (row) => timingOf(row).startMonth,
      startLocked,
      (row, month) =>
        month === null ? fail(lineWords.startNeeded) : justEntry(edit(row, { startMonth: month })),
    ),
    monthColumn(
      'end',
      lineWords.end,
      (row) => timingOf(row).endMonth,
      endLocked,
      (row, month) => justEntry(edit(row, { endMonth: month })),
    ),
  ];
}

/** The sum of a line over the years of the case. */
export function totalColumn<Row>(
  width: number,
  sumOf: (row: Row) => Decimal | null,
): ComputedColumn<Row> {
  return {
    key: TOTAL,
    heading: lineWords.total,
    kind: 'computed',
    width,
    reason: lineWords.totalIsComputed,
    shown: (row) => {
      const sum = sumOf(row);
      return sum === null ? '' : formatAmount(sum);
    },
    exact: sumOf,
  };
}

export const TOTAL = 'total';
