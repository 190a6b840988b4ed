import { allOf, ok, type Result } from '../../base/result.ts';
import { remembered, rememberedBy } from '../../base/remembered.ts';
import type { AlternativeId } from '../business-case/alternative.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { CostLine, CostLineId } from '../business-case/cost-line.ts';
import { avoidedFrom, type CurrentCost } from '../business-case/current-cost.ts';
import { newCost } from '../business-case/new-line.ts';
import type { PriceIndexMissing } from '../finance/appraisal-result.ts';
import { rememberedBenefitFlow, rememberedCostFlow } from '../finance/line-flows.ts';
import { yearlySum } from '../finance/yearly.ts';
import { monthOf } from '../number/calendar.ts';
import { cashFlow, type CashFlow } from '../number/quantities.ts';
import { asWritten, avoidedCost } from './avoided-cost.ts';

/**
 * What going on as is (alternative 0) costs each year: DKK in the price level of the case, positive
 * for what is paid [ALT-6]. Errors: `price-index-missing`.
 */
export function costsOfToday(document: BusinessCase): Result<CashFlow, PriceIndexMissing> {
  const flows = allOf(
    document.currentCosts.map((cost) => rememberedCostFlow(lineOf(cost, document), document)),
  );
  if (!flows.ok) return flows;
  return ok(
    together(
      flows.value.map(({ amounts }) => amounts),
      document,
    ),
  );
}

/** What of today's costs an alternative makes an end to, each year, positive [ALT-3]. */
export function costsAvoided(
  document: BusinessCase,
  id: AlternativeId | null,
): Result<CashFlow, PriceIndexMissing> {
  const flows = allOf(
    document.currentCosts.flatMap((cost) => {
      const fromMonth = avoidedFrom(cost, id);
      return fromMonth === null
        ? []
        : [rememberedBenefitFlow(avoidedCost(cost, fromMonth), document)];
    }),
  );
  if (!flows.ok) return flows;
  return ok(
    together(
      flows.value.map(({ cash }) => cash),
      document,
    ),
  );
}

function together(
  parts: readonly CashFlow[],
  { horizon }: Pick<BusinessCase, 'horizon'>,
): CashFlow {
  return cashFlow(yearlySum(parts, horizon + 1));
}

/** A cost of today as a line that is paid in all the years of the case. */
function lineOf(cost: CurrentCost, { firstYear }: Pick<BusinessCase, 'firstYear'>): CostLine {
  return linesOf(cost)(firstYear);
}

const linesOf = remembered((cost: CurrentCost) =>
  rememberedBy(String, (firstYear: number): CostLine => {
    const id = `today:${cost.id}` as CostLineId;
    const startMonth = monthOf(firstYear, 1);
    const line = newCost({ id, title: cost.title, kind: 'recurring', startMonth });
    return { ...line, ...asWritten(cost), amounts: cost.amounts };
  }),
);
