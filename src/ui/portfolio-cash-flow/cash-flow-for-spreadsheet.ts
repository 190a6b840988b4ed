import type { Decimal } from '../../domain/number/decimal.ts';
import type { FrameYears } from '../../domain/portfolio/frame-years.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { result } from '../../text/da/result.ts';
import {
  amountForSpreadsheet,
  cellForSpreadsheet,
  textForSpreadsheet,
} from '../../text/for-spreadsheet.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import type { CashFlowRow } from '../result/cash-flow-rows.ts';

/** What cases take from the frame, as text for a spreadsheet: every digit. */
export function frameForSpreadsheet({ years, cases, others, total }: FrameYears): string {
  const levels = [...years, total];
  const limits = levels.map(({ limit }) => (limit === null ? '' : amountForSpreadsheet(limit)));
  return lines([
    [words.frame.case, ...years.map(({ year }) => String(year)), words.frame.total],
    ...cases.map(({ case: { summary }, perYear, total: own }) => [
      harmless(caseTitle(summary.title)),
      ...amounts([...perYear, own]),
    ]),
    ...(others === null
      ? []
      : [[words.frame.others(others.count), ...amounts([...others.perYear, others.total])]]),
    [words.frame.used, ...amounts(levels.map(({ used }) => used))],
    [words.frame.limit, ...limits],
  ]);
}

/** Rows of a cash flow under what they are of, as text for a spreadsheet: every digit. */
export function flowForSpreadsheet(
  years: readonly number[],
  parts: readonly { readonly name: string; readonly rows: readonly CashFlowRow[] }[],
): string {
  return lines([
    [words.groups.part, words.flow.row, ...years.map(String), words.total],
    ...parts.flatMap(({ name, rows }) =>
      rows.map(({ key, values, total }) => [
        harmless(name),
        result.cashFlow.rows[key],
        ...amounts(values),
        total === null ? '' : amountForSpreadsheet(total),
      ]),
    ),
  ]);
}

function amounts(values: readonly Decimal[]): readonly string[] {
  return values.map((value) => amountForSpreadsheet(value));
}

function harmless(text: string): string {
  return cellForSpreadsheet(textForSpreadsheet(text.replace(/[\t\r\n]+/g, ' ').trim()));
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\r\n');
}
