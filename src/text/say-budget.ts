import type { BudgetPlace } from '../domain/finance/budget-entries.ts';
import type { BudgetAmounts, BudgetRow, BudgetView } from '../domain/finance/budget-view.ts';
import type { PriceGap } from '../domain/finance/year-prices.ts';
import type { ParameterSet } from '../domain/organisation/parameter-set.ts';
import { budget as words } from './da/budget.ts';
import { lineFields } from './da/line-fields.ts';
import { amountForSpreadsheet, cellForSpreadsheet, textForSpreadsheet } from './for-spreadsheet.ts';

/** A place in the budget as a heading: `Service · 6.45.51 · Kommunen`. */
export function sayBudgetPlace({ budgetArea, account, payer }: BudgetPlace): string {
  const paidBy = lineFields.payers[payer];
  if (budgetArea === null && account === '') return words.noAccounting(paidBy);
  return words.accountOf(
    budgetArea === null ? words.noArea : lineFields.budgetAreas[budgetArea],
    account === '' ? words.noAccount : account,
    paidBy,
  );
}

/** What a row holds, and whether the budget was reduced already [BUD-6]. */
export function sayBudgetRow({
  kind,
  takenInAdvanceFrom,
}: Pick<BudgetRow, 'kind' | 'takenInAdvanceFrom'>): string {
  const name = words.kinds[kind];
  return takenInAdvanceFrom === null ? name : words.takenInAdvance(name, takenInAdvanceFrom);
}

/** Why some years are not known [BUD-4]. */
export function sayPriceGap(
  { priceSeriesId, year }: PriceGap,
  { priceSeries }: Pick<ParameterSet, 'priceSeries'>,
): string {
  const series = priceSeries.find(({ id }) => id === priceSeriesId);
  return series === undefined ? words.noSeries : words.gap(year, series.name);
}

/**
 * The rows as text for a spreadsheet: one for each account and kind, with what it is in columns of
 * its own, and the sum last. Every digit of every number [CLP-2], no text as a formula [CLP-1], and
 * words where an amount is not known, so that nothing counts it as 0.
 */
export function budgetForSpreadsheet({ years, accounts, total }: BudgetView): string {
  const { columns } = words;
  const head = [
    columns.budgetArea,
    columns.account,
    columns.payer,
    columns.kind,
    columns.takenInAdvanceFrom,
    ...years.map(String),
    columns.total,
  ];
  const rows = accounts.flatMap(({ place, rows: ofAccount }) =>
    ofAccount.map(({ kind, takenInAdvanceFrom, amounts }) => [
      place.budgetArea === null ? lineFields.notSaid : lineFields.budgetAreas[place.budgetArea],
      place.account === '' ? lineFields.notSaid : harmless(place.account),
      lineFields.payers[place.payer],
      words.kinds[kind],
      takenInAdvanceFrom === null ? '' : String(takenInAdvanceFrom),
      ...amountCells(amounts),
    ]),
  );
  const sum = [words.total, '', '', '', '', ...amountCells(total)];
  return [head, ...rows, sum].map((cells) => cells.join('\t')).join('\r\n');
}

function amountCells({ yearly, total }: BudgetAmounts): readonly string[] {
  return [...yearly, total].map((amount) =>
    amount === null ? words.unknown : amountForSpreadsheet(amount),
  );
}

function harmless(text: string): string {
  return cellForSpreadsheet(textForSpreadsheet(text.replace(/[\t\r\n]+/g, ' ').trim()));
}
