import type { BenefitId } from '../business-case/benefit.ts';
import type { CostLineId } from '../business-case/cost-line.ts';
import type { Appraisal, CostFlow } from '../finance/appraisal-result.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { isNone } from '../finance/yearly.ts';
import { money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';

export type LineId = CostLineId | BenefitId;

/** What one line brings to the net present value of its case, with what is left of it at the end. */
export interface LineWorth {
  readonly id: LineId;
  /**
   * DKK; a cost is negative, and so is a negative benefit. Together, and less the risk reserve, they
   * are the NPV [NPV-2].
   */
  readonly worth: Money;
  /** What it was made of, DKK a year: positive for a cost, as typed. */
  readonly amounts: CashFlow;
}

/**
 * What every line is worth in year 0, costs before benefits, each in the order of the case. Only
 * cash counts [LED-2]: capacity and what has no price are worth 0 here.
 *
 * Because the net present value is linear in its lines, this is all that sensitivity, switching
 * values and tables of two inputs need: a line that changes is worth as much more or less. What
 * did not change since last time is remembered [FLW-7].
 */
export function lineWorths({
  costs,
  benefits,
  figures: { discountFactors },
}: Pick<Appraisal, 'costs' | 'benefits' | 'figures'>): readonly LineWorth[] {
  return [
    ...costs.map((cost) => ({
      id: cost.id,
      worth: worthOfCost(cost, discountFactors),
      amounts: cost.amounts,
    })),
    ...benefits.map(({ id, cash }) => ({
      id,
      worth: worthOfFlow(cash, discountFactors),
      amounts: cash,
    })),
  ];
}

/** What a cost brings: the residual value of what it bought, less what it takes [LIF-2]. */
export function worthOfCost(
  { amounts, residual }: Pick<CostFlow, 'amounts' | 'residual'>,
  factors: readonly Factor[],
): Money {
  const paid = worthOfFlow(amounts, factors);
  return money((isNone(residual) ? nothing : worthOfFlow(residual, factors)).minus(paid));
}

const nothing = money(0);
const known = new WeakMap<
  CashFlow,
  { readonly factors: readonly Factor[]; readonly worth: Money }
>();

/**
 * The net present value of a flow, remembered: the last answer for each flow, because a line that is
 * not edited keeps its flow, and a case its factors [FLW-7].
 */
export function worthOfFlow(flow: CashFlow, factors: readonly Factor[]): Money {
  const last = known.get(flow);
  if (last?.factors === factors) return last.worth;
  const worth = netPresentValue(flow, factors);
  known.set(flow, { factors, worth });
  return worth;
}
