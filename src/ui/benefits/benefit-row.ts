import { remembered } from '../../base/remembered.ts';
import type { Benefit, BenefitId } from '../../domain/business-case/benefit.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { grossAmounts, ledgerShares } from '../../domain/finance/benefit-flow.ts';
import type { LineBasis } from '../../domain/finance/line-basis.ts';
import { rememberedBenefitFlow } from '../../domain/finance/line-flows.ts';
import { hoursSaved } from '../../domain/finance/time-value.ts';
import { scaled } from '../../domain/finance/yearly.ts';
import type { Decimal } from '../../domain/number/decimal.ts';
import type { SheetRow } from '../entry-grid/sheet.ts';
import { amountWidth } from '../lines/amount-width.ts';
import { totalOf } from '../lines/total-of.ts';

/** A benefit as a row of the grid. */
export interface BenefitRow extends SheetRow {
  readonly id: BenefitId;
  readonly benefit: Benefit;
  readonly basis: LineBasis;
}

/** Rows of benefits on one basis: the same object for the same benefit. */
export function benefitRows(basis: LineBasis): (benefit: Benefit) => BenefitRow {
  return remembered((benefit) => ({ id: benefit.id, title: benefit.title, benefit, basis }));
}

/**
 * DKK a year before realisation and sign, in the prices the benefit is typed in; of freed time the
 * harvested part alone [LED-3]. None while nothing is typed, or where there is no price.
 */
export const yearlyBenefit = remembered(({ benefit, basis }: BenefitRow): readonly Decimal[] => {
  if (!hasValue(benefit)) return [];
  const { cash, societal } = ledgerShares(benefit);
  return scaled(grossAmounts(benefit, basis).yearly, cash.plus(societal));
});

/**
 * What the benefit comes to within the years of the case, in their price level, with its sign and
 * as much of it as is believed to come: in cash, or in the societal ledger. Null where unknown.
 */
export function totalBenefit({ benefit, basis }: BenefitRow): Decimal | null {
  const flow = rememberedBenefitFlow(benefit, basis);
  if (!flow.ok || !hasValue(benefit)) return null;
  return totalOf(benefit.class === 'societal' ? flow.value.societal : flow.value.cash);
}

/** The width of a column with amounts of the benefits. */
export function benefitWidth(document: BusinessCase): number {
  const flows = document.benefits.flatMap((benefit) => {
    const flow = rememberedBenefitFlow(benefit, document);
    if (!flow.ok) return [];
    const { cashAtFullRealisation, capacityValue, societal } = flow.value;
    return [cashAtFullRealisation, capacityValue, societal];
  });
  const typed = document.benefits.flatMap(({ value }) =>
    value.kind === 'level' || value.kind === 'byYear' ? [value] : [],
  );
  return amountWidth(flows, typed);
}

function hasValue({ value }: Benefit): boolean {
  switch (value.kind) {
    case 'level':
      return value.amount !== null;
    case 'byYear':
      return true;
    case 'time':
      return hoursSaved(value) !== null;
    case 'unpriced':
      return false;
  }
}
