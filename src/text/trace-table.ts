import type { Trace, TraceColumn, TraceLine } from '../domain/finance/trace.ts';
import { sum } from '../domain/number/sum.ts';
import { trace as words } from './da/trace.ts';
import { cellForSpreadsheet, numberForSpreadsheet, textForSpreadsheet } from './for-spreadsheet.ts';
import { writeForSpreadsheet, type TraceWriter } from './write-trace.ts';

/** A table as it is shown and copied: every cell written out. */
export interface WrittenTable {
  readonly title: string;
  readonly head: readonly string[];
  /** So many of the first columns hold words; the others hold numbers. */
  readonly wordColumns: number;
  readonly rows: readonly WrittenRow[];
  /** The sums, under the columns where a sum means something. */
  readonly total: WrittenRow | null;
}

export interface WrittenRow {
  readonly key: string;
  readonly head: string;
  readonly cells: readonly string[];
}

/** What each year comes to: a row a year, and the columns in the order they are made in. */
export function yearlyTable({ years, columns }: Trace, write: TraceWriter): WrittenTable {
  return {
    title: words.yearly,
    wordColumns: 1,
    head: [words.year, ...columns.map((column) => columnName(column, write))],
    rows: years.map((year, index) => ({
      key: String(year),
      head: words.yearOf(year, index),
      cells: columns.map((column) => yearlyCell(column, index, write)),
    })),
    total: columns.some(({ total }) => total !== null)
      ? {
          key: 'total',
          head: words.total,
          cells: columns.map(({ total, unit }) => (total === null ? '' : write(total, unit))),
        }
      : null,
  };
}

/** No rate leads to year 0, so none is written there. */
function yearlyCell({ key, values, unit }: TraceColumn, index: number, write: TraceWriter): string {
  const value = values[index];
  return value === undefined || (key === 'rate' && index === 0) ? '' : write(value, unit);
}

/** What stands over a column, with its rate where it is made at one. */
export function columnName({ key, rate }: TraceColumn, write: TraceWriter): string {
  return rate === null ? words.columns[key] : words.atRate(words.columns[key], write(rate, 'rate'));
}

/**
 * The lines behind the yearly sums: a row a line, the years across. With many years it is a row a
 * year, the lines across, so that the table fits a page.
 */
export function linesTable(trace: Trace, write: TraceWriter): WrittenTable {
  const { years, lines } = trace;
  const isLong = years.length > MOST_YEARS_ACROSS && years.length > lines.length;
  return isLong ? linesAcross(trace, write) : linesDown(trace, write);
}

const MOST_YEARS_ACROSS = 12;

function linesDown({ years, lines }: Trace, write: TraceWriter): WrittenTable {
  return {
    title: words.lines,
    wordColumns: 2,
    head: [words.line, words.ledger, words.realisation, ...years.map(String), words.total],
    rows: lines.map((line, index) => ({
      key: `${line.lineId} ${String(index)}`,
      head: lineName(line),
      cells: lineCells(line, write),
    })),
    total: null,
  };
}

function linesAcross({ years, lines }: Trace, write: TraceWriter): WrittenTable {
  const columns = lines.map((line) => lineCells(line, write));
  const heads = [words.ledger, words.realisation, ...years.map(String), words.total];
  const rows = heads.map((head, index) => ({
    key: head,
    head,
    cells: columns.map((cells) => cells[index] ?? ''),
  }));
  return {
    title: words.lines,
    wordColumns: 1,
    head: [words.year, ...lines.map(lineName)],
    rows: rows.slice(0, -1),
    total: rows.at(-1) ?? null,
  };
}

function lineName({ title }: TraceLine): string {
  return title === '' ? words.untitled : title;
}

/** What it is, the share believed to come, each year, and the sum. */
function lineCells(
  { ledger, realisationRate, amounts }: TraceLine,
  write: TraceWriter,
): readonly string[] {
  return [
    words.ledgers[ledger],
    realisationRate === null ? '' : write(realisationRate, 'share'),
    ...amounts.map((amount) => write(amount, 'money')),
    write(sum(amounts), 'money'),
  ];
}

/**
 * A table as text for a spreadsheet: tabs between the cells, a line a row, every digit of every
 * number [TXT-13]. No title can become a formula or break its row.
 */
export function tableForSpreadsheet(
  trace: Trace,
  table: (trace: Trace, write: TraceWriter) => WrittenTable,
): string {
  const { head, rows, total } = table(trace, writeForSpreadsheet);
  const body = [...rows, ...(total === null ? [] : [total])];
  return [head.map(harmless), ...body.map((row) => [harmless(row.head), ...row.cells])]
    .map((cells) => cells.join('\t'))
    .join('\r\n');
}

/** What is marked in a table on the screen, as a spreadsheet reads it. */
export function selectionForSpreadsheet(selected: string): string {
  return selected
    .split('\n')
    .map((row) =>
      row
        .split('\t')
        .map((cell) =>
          isShownNumber(cell.trim()) ? numberForSpreadsheet(cell.trim()) : harmless(cell),
        )
        .join('\t'),
    )
    .join('\r\n');
}

function isShownNumber(cell: string): boolean {
  return /^\u2212?[\d.]+(,\d+)?(\u00a0%)?$/.test(cell);
}

function harmless(text: string): string {
  return cellForSpreadsheet(textForSpreadsheet(text.replace(/[\t\r\n]+/g, ' ').trim()));
}
