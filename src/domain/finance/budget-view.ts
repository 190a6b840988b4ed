import { groupedBy, type Some } from '../../base/grouped.ts';
import { budgetAreas, payers, type Payer } from '../business-case/accounting.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import type { Appraisal } from './appraisal-result.ts';
import {
  budgetEntries,
  budgetKinds,
  type BudgetEntry,
  type BudgetKind,
  type BudgetPlace,
} from './budget-entries.ts';
import { yearPricesOf, type KnownYearly, type PriceGap, type ToYearPrices } from './year-prices.ts';

/** In the price level of the case, or each year in its own prices. */
export const budgetPrices = ['case', 'year'] as const;
export type BudgetPrices = (typeof budgetPrices)[number];

/** The flow of a case as finance enters it. DKK, never discounted. */
export interface BudgetView {
  /** Calendar years. */
  readonly years: readonly number[];
  readonly accounts: readonly BudgetAccount[];
  /** What each payer has of it, where there is more than one. */
  readonly payers: readonly { readonly payer: Payer; readonly amounts: BudgetAmounts }[];
  readonly total: BudgetAmounts;
  /** What is missing for the years that are not known [BUD-4]. */
  readonly gaps: readonly PriceGap[];
}

/** What is entered at one place, kind by kind [BUD-2]. */
export interface BudgetAccount {
  readonly place: BudgetPlace;
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetAmounts;
}

export interface BudgetRow {
  readonly kind: BudgetKind;
  /** The calendar year the budget was reduced from already; null where it was not [BUD-6]. */
  readonly takenInAdvanceFrom: number | null;
  readonly amounts: BudgetAmounts;
}

export interface BudgetAmounts {
  readonly yearly: KnownYearly;
  /** All years together; null where one of them is not known. */
  readonly total: Decimal | null;
}

/**
 * What a case does to the budgets: a row for each area, account and payer and each kind of amount
 * [BUD-2]. Spending is positive, less spending and income are negative; the rows of a year are the
 * net flow with the sign turned, but for risk reserve and residual value, which no one enters
 * [BUD-1]. Places are ordered by area, then payer, then account, and what has no area comes last.
 */
export function budgetView(
  businessCase: BusinessCase,
  appraisal: Pick<Appraisal, 'years' | 'costs' | 'benefits'>,
  prices: BudgetPrices,
): BudgetView {
  const { years } = appraisal;
  const carry = prices === 'year' ? yearPricesOf(businessCase) : asItIs;
  const carriedEntries = budgetEntries(businessCase, appraisal).map((entry) => {
    const { yearly, gaps } = carry(entry.amounts, entry.priceSeriesId);
    return { ...entry, yearly, gaps };
  });
  const sumOf = (entries: readonly Carried[]) => amountsOf(entries, years.length);
  const byPayer = groupedBy(carriedEntries, ({ place }) => place.payer);
  return {
    years,
    accounts: groupedBy(carriedEntries, ({ place }) => JSON.stringify(placeKey(place)))
      .map((entries) => accountOf(entries, sumOf))
      .toSorted((one, other) => inOrder(placeKey(one.place), placeKey(other.place))),
    payers:
      byPayer.length < 2
        ? []
        : byPayer
            .map((entries) => ({ payer: entries[0].place.payer, amounts: sumOf(entries) }))
            .toSorted((one, other) => payers.indexOf(one.payer) - payers.indexOf(other.payer)),
    total: sumOf(carriedEntries),
    gaps: distinct(carriedEntries.flatMap(({ gaps }) => gaps)),
  };
}

interface Carried extends BudgetEntry {
  readonly yearly: KnownYearly;
  readonly gaps: readonly PriceGap[];
}

type SumOf = (entries: readonly Carried[]) => BudgetAmounts;

const asItIs: ToYearPrices = (yearly) => ({ yearly, gaps: [] });

function accountOf(entries: Some<Carried>, sumOf: SumOf): BudgetAccount {
  const rows = groupedBy(entries, ({ kind, takenInAdvanceFrom: from }) => `${kind} ${String(from)}`)
    .map((alike) => ({
      kind: alike[0].kind,
      takenInAdvanceFrom: alike[0].takenInAdvanceFrom,
      amounts: sumOf(alike),
    }))
    .toSorted((one, other) => inOrder(rowKey(one), rowKey(other)));
  return { place: entries[0].place, rows, total: sumOf(entries) };
}

/** The exact sums [NUM-7]; a year in which one part is not known is not known either [BUD-4]. */
function amountsOf(entries: readonly Carried[], length: number): BudgetAmounts {
  const yearly = Array.from({ length }, (_, year) =>
    knownSum(entries.map((entry) => entry.yearly[year] ?? null)),
  );
  return { yearly, total: knownSum(yearly) };
}

function knownSum(parts: KnownYearly): Decimal | null {
  return parts.reduce<Decimal | null>(
    (sum, part) => (sum === null || part === null ? null : sum.plus(part)),
    new Decimal(0),
  );
}

type SortKey = readonly (number | string)[];

function placeKey({ budgetArea, payer, account }: BudgetPlace): SortKey {
  const area = budgetArea === null ? budgetAreas.length : budgetAreas.indexOf(budgetArea);
  return [area, payers.indexOf(payer), account];
}

function rowKey({ kind, takenInAdvanceFrom }: Omit<BudgetRow, 'amounts'>): SortKey {
  return [budgetKinds.indexOf(kind), takenInAdvanceFrom ?? 0];
}

function inOrder(one: SortKey, other: SortKey): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [left, right] = [one[at] ?? 0, other[at] ?? 0];
  if (at === -1) return 0;
  return left < right ? -1 : 1;
}

function distinct(gaps: readonly PriceGap[]): readonly PriceGap[] {
  return groupedBy(gaps, ({ priceSeriesId, year }) => `${String(year)} ${priceSeriesId ?? ''}`).map(
    ([gap]) => gap,
  );
}
