import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { negated } from '../../domain/finance/cash-flow.ts';
import type { CashStreams } from '../../domain/finance/figures.ts';
import { isNone } from '../../domain/finance/yearly.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { money, type CashFlow, type Money } from '../../domain/number/quantities.ts';
import { sum } from '../../domain/number/sum.ts';
import type { AxisUnit } from '../../text/format-axis.ts';

export interface CashFlowRow {
  readonly key:
    | 'benefits'
    | 'recurringCosts'
    | 'oneOffCosts'
    | 'riskReserve'
    | 'residualValue'
    | 'net'
    | 'accumulated';
  /** DKK a year; what is paid out has a minus. */
  readonly values: CashFlow;
  /** The exact sum over the years; null where a sum means nothing. */
  readonly total: Money | null;
}

const MOST_DECIMALS = 2;

/**
 * The table beneath the chart: the same figures, year by year; reserve and residual value where there
 * is any.
 */
export function cashFlowRows({
  cash,
  figures,
}: Pick<Appraisal, 'cash' | 'figures'>): readonly CashFlowRow[] {
  return [
    { key: 'benefits', values: cash.benefits, total: figures.totalBenefits },
    {
      key: 'recurringCosts',
      values: negated(cash.recurringCosts),
      total: paidOut(figures.totalRecurringCosts),
    },
    {
      key: 'oneOffCosts',
      values: negated(cash.oneOffCosts),
      total: paidOut(figures.investment),
    },
    ...reserveRows(cash),
    { key: 'net', values: figures.net, total: figures.total },
    { key: 'accumulated', values: figures.accumulated, total: null },
  ];
}

function reserveRows({ riskReserve, residualValue }: CashStreams): readonly CashFlowRow[] {
  const rows: readonly CashFlowRow[] = [
    { key: 'riskReserve', values: negated(riskReserve), total: paidOut(sum(riskReserve)) },
    { key: 'residualValue', values: residualValue, total: sum(residualValue) },
  ];
  return rows.filter(({ values }) => !isNone(values));
}

/** So many decimals, at most two, that the smallest amount is written with two digits. */
export function decimalsIn(amounts: readonly Decimal[], { kroner }: AxisUnit): number {
  const sizes = amounts.filter((amount) => !amount.isZero()).map((amount) => amount.abs());
  if (kroner.eq(1) || sizes.length === 0) return 0;
  const smallest = Decimal.min(...sizes).div(kroner);
  if (smallest.gte(10)) return 0;
  return smallest.gte(1) ? 1 : MOST_DECIMALS;
}

/** Whether rounding can be seen: some amount is not a whole number of what the table is written in. */
export function isRounded(
  amounts: readonly Decimal[],
  { kroner }: AxisUnit,
  decimals: number,
): boolean {
  return amounts.some((amount) => amount.div(kroner).decimalPlaces() > decimals);
}

function paidOut(cost: Money): Money {
  return cost.isZero() ? cost : money(cost.negated());
}
