import { factor, type Factor, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { pictureOf, type Picture, type PicturedCase } from './pictured-cases.ts';

export const bands = ['low', 'medium', 'high'] as const;
export type Band = (typeof bands)[number];

export interface BenefitAndRisk {
  readonly case: PicturedCase;
  /** DKK a year at full effect. */
  readonly annualNetBenefit: Money;
  /** The risk reserve over the investment. */
  readonly reserveShare: Factor;
  readonly breakEven: Factor;
  readonly benefit: Band;
  readonly risk: Band;
}

/** Up to the first limit the risk is low, above the second it is high [PIC-4]. */
export const reserveLimits = ['0.1', '0.25'] as const;
export const breakEvenLimits = ['0.75', '1'] as const;

/**
 * Where each case stands between benefit and risk. The risk is the higher of two: how large the risk
 * reserve is beside the investment, and how much of the benefits must come [PIC-4]. The benefit is
 * low, medium or high for a third of the cases each, by annual net benefit, and always low at 0 or
 * below [PIC-5].
 */
export function benefitAndRisk(
  cases: readonly PicturedCase[],
): Picture<BenefitAndRisk, 'no-benefits' | 'no-investment'> {
  const { placed, unplaced } = pictureOf(cases, placeOf);
  const amounts = placed.map(({ annualNetBenefit }) => annualNetBenefit);
  return {
    placed: placed.map((place) => ({
      ...place,
      benefit: thirdOf(place.annualNetBenefit, amounts),
    })),
    unplaced,
  };
}

function placeOf(each: PicturedCase) {
  const { figures, flows } = each.worth;
  const { investment, annualNetBenefit, breakEvenRealisation } = figures;
  if (annualNetBenefit.kind === 'undefined' || breakEvenRealisation.kind === 'undefined') {
    return { reason: 'no-benefits' } as const;
  }
  if (!investment.gt(0)) return { reason: 'no-investment' } as const;
  const reserveShare = factor(sum(flows.riskReserve).div(investment));
  const breakEven = breakEvenRealisation.value;
  const grades = [gradeOf(reserveShare, reserveLimits), gradeOf(breakEven, breakEvenLimits)];
  return {
    place: {
      case: each,
      annualNetBenefit: annualNetBenefit.value.amount,
      reserveShare,
      breakEven,
      risk: bands[Math.max(...grades)] ?? 'high',
    },
  } as const;
}

/** How many of the limits are passed. */
function gradeOf(value: Factor, limits: readonly string[]): number {
  return limits.filter((limit) => value.gt(limit)).length;
}

/** By the share of amounts below it; those that are the same stand in the middle of their places. */
function thirdOf(amount: Money, amounts: readonly Money[]): Band {
  if (!amount.gt(0)) return 'low';
  const below = amounts.filter((other) => other.lt(amount)).length;
  const same = amounts.filter((other) => other.eq(amount)).length;
  const thirds = (3 * (below + same / 2)) / amounts.length;
  return bands[Math.min(2, Math.floor(thirds))] ?? 'high';
}
