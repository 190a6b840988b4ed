import { ok, type Result } from '../../base/result.ts';
import type { Benefit, TimeSaved } from '../business-case/benefit.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow, yearlyHours } from '../number/quantities.ts';
import type { BenefitFlow, PriceIndexMissing } from './appraisal-result.ts';
import {
  inCasePrices,
  levelAmounts,
  lineAmounts,
  type LineAmounts,
  type LineBasis,
} from './line-basis.ts';
import { phasedAmounts } from './phasing.ts';
import { hourPrice, hoursPerFteOf, hoursSaved, valueOfHours } from './time-value.ts';
import { noneYearly, scaled, type Yearly } from './yearly.ts';

/**
 * What a benefit gives each year of the case, in the ledger of its class and no other [LED-1].
 *
 * - Cash-releasing, avoided cost and income: cash. Societal: the societal ledger. Quality: none.
 * - Capacity: the harvested share of value is cash, the rest of value and hours is capacity
 *   [LED-3].
 * - Everything is multiplied by the realisation rate, and a negative benefit turns the sign
 *   [LED-4]; `cashAtFullRealisation` is the cash if everything came.
 * - DKK in the case's price level, and hours. What is not typed yet gives nothing [FLW-6].
 *
 * Errors: `price-index-missing`.
 */
export function benefitFlow(
  benefit: Benefit,
  basis: LineBasis,
): Result<BenefitFlow, PriceIndexMissing> {
  const { yearly, hours, outside } = grossAmounts(benefit, basis);
  const ledgers = ledgerShares(benefit);
  const value = inCasePrices(yearly, benefit, basis);
  if (!value.ok) return value;

  const sign = benefit.negative ? MINUS_ONE : ONE;
  const believed = sign.times(benefit.realisationRate);
  const cash = scaled(value.value, ledgers.cash);
  return ok({
    id: benefit.id,
    cash: cashFlow(scaled(cash, believed)),
    cashAtFullRealisation: cashFlow(scaled(cash, sign)),
    capacityValue: cashFlow(scaled(value.value, ledgers.capacity.times(believed))),
    capacityHours: yearlyHours(scaled(hours, ledgers.capacity.times(believed))),
    freedHours: yearlyHours(scaled(hours, believed)),
    societal: cashFlow(scaled(value.value, ledgers.societal.times(believed))),
    outside,
  });
}

/** The share of a benefit's value that lands in each ledger; what is left over is in none. */
export interface LedgerShares {
  readonly cash: Decimal;
  readonly capacity: Decimal;
  readonly societal: Decimal;
}

/** Where the value of a benefit lands [LED-1, LED-3]. */
export function ledgerShares({ class: kind, value }: Benefit): LedgerShares {
  switch (kind) {
    case 'cashReleasing':
    case 'avoidedCost':
    case 'income':
      return { cash: ONE, capacity: ZERO, societal: ZERO };
    case 'capacity': {
      const harvested = value.kind === 'time' ? new Decimal(value.harvestShare) : ZERO;
      return { cash: harvested, capacity: ONE.minus(harvested), societal: ZERO };
    }
    case 'societal':
      return { cash: ZERO, capacity: ZERO, societal: ONE };
    case 'quality':
      return { cash: ZERO, capacity: ZERO, societal: ZERO };
  }
}

/** What a benefit gives each year, and the hours it comes of where it is time. */
export interface GrossAmounts extends LineAmounts {
  readonly hours: Yearly;
}

/** Before ledgers, realisation and sign: all of it, in the prices it is typed in. */
export function grossAmounts(benefit: Benefit, basis: LineBasis): GrossAmounts {
  const none = noneYearly(basis.horizon + 1);
  const nothing: GrossAmounts = { yearly: none, hours: none, outside: 'none' };
  if (benefit.class === 'quality') return nothing;
  switch (benefit.value.kind) {
    case 'unpriced':
      return nothing;
    case 'time':
      return timeAmounts(benefit.value, benefit, basis);
    case 'level':
    case 'byYear':
      return {
        ...lineAmounts(benefit.value, { kind: 'recurring', timing: benefit.timing }, basis),
        hours: none,
      };
  }
}

/** Hours are known without a rate; their value is not [TIM-2]. */
function timeAmounts(
  time: TimeSaved,
  { timing }: Pick<Benefit, 'timing'>,
  basis: LineBasis,
): GrossAmounts {
  const none = noneYearly(basis.horizon + 1);
  const amount = hoursSaved(time);
  if (amount === null) return { yearly: none, hours: none, outside: 'none' };
  const { yearly: hours, outside } = levelAmounts({ kind: 'recurring', amount, timing }, basis);
  const price = hourPrice(time.hourlyRate, basis.parameters);
  if (price === null) return { yearly: none, hours, outside };
  const value = valueOfHours(amount, price, hoursPerFteOf(basis.parameters));
  return {
    yearly: phasedAmounts({ kind: 'recurring', amount: value, timing }, basis),
    hours,
    outside,
  };
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const MINUS_ONE = new Decimal(-1);
