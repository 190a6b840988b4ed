import type { Result } from '../base/result.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import { isNone } from '../domain/finance/yearly.ts';
import type { Money } from '../domain/number/quantities.ts';
import { rounded } from '../domain/number/rounding.ts';
import type { UncertainTotal } from '../domain/uncertainty/uncertain-total.ts';
import { sayDiscounting, sayRealisation } from './assumptions.ts';
import { figures } from './da/figures.ts';
import { uncertainty } from './da/uncertainty.ts';
import { formatMoney } from './format.ts';
import type { KeyFigure } from './key-figures.ts';

export type UncertaintyFigure = Omit<KeyFigure, 'figure'>;

/**
 * What the lines make of the net present value together, each figure with what it assumes.
 *
 * `total` is that of the case, or the name of the first line whose three amounts are not in order:
 * then only the likely value is known.
 */
export function uncertaintyFigures(
  businessCase: BusinessCase,
  appraisal: Appraisal,
  total: Result<UncertainTotal, string>,
): readonly UncertaintyFigure[] {
  const words = uncertainty.figures;
  const weighting = uncertainty.weightings[businessCase.weighting];
  const realisation = sayRealisation(businessCase, appraisal);
  const ofTotal = (
    title: string,
    assumes: string,
    amountOf: (known: UncertainTotal) => Money,
  ): UncertaintyFigure =>
    total.ok
      ? known(title, amountOf(total.value), [assumes])
      : {
          title,
          value: figures.undefined,
          isDefined: false,
          tone: null,
          remarks: [words.outOfOrder(total.failure)],
        };
  return [
    ofTotal(words.pessimistic, words.pessimisticAssumes, (net) => net.netPessimistic),
    // The figure of the case itself, to the last digit; all other sums of it may round otherwise.
    known(words.likely, appraisal.figures.netPresentValue, [
      words.likelyAssumes,
      sayDiscounting(businessCase),
      ...(isNone(appraisal.cash.riskReserve) ? [] : [words.lessReserve]),
      ...(realisation === null ? [] : [realisation]),
    ]),
    ofTotal(words.optimistic, words.optimisticAssumes, (net) => net.netOptimistic),
    ofTotal(words.adjusted, weighting.formula, (net) => net.netAdjusted),
    {
      ...ofTotal(words.spread, words.spreadAssumes, (net) => net.standardDeviation),
      tone: null,
    },
  ];
}

function known(title: string, amount: Money, remarks: readonly string[]): UncertaintyFigure {
  const sign = rounded(amount, 0).cmp(0);
  const tone = sign === 0 ? null : sign > 0 ? 'gain' : 'cost';
  return { title, value: formatMoney(amount), isDefined: true, tone, remarks };
}
