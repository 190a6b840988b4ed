import { fail, ok, type Result } from '../../base/result.ts';
import { caseShown } from '../alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { LinePrices } from '../business-case/line.ts';
import type { Risk } from '../business-case/risk.ts';
import { carried, priceChain, type MissingPriceChange } from '../finance/price-level.ts';
import { Decimal } from '../number/decimal.ts';
import { decimalText } from '../number/quantities.ts';
import type { Comparison } from './case-summary.ts';

/**
 * The recommended alternative of a case as a case in the prices, and at the rate, that cases are
 * compared in [SUM-1]. Lines in the prices of the case say so from then on, and its risks are carried
 * by its first price series. The same object where it is so already.
 *
 * Errors: `price-index-missing` where the risks cannot be carried; the lines tell when they are worked
 * out.
 */
export function caseInComparison(
  document: BusinessCase,
  { priceYear, rate }: Comparison,
): Result<BusinessCase, MissingPriceChange> {
  const shown = caseShown(document);
  const atRate = rate === null || rate === shown.ownRate ? shown : { ...shown, ownRate: rate };
  if (priceYear === shown.priceYear) return ok(atRate);
  const risks = risksIn(atRate, priceYear);
  if (!risks.ok) return risks;
  const withPrices = <Line extends LinePrices>(line: Line): Line =>
    line.priceYear === null ? { ...line, priceYear: shown.priceYear } : line;
  return ok({
    ...atRate,
    priceYear,
    costs: atRate.costs.map(withPrices),
    benefits: atRate.benefits.map(withPrices),
    risks: risks.value,
  });
}

function risksIn(
  { risks, priceYear: from, parameters }: BusinessCase,
  priceYear: number,
): Result<readonly Risk[], MissingPriceChange> {
  if (risks.every(({ consequence }) => consequence === null)) return ok(risks);
  const chain = priceChain({ priceYear: from, priceSeriesId: null }, priceYear, parameters);
  if (!chain.ok) return fail(chain.failure);
  return ok(
    risks.map((risk) => {
      if (risk.consequence === null) return risk;
      const [consequence] = carried([new Decimal(risk.consequence)], chain.value);
      return consequence === undefined ? risk : { ...risk, consequence: decimalText(consequence) };
    }),
  );
}
