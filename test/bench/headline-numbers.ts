import type { Appraisal } from '#src/domain/finance/appraisal-result.ts';
import type { Decimal } from '#src/domain/number/decimal.ts';

/** The headline figures as plain numbers, in one order, so that three ways can be compared. */
export interface HeadlineNumbers {
  readonly netPresentValue: number;
  readonly internalRate: number;
  readonly modifiedInternalRate: number;
  readonly simplePayback: number;
  readonly payback: number;
  readonly discountedPayback: number;
  readonly benefitCostRatio: number;
  readonly benefitCostRatioNetted: number;
  readonly annualNetBenefit: number;
  readonly equivalentAnnuity: number;
  readonly breakEvenRealisation: number;
  readonly presentValueOfCapacity: number;
}

/** Throws where a figure is not defined: the case of the bench has them all. */
export function headlineNumbers({ figures, includingCapacity }: Appraisal): HeadlineNumbers {
  const { internalRate, simplePayback, payback, discountedPayback } = figures;
  if (internalRate.kind !== 'single') throw new Error('the case of the bench has one rate');
  if (simplePayback.kind !== 'value') throw new Error('the case of the bench pays itself back');
  if (payback.kind !== 'value') throw new Error('the case of the bench pays itself back');
  if (discountedPayback.kind !== 'value') throw new Error('the case of the bench pays itself back');
  return {
    netPresentValue: figures.netPresentValue.toNumber(),
    internalRate: internalRate.rate.toNumber(),
    modifiedInternalRate: valueOf(figures.modifiedInternalRate).toNumber(),
    simplePayback: simplePayback.years.toNumber(),
    payback: payback.years.toNumber(),
    discountedPayback: discountedPayback.years.toNumber(),
    benefitCostRatio: valueOf(figures.benefitCostRatio).toNumber(),
    benefitCostRatioNetted: valueOf(figures.benefitCostRatioNetted).toNumber(),
    annualNetBenefit: valueOf(figures.annualNetBenefit).amount.toNumber(),
    equivalentAnnuity: figures.equivalentAnnuity.toNumber(),
    breakEvenRealisation: valueOf(figures.breakEvenRealisation).toNumber(),
    presentValueOfCapacity: includingCapacity.presentValueOfCapacity.toNumber(),
  };
}

/** The names of the figures that differ by more than `tolerance`, relatively, with both values. */
export function differences(
  one: HeadlineNumbers,
  other: HeadlineNumbers,
  tolerance: number,
): readonly string[] {
  return Object.entries(one)
    .map(([name, value]: [string, number]) => ({
      name,
      value,
      twin: new Map<string, number>(Object.entries(other)).get(name) ?? Number.NaN,
    }))
    .filter(({ value, twin }) => !(Math.abs(value - twin) <= tolerance * Math.abs(value)))
    .map(({ name, value, twin }) => `${name}: ${String(value)} and ${String(twin)}`);
}

function valueOf<Value extends Decimal | { readonly amount: Decimal }>(
  figure: { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'undefined' },
): Value {
  if (figure.kind === 'undefined') throw new Error('the case of the bench has every figure');
  return figure.value;
}
