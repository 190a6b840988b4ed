import { remembered } from '../../base/remembered.ts';
import { factor, money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';
import type { CashStreams, Figure } from './figures.ts';
import { netFlow } from './cash-flow.ts';
import { conventionFactors } from './discount-factors.ts';
import { netPresentValue } from './net-present-value.ts';
import type { AppraisalTerms } from './terms.ts';

/** What may change while all else stands. */
export const switchingTargets = ['benefits', 'allCosts', 'oneOffCosts', 'recurringCosts'] as const;
export type SwitchingTarget = (typeof switchingTargets)[number];

export interface SwitchingValue {
  /** How much it may change before the case is worth nothing: −0.1 is 10 % less. */
  readonly change: Factor;
  /** What the amount is then, DKK, where it is the same in every year that has one [SWI-2]. */
  readonly level: Money | null;
}

/**
 * The change of a whole stream at which the net present value is 0, all else unchanged [SWI-1].
 * Not defined for a stream that is worth nothing: no change of it changes anything [FIG-1].
 *
 * One-off costs take the residual value of what they buy with them; the risk reserve is no cost
 * line, and stands as it is [SWI-5].
 */
export function switchingValueOfStream(
  streams: CashStreams,
  terms: AppraisalTerms,
  target: SwitchingTarget,
): Figure<SwitchingValue, 'no-amount'> {
  const net = netFlow(streams);
  const factors = conventionFactors(terms.schedule, terms.convention, net.length - 1);
  const worth = (flow: CashFlow) => netPresentValue(flow, factors);
  const worthOfNet = worth(net);
  if (target === 'benefits') {
    return switchingValue(worthOfNet, worth(streams.benefits), streams.benefits);
  }
  const oneOff = worth(streams.oneOffCosts).minus(worth(streams.residualValue));
  if (target === 'oneOffCosts') {
    return switchingValue(worthOfNet, money(oneOff.negated()), streams.oneOffCosts);
  }
  const recurring = worth(streams.recurringCosts);
  if (target === 'recurringCosts') {
    return switchingValue(worthOfNet, money(recurring.negated()), streams.recurringCosts);
  }
  return switchingValue(worthOfNet, money(oneOff.plus(recurring).negated()), []);
}

/**
 * The change of one part of the case at which its net present value is 0 [SWI-1].
 *
 * - `worthOfCase`, `worthOfPart`: present values, DKK, under one convention; a cost is negative.
 * - `amounts`: the yearly amounts of the part, if a level is to be told [SWI-2].
 */
export function switchingValue(
  worthOfCase: Money,
  worthOfPart: Money,
  amounts: CashFlow,
): Figure<SwitchingValue, 'no-amount'> {
  if (worthOfPart.isZero()) return { kind: 'undefined', reason: 'no-amount' };
  const change = factor(worthOfCase.div(worthOfPart).negated());
  const level = levelOf(amounts);
  return {
    kind: 'value',
    value: { change, level: level === null ? null : money(level.times(change.plus(1))) },
  };
}

/** The amount a flow has in every year that has one; null where they differ. Remembered [FLW-7]. */
const levelOf = remembered((amounts: CashFlow): Money | null => {
  const given = amounts.filter((amount) => !amount.isZero());
  const [level] = given;
  return level !== undefined && given.every((amount) => amount.eq(level)) ? level : null;
});
