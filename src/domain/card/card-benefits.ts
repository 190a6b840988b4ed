import { currentCostOf } from '../alternatives/avoided-cost.ts';
import { nodeOfBenefit } from '../benefit-map/map-of-case.ts';
import {
  byLedger,
  mapLedgers,
  type MapLedger,
  type YearlyValues,
} from '../benefit-map/yearly-values.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { nodeKey } from '../business-case/case-map.ts';
import type { FieldTarget } from '../business-case/finding.ts';
import { isEmptyText, missingInBenefit } from '../business-case/missing-in-line.ts';
import { Decimal } from '../number/decimal.ts';
import type { CardBenefit, CardPart } from './card.ts';

/** Of the year at full effect: `none` where nothing is worth anything, `unknown` where no sum is known. */
export type CardValues = YearlyValues | 'none' | 'unknown';

type BenefitField = Extract<FieldTarget, { kind: 'benefit' }>['field'];

/**
 * The benefits of a case, one alternative alone, those worth most in a year first [CRD-2]: money before
 * freed time, that before what is worth something to society, and what has no price last.
 */
export function cardBenefits(
  { benefits, parameters }: Pick<BusinessCase, 'benefits' | 'parameters'>,
  values: CardValues,
): readonly CardBenefit[] {
  return benefits
    .map((benefit) => cardBenefit(benefit, parameters, values))
    .toSorted((one, other) => compareWorth(one.benefit, other.benefit, values));
}

function cardBenefit(
  benefit: Benefit,
  parameters: BusinessCase['parameters'],
  values: CardValues,
): CardBenefit {
  const { id, owner, harvest, harvestForm, indicator } = benefit;
  const missing = (field: BenefitField): { kind: 'missing'; target: FieldTarget } => ({
    kind: 'missing',
    target: { kind: 'benefit', id, field },
  });
  const text = (said: string, field: BenefitField): CardPart<string> =>
    isEmptyText(said) ? missing(field) : { kind: 'known', value: said.trim() };
  const value = <Kept>(kept: Kept | null, field: BenefitField): CardPart<Kept> =>
    kept === null ? missing(field) : { kind: 'known', value: kept };
  return {
    benefit,
    isCostOfToday: currentCostOf(id) !== null,
    owner: text(owner, 'owner'),
    measure: text(indicator.measure, 'measure'),
    baseline: value(indicator.baseline, 'baseline'),
    target: value(indicator.target, 'target'),
    nextMeasurement: value(indicator.nextMeasurement, 'nextMeasurement'),
    worth: worthOf(benefit, parameters, values),
    harvest:
      harvestForm !== null || !isEmptyText(harvest)
        ? { kind: 'known', value: harvest.trim() }
        : missing('harvest'),
  };
}

/** Missing where something must be typed before it is known. */
function worthOf(
  benefit: Benefit,
  parameters: BusinessCase['parameters'],
  values: CardValues,
): CardBenefit['worth'] {
  if (benefit.value.kind === 'unpriced') return { kind: 'known', value: { kind: 'unpriced' } };
  const blocking = missingInBenefit(benefit, parameters).find(
    ({ severity }) => severity === 'blocks',
  );
  if (blocking !== undefined) return { kind: 'missing', target: blocking.target };
  if (values === 'unknown') return { kind: 'known', value: { kind: 'unknown' } };
  const ledgers = byLedger((ledger) => amountIn(values, ledger, benefit));
  return { kind: 'known', value: { kind: 'amounts', ledgers } };
}

function compareWorth(one: Benefit, other: Benefit, values: CardValues): number {
  for (const ledger of mapLedgers) {
    const size = (benefit: Benefit) => amountIn(values, ledger, benefit).abs();
    const difference = size(other).cmp(size(one));
    if (difference !== 0) return difference;
  }
  return 0;
}

function amountIn(values: CardValues, ledger: MapLedger, benefit: Benefit): Decimal {
  const known = typeof values === 'string' ? undefined : values.ledgers[ledger];
  return known?.get(nodeKey(nodeOfBenefit(benefit))) ?? new Decimal(0);
}
