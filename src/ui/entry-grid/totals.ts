import type { Decimal } from '../../domain/number/decimal.ts';
import { amountForSpreadsheet, textForSpreadsheet } from '../../text/for-spreadsheet.ts';
import { formatAmount } from '../../text/format.ts';

/** A row of sums beneath the lines. */
export interface TotalRow {
  readonly key: string;
  readonly label: string;
  readonly tone: 'plain' | 'capacity' | 'societal';
  /** DKK by column key; a column without one has no sum. */
  readonly sums: ReadonlyMap<string, Decimal>;
}

/** What stands in a column of the row: its label in the first one, and then the sums. */
export function shownTotal({ label, sums }: TotalRow, column: string, index: number): string {
  const sum = sums.get(column);
  if (sum !== undefined) return formatAmount(sum);
  return index === 0 ? label : '';
}

/** The same as other programs are given it [CLP-1, CLP-2]. */
export function copiedTotal(total: TotalRow, column: string, index: number): string {
  const sum = total.sums.get(column);
  return sum === undefined
    ? textForSpreadsheet(shownTotal(total, column, index))
    : amountForSpreadsheet(sum);
}
