import { HyperFormula } from 'hyperformula';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { nameOf } from './spreadsheet-model.ts';
import { spreadsheetLines, type SpreadsheetLine } from './spreadsheet-lines.ts';

/** Where the terms stand: rate points, horizon and delay in row 1, two multipliers in row 2. */
const places = {
  ratePoints: [0, 0],
  horizon: [0, 1],
  delay: [0, 2],
  allBenefits: [1, 0],
  allCosts: [1, 1],
} as const;
export type SheetTerm = keyof typeof places;

/** A cell that is changed, of a line by its index in the case or of a term, and to what. */
export interface SheetChange {
  readonly cell: number | SheetTerm;
  readonly to: number;
}

/** The net present value of a case in a spreadsheet engine that can be asked what if. */
export interface SensitivitySheet {
  /** The indexes in the case of the lines that have cash. */
  readonly cashLines: readonly number[];
  readonly type: (index: number, input: number) => void;
  readonly amountOf: (index: number) => number;
  readonly netPresentValue: () => number;
  /**
   * The net present value with some cells changed. What was changed when it was last asked is put
   * back in the same go, so that every answer costs one recomputation.
   */
  readonly valueWith: (...changes: readonly SheetChange[]) => number;
  readonly asPlanned: () => void;
}

const INPUT_COLUMNS = 3;
const FIRST_LINE = 2;

/** A row a line and a column a year, with one more year than the case has, for a longer horizon. */
export function sensitivitySheet(businessCase: BusinessCase): SensitivitySheet {
  const lines = spreadsheetLines(businessCase);
  const { firstYear, horizon } = businessCase;
  const columns = Array.from({ length: horizon + 2 }, (_, year) => nameOf(INPUT_COLUMNS + year));
  const sumRow = FIRST_LINE + lines.length;
  const cash = lines.filter(({ kind }) => kind !== 'time');
  const lastCash = String(FIRST_LINE + cash.length);
  const [from = '', to = ''] = [columns[0], columns.at(-1)];
  const range = (row: number) => `${from}${String(row)}:${to}${String(row)}`;
  const engine = HyperFormula.buildFromArray(
    [
      [0, horizon, 0, ...columns.map((_, year) => firstYear + year)],
      [1, 1, null, ...columns.map((column, year) => factorFormula(column, year, columns))],
      ...lines.map((line, index) => lineRow(line, String(index + FIRST_LINE + 1), columns)),
      [null, null, null, ...columns.map((column) => `=SUM(${column}3:${column}${lastCash})`)],
      [`=SUMPRODUCT(${range(sumRow + 1)},${range(2)})`],
    ],
    { licenseKey: 'gpl-v3' },
  );
  const rows = new Map(lines.map(({ inCase }, row) => [inCase, FIRST_LINE + row]));
  const addressOf = (cell: number | SheetTerm) => {
    const [row, col] = typeof cell === 'number' ? [rows.get(cell), 0] : places[cell];
    if (row === undefined) throw new RangeError('no such line');
    return { sheet: 0, row, col };
  };
  const numberAt = (address: { sheet: number; row: number; col: number }) => {
    const value = engine.getCellValue(address);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const netPresentValue = () => numberAt({ sheet: 0, row: sumRow + 1, col: 0 });
  let changed: readonly SheetChange[] = [];
  const change = (changes: readonly SheetChange[]) => {
    const before = changes.map(({ cell }) => ({
      cell,
      to: changed.find((one) => one.cell === cell)?.to ?? numberAt(addressOf(cell)),
    }));
    engine.batch(() => {
      for (const { cell, to: value } of [...changed, ...changes]) {
        engine.setCellContents(addressOf(cell), value);
      }
    });
    changed = before;
  };
  return {
    cashLines: cash.map(({ inCase }) => inCase),
    type: (index, input) => engine.setCellContents(addressOf(index), input),
    amountOf: (index) => numberAt(addressOf(index)),
    netPresentValue,
    valueWith: (...changes) => {
      change(changes);
      return netPresentValue();
    },
    asPlanned: () => change([]),
  };
}

/** Beyond the horizon nothing counts. */
function factorFormula(column: string, year: number, columns: readonly string[]): string {
  if (year === 0) return '=1';
  return `=IF(${column}$1-$${columns[0] ?? ''}$1<=$B$1,${columns[year - 1] ?? ''}2/(1.035+$A$1),0)`;
}

/** Amount (or volume of saved time, which is no cash), start month and realisation, then the years. */
function lineRow(line: SpreadsheetLine, row: string, columns: readonly string[]) {
  const input = line.kind === 'time' ? line.volume : line.amount;
  const months = (column: string, late: string) =>
    `/12*MAX(0,MIN(12,(${column}$1+1)*12-$B${row}${late}))`;
  const formulas: Record<SpreadsheetLine['kind'], (column: string) => string> = {
    oneOff: (column) => `=-IF(INT($B${row}/12)=${column}$1,$A${row}*$B$2,0)`,
    recurring: (column) => `=-$A${row}*$B$2${months(column, '')}`,
    saving: (column) => `=$A${row}*$C${row}*$A$2${months(column, '-$C$1')}`,
    time: (column) =>
      `=$A${row}*${String((line.minutes / 60) * line.uptake * line.hourlyRate)}*$C${row}${months(column, '-$C$1')}`,
  };
  return [input, line.startMonth, line.realisation, ...columns.map(formulas[line.kind])];
}
