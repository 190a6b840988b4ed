import { allOf, ok, type Result } from '../../base/result.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { withPriceSeries } from '../business-case/edits/parameter-edits.ts';
import type { PriceIndexMissing } from '../finance/appraisal-result.ts';
import { benefitFlow } from '../finance/benefit-flow.ts';
import { netFlow } from '../finance/cash-flow.ts';
import { costFlow } from '../finance/cost-flow.ts';
import { conventionFactors } from '../finance/discount-factors.ts';
import { ledgersOf } from '../finance/ledgers.ts';
import type { LineBasis } from '../finance/line-basis.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { reserveFlow } from '../finance/reserve-flow.ts';
import { termsOfCase } from '../finance/terms-of-case.ts';
import type { Money } from '../number/quantities.ts';
import type { Brought, ChangeCause } from './change-cause.ts';
import { benefitsBetween, costsBetween } from './lines-between.ts';

/**
 * The net present value between two versions of a case, DKK: some causes as in the later version,
 * the others as in the earlier one [CHG-1]. With no cause brought it is the figure of the earlier
 * version, and with all of them that of the later one, digit for digit.
 *
 * A dropped line keeps its hourly rate, but meets the years, the rate and the price level that are
 * brought [CHG-3]; its price series is found again as in another parameter set [CAS-5].
 *
 * Errors: `price-index-missing`; the line may lack a price between the versions alone [PRI-3].
 */
export function valueBetween(
  before: BusinessCase,
  after: BusinessCase,
  brought: Brought,
): Result<Money, PriceIndexMissing> {
  const at = (cause: ChangeCause) => (brought.has(cause) ? after : before);
  const { firstYear, horizon } = at('timing');
  const { priceYear, parameters: prices } = at('priceLevel');
  const basisWith = (rates: BusinessCase): LineBasis => ({
    firstYear,
    horizon,
    priceYear,
    parameters: { ...rates.parameters, priceSeries: prices.priceSeries },
  });
  const [basis, basisOfDropped] = [basisWith(at('amounts')), basisWith(before)];

  const costs = allOf(
    costsBetween(before.costs, after.costs, brought).map(({ line, isDropped }) =>
      isDropped
        ? costFlow(withPriceSeries(line, before.parameters, prices), basisOfDropped)
        : costFlow(line, basis),
    ),
  );
  if (!costs.ok) return costs;
  const benefits = allOf(
    benefitsBetween(before.benefits, after.benefits, brought).map(({ line, isDropped }) =>
      isDropped
        ? benefitFlow(withPriceSeries(line, before.parameters, prices), basisOfDropped)
        : benefitFlow(line, basis),
    ),
  );
  if (!benefits.ok) return benefits;

  const { schedule, convention } = termsOfCase(at('rate'));
  const { riskReserve } = reserveFlow(at('amounts').risks, basis);
  const { cash } = ledgersOf(costs.value, benefits.value, riskReserve, basis);
  return ok(netPresentValue(netFlow(cash), conventionFactors(schedule, convention, horizon)));
}
