import type { BusinessCase } from '../business-case/business-case.ts';
import { share, type CashFlow } from '../number/quantities.ts';
import type { Appraisal } from './appraisal-result.ts';
import { negated } from './cash-flow.ts';
import type { TraceLine } from './trace.ts';
import { isNone } from './yearly.ts';

/**
 * The lines behind the yearly sums of a case, in the order of its documents: benefits, then costs
 * with a minus, risks with a minus, and what is left of what costs have bought. The realisation rate
 * and the price level are in the amounts [TRC-1].
 *
 * A capacity benefit that is partly harvested is two lines, one in each ledger [LED-3]. Lines that
 * give nothing within the horizon, and societal value, enter no headline figure and are left out;
 * a benefit that nothing is believed to come of stays, for the break-even realisation counts it.
 */
export function traceLines(
  businessCase: Pick<BusinessCase, 'costs' | 'benefits' | 'risks'>,
  appraisal: Pick<Appraisal, 'costs' | 'benefits' | 'risks'>,
): readonly TraceLine[] {
  const benefitFlows = new Map(appraisal.benefits.map((flow) => [flow.id, flow]));
  const atFullRealisation = new Map<string, CashFlow>(
    appraisal.benefits.map((flow) => [flow.id, flow.cashAtFullRealisation]),
  );
  const costFlows = new Map(appraisal.costs.map((flow) => [flow.id, flow]));
  const riskFlows = new Map(appraisal.risks.map((flow) => [flow.id, flow]));
  const benefits = businessCase.benefits.flatMap(({ id, title, ...benefit }): TraceLine[] => {
    const realisationRate = share(benefit.realisationRate);
    const { cash = [], capacityValue = [] } = benefitFlows.get(id) ?? {};
    return [
      { lineId: id, title, ledger: 'cashBenefit', amounts: cash, realisationRate },
      { lineId: id, title, ledger: 'capacity', amounts: capacityValue, realisationRate },
    ];
  });
  const costs = businessCase.costs.map(({ id, title, kind }): TraceLine => {
    return {
      lineId: id,
      title,
      ledger: kind === 'oneOff' ? 'oneOffCost' : 'recurringCost',
      amounts: negated(costFlows.get(id)?.amounts ?? []),
      realisationRate: null,
    };
  });
  const residuals = businessCase.costs.map(({ id, title }): TraceLine => {
    const amounts = costFlows.get(id)?.residual ?? [];
    return { lineId: id, title, ledger: 'residualValue', amounts, realisationRate: null };
  });
  const risks = businessCase.risks.map(({ id, title }): TraceLine => {
    const amounts = negated(riskFlows.get(id)?.amounts ?? []);
    return { lineId: id, title, ledger: 'riskReserve', amounts, realisationRate: null };
  });
  const isInAFigure = ({ lineId, ledger, amounts }: TraceLine): boolean =>
    !isNone(amounts) || (ledger === 'cashBenefit' && !isNone(atFullRealisation.get(lineId) ?? []));
  return [...benefits, ...costs, ...risks, ...residuals].filter(isInAFigure);
}
