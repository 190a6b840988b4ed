import type { Timeline } from '../../finance/phasing.ts';
import { decimalText } from '../../number/quantities.ts';
import type { ParameterSet } from '../../organisation/parameter-set.ts';
import type { Benefit, BenefitValue, TimeSaved } from '../benefit.ts';
import { asAmountsByYear, asLevelAmount, firstRate } from './amounts.ts';

/** The ways the value of a benefit can be said. */
export type ValueKind = BenefitValue['kind'];

/** The ways that fit a class, the first one being where a new value begins [LED-5]. */
export function valueKindsOf(benefitClass: Benefit['class']): readonly ValueKind[] {
  switch (benefitClass) {
    case 'quality':
      return ['unpriced'];
    case 'capacity':
      return ['time'];
    case 'cashReleasing':
    case 'avoidedCost':
    case 'income':
    case 'societal':
      return ['level', 'byYear', 'time'];
  }
}

/**
 * The benefit with a value that fits its class [LED-5]: a value that fits is kept as it is, and one
 * that does not gives way to an empty one of the class's own kind.
 */
export function withFittingValue(
  benefit: Benefit,
  parameters: Pick<ParameterSet, 'hourlyRates'>,
): Benefit {
  const [first, ...others] = valueKindsOf(benefit.class);
  if (first === undefined || [first, ...others].includes(benefit.value.kind)) return benefit;
  return { ...benefit, value: emptyValue(first, parameters), range: null };
}

/**
 * The value said in another way. From one amount to one a year, every year of the case keeps what
 * it had [CAS-4]; back again, the amount is kept where all years agree on it. Between amounts and
 * time there is nothing to keep.
 */
export function valueAs(
  { value, timing }: Pick<Benefit, 'value' | 'timing'>,
  kind: ValueKind,
  basis: Timeline & { readonly parameters: Pick<ParameterSet, 'hourlyRates'> },
): BenefitValue {
  if (value.kind === kind) return value;
  if (value.kind === 'level' && kind === 'byYear') {
    return asAmountsByYear({ kind: 'recurring', amounts: value, timing }, basis);
  }
  if (value.kind === 'byYear' && kind === 'level') return asLevelAmount(value);
  return emptyValue(kind, basis.parameters);
}

/** Nothing typed yet: every occurrence, at the first hourly rate there is, none of it harvested. */
export function emptyTimeSaved({ hourlyRates }: Pick<ParameterSet, 'hourlyRates'>): TimeSaved {
  return {
    kind: 'time',
    volume: null,
    minutes: null,
    uptake: decimalText('1'),
    hourlyRate: firstRate(hourlyRates),
    harvestShare: decimalText('0'),
  };
}

function emptyValue(kind: ValueKind, parameters: Pick<ParameterSet, 'hourlyRates'>): BenefitValue {
  switch (kind) {
    case 'level':
      return { kind: 'level', amount: null };
    case 'byYear':
      return { kind: 'byYear', amounts: {} };
    case 'time':
      return emptyTimeSaved(parameters);
    case 'unpriced':
      return { kind: 'unpriced' };
  }
}
