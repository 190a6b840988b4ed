import { fail, ok, type Result } from '../../base/result.ts';
import type { Amounts, LinePrices, Timing } from '../business-case/line.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import type { OutsideHorizon, PriceIndexMissing } from './appraisal-result.ts';
import { outsideHorizon, outsideHorizonByYear } from './outside-horizon.ts';
import { amountsInYears, phasedAmounts, type LevelLine } from './phasing.ts';
import { carried, priceChain } from './price-level.ts';
import { isNone, noneYearly, type Yearly } from './yearly.ts';

/** All that the flow of a line depends on beside the line itself. A case is its own basis. */
export type LineBasis = Pick<BusinessCase, 'firstYear' | 'horizon' | 'priceYear' | 'parameters'>;

/** What a line gives each year, in the prices it is typed in. */
export interface LineAmounts {
  readonly yearly: Yearly;
  readonly outside: OutsideHorizon;
}

export function levelAmounts(line: LevelLine, basis: LineBasis): LineAmounts {
  return { yearly: phasedAmounts(line, basis), outside: outsideHorizon(line, basis) };
}

/** Amounts that are not typed yet give nothing and leave nothing out [FLW-6]. */
export function lineAmounts(
  amounts: Amounts,
  line: { readonly kind: LevelLine['kind']; readonly timing: Timing },
  basis: LineBasis,
): LineAmounts {
  if (amounts.kind === 'byYear') {
    return {
      yearly: amountsInYears(amounts, basis),
      outside: outsideHorizonByYear(amounts, basis),
    };
  }
  if (amounts.amount === null) return { yearly: noneYearly(basis.horizon + 1), outside: 'none' };
  return levelAmounts({ ...line, amount: new Decimal(amounts.amount) }, basis);
}

/**
 * The same in the price level of the case. Errors: `price-index-missing`, naming the line; a line
 * that gives nothing needs no index [PRI-3].
 */
export function inCasePrices(
  yearly: Yearly,
  line: LinePrices & { readonly id: PriceIndexMissing['lineId'] },
  basis: LineBasis,
): Result<Yearly, PriceIndexMissing> {
  if (isNone(yearly)) return ok(noneYearly(yearly.length));
  const chain = priceChain(line, basis.priceYear, basis.parameters);
  return chain.ok ? ok(carried(yearly, chain.value)) : fail({ ...chain.failure, lineId: line.id });
}
