import { money, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { pictureOf, type Picture, type PicturedCase } from './pictured-cases.ts';

/** What a case is worth, as it is drawn. */
export const valueMeasures = ['netPresentValue', 'annualNetBenefit'] as const;
export type ValueMeasure = (typeof valueMeasures)[number];

/** DKK in the prices of the comparison. */
export interface EffortAndValue {
  readonly case: PicturedCase;
  readonly effort: Money;
  readonly value: Money;
  readonly investment: Money;
}

/**
 * What each case is worth against what it takes: its one-offs and its running costs of the whole
 * period together, undiscounted, which is its size too [PIC-3, PRO-1].
 */
export function effortAndValue(
  cases: readonly PicturedCase[],
  measure: ValueMeasure,
): Picture<EffortAndValue, 'no-benefits'> {
  return pictureOf(cases, (each) => {
    const { figures, flows } = each.worth;
    const { investment, netPresentValue, annualNetBenefit } = figures;
    const effort = money(investment.plus(sum(flows.running)));
    if (measure === 'netPresentValue') {
      return { place: { case: each, effort, value: netPresentValue, investment } };
    }
    if (annualNetBenefit.kind === 'undefined') return { reason: annualNetBenefit.reason };
    return { place: { case: each, effort, value: annualNetBenefit.value.amount, investment } };
  });
}
