import type { HeadlineNumbers } from './headline-numbers.ts';
import type { SpreadsheetLine } from './spreadsheet-lines.ts';

export type Cell = string | number | null;

/** The cells of one sheet, and where its figures are. Rows and columns count from 0. */
export interface SpreadsheetModel {
  readonly cells: readonly (readonly Cell[])[];
  readonly figureNames: readonly (keyof HeadlineNumbers)[];
  readonly firstFigureRow: number;
}

export const AMOUNT_COLUMN = 0;
export const VOLUME_COLUMN = 3;
const INPUT_COLUMNS = 7;
const inputs: readonly null[] = Array.from({ length: INPUT_COLUMNS }, () => null);

/**
 * The model as a person builds it: the years in row 1, then a row a line with its inputs in A to G
 * (amount, start month, realisation, volume, minutes, uptake, hourly rate) and a cell a year, then
 * the sums, and then the figures, one below the other in column A.
 */
export function spreadsheetModel(
  lines: readonly SpreadsheetLine[],
  firstYear: number,
  horizon: number,
): SpreadsheetModel {
  const columns = Array.from({ length: horizon + 1 }, (_, year) => nameOf(INPUT_COLUMNS + year));
  const sums = sumRows(lines, columns);
  const figures = figureFormulas(
    Object.fromEntries(sums.map(({ name }, index) => [name, lines.length + 2 + index])),
    columns,
  );
  return {
    cells: [
      [...inputs, ...columns.map((_, year) => firstYear + year)],
      ...lines.map((line, index) => lineRow(line, String(index + 2), columns)),
      ...sums.map(({ formulas }) => [...inputs, ...formulas]),
      ...Object.values(figures).map((formula) => [formula]),
    ],
    figureNames: Object.keys(figures) as (keyof HeadlineNumbers)[],
    firstFigureRow: 1 + lines.length + sums.length,
  };
}

function lineRow(line: SpreadsheetLine, row: string, columns: readonly string[]): readonly Cell[] {
  return [
    line.kind === 'time' ? `=D${row}*E${row}/60*F${row}*G${row}` : line.amount,
    line.startMonth,
    line.realisation,
    line.volume,
    line.minutes,
    line.uptake,
    line.hourlyRate,
    ...columns.map((column) =>
      line.kind === 'oneOff'
        ? `=IF(INT($B${row}/12)=${column}$1,$A${row},0)`
        : `=$A${row}/12*MAX(0,MIN(12,(${column}$1+1)*12-$B${row}))`,
    ),
  ];
}

interface SumRow {
  readonly name: string;
  readonly formulas: readonly string[];
}

function sumRows(lines: readonly SpreadsheetLine[], columns: readonly string[]): readonly SumRow[] {
  const cellsOf = (kind: SpreadsheetLine['kind']) => {
    const from = String(lines.findIndex((line) => line.kind === kind) + 2);
    const to = String(lines.findLastIndex((line) => line.kind === kind) + 2);
    return (column: string) => `${column}${from}:${column}${to}`;
  };
  const first = lines.length + 2;
  const row = (name: string) => String(first + names.indexOf(name));
  const below = (sum: string) => (column: string, year: number) =>
    year === 0
      ? `=${column}${row(sum)}`
      : `=${before(year)}${row(`${sum} so far`)}+${column}${row(sum)}`;
  const before = (year: number) => columns[year - 1] ?? '';
  const crossing = (sum: string) => (column: string, year: number) => {
    const last = `${before(year)}${row(`${sum} so far`)}`;
    return year === 0
      ? '=0'
      : `=IF(AND(${last}<0,${column}${row(`${sum} so far`)}>=0),${String(year - 1)}-${last}/${column}${row(sum)},0)`;
  };
  const believed = (kind: SpreadsheetLine['kind']) => (column: string) =>
    `=SUMPRODUCT(${cellsOf(kind)('$C')},${cellsOf(kind)(column)})`;
  const formulas: Readonly<Record<string, (column: string, year: number) => string>> = {
    oneOffs: (column) => `=SUM(${cellsOf('oneOff')(column)})`,
    running: (column) => `=SUM(${cellsOf('recurring')(column)})`,
    fullBenefits: (column) => `=SUM(${cellsOf('saving')(column)})`,
    benefits: believed('saving'),
    capacity: believed('time'),
    net: (column) =>
      `=${column}${row('benefits')}-${column}${row('running')}-${column}${row('oneOffs')}`,
    'net so far': below('net'),
    factor: (_, year) => (year === 0 ? '=1' : `=${before(year)}${row('factor')}/1.035`),
    present: (column) => `=${column}${row('net')}*${column}${row('factor')}`,
    'present so far': below('present'),
    crossing: crossing('net'),
    presentCrossing: crossing('present'),
  };
  const names = Object.keys(formulas);
  return Object.entries(formulas).map(([name, formula]) => ({
    name,
    formulas: columns.map((column, year) => formula(column, year)),
  }));
}

function figureFormulas(
  rows: Readonly<Record<string, number>>,
  columns: readonly string[],
): Readonly<Record<keyof HeadlineNumbers, string>> {
  const [first = '', second = ''] = columns;
  const last = columns.at(-1) ?? '';
  const row = (name: string) => String(rows[name]);
  const range = (name: string) => `${first}${row(name)}:${last}${row(name)}`;
  const worth = (name: string) =>
    `(${first}${row(name)}+NPV(0.035,${second}${row(name)}:${last}${row(name)}))`;
  const inBestYear = (name: string) =>
    `INDEX(${range(name)},1,MATCH(MAX(${range('benefits')}),${range('benefits')},0))`;
  const annualNet = `(${inBestYear('benefits')}-${inBestYear('running')})`;
  const costs = `(${worth('oneOffs')}+${worth('running')})`;
  const value = `SUM(${range('present')})`;
  return {
    netPresentValue: `=${value}`,
    internalRate: `=IRR(${range('net')})`,
    modifiedInternalRate: `=MIRR(${range('net')},0.04,0.03)`,
    simplePayback: `=SUM(${range('oneOffs')})/${annualNet}`,
    payback: `=IF(${last}${row('net so far')}>=0,MAX(${range('crossing')}),-1)`,
    discountedPayback: `=IF(${last}${row('present so far')}>=0,MAX(${range('presentCrossing')}),-1)`,
    benefitCostRatio: `=${worth('benefits')}/${costs}`,
    benefitCostRatioNetted: `=(${worth('benefits')}-${worth('running')})/${worth('oneOffs')}`,
    annualNetBenefit: `=${annualNet}`,
    equivalentAnnuity: `=${value}*0.035/(1-1.035^-${String(columns.length - 1)})`,
    breakEvenRealisation: `=${costs}/${worth('fullBenefits')}`,
    presentValueOfCapacity: `=${worth('capacity')}`,
  };
}

/** A, B, … Z, AA, … of a column that counts from 0. */
export function nameOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : nameOf(Math.floor(column / 26) - 1) + letter;
}
