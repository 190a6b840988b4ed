import { remembered } from '../../base/remembered.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { CostLine, CostLineId } from '../../domain/business-case/cost-line.ts';
import { costAmounts } from '../../domain/finance/cost-flow.ts';
import type { LineBasis } from '../../domain/finance/line-basis.ts';
import { rememberedCostFlow } from '../../domain/finance/line-flows.ts';
import type { Decimal } from '../../domain/number/decimal.ts';
import type { SheetRow } from '../entry-grid/sheet.ts';
import { amountWidth } from '../lines/amount-width.ts';
import { totalOf } from '../lines/total-of.ts';

/** A cost as a row of the grid. */
export interface CostRow extends SheetRow {
  readonly id: CostLineId;
  readonly line: CostLine;
  readonly basis: LineBasis;
}

/** Rows of costs on one basis: the same object for the same line. */
export function costRows(basis: LineBasis): (line: CostLine) => CostRow {
  return remembered((line) => ({ id: line.id, title: line.title, line, basis }));
}

/** DKK a year, in the prices the line is typed in; none while nothing is typed. */
export const yearlyCost = remembered(({ line, basis }: CostRow): readonly Decimal[] =>
  isUntyped(line) ? [] : costAmounts(line, basis).yearly,
);

/** The width of a column with amounts of the costs. */
export function costWidth(document: BusinessCase): number {
  const flows = document.costs.flatMap((line) => {
    const flow = rememberedCostFlow(line, document);
    return flow.ok ? [flow.value.amounts] : [];
  });
  return amountWidth(
    flows,
    document.costs.flatMap(({ amounts }) => (amounts.kind === 'hours' ? [] : [amounts])),
  );
}

/** What the line comes to within the years of the case, in their price level; null where unknown or untyped. */
export function totalCost({ line, basis }: CostRow): Decimal | null {
  if (isUntyped(line)) return null;
  const flow = rememberedCostFlow(line, basis);
  return flow.ok ? totalOf(flow.value.amounts) : null;
}

function isUntyped({ amounts }: CostLine): boolean {
  switch (amounts.kind) {
    case 'level':
      return amounts.amount === null;
    case 'byYear':
      return false;
    case 'hours':
      return amounts.hours === null;
  }
}
