import type { BusinessCase } from '../business-case/business-case.ts';
import { share, type CashFlow } from '../number/quantities.ts';
import type { Appraisal } from './appraisal-result.ts';
import type { TraceLine } from './trace.ts';
import { isNone } from './yearly.ts';

/**
 * The lines behind the yearly sums of a case, in the order of its documents: benefits, then costs
 * with a minus. The realisation rate and the price level are in the amounts [TRC-1].
 *
 * A capacity benefit that is partly harvested is two lines, one in each ledger [LED-3]. Lines that
 * give nothing within the horizon, and societal value, enter no headline figure and are left out;
 * a benefit that nothing is believed to come of stays, for the break-even realisation counts it.
 */
export function traceLines(
  businessCase: Pick<BusinessCase, 'costs' | 'benefits'>,
  appraisal: Pick<Appraisal, 'costs' | 'benefits'>,
): readonly TraceLine[] {
  const benefitFlows = new Map(appraisal.benefits.map((flow) => [flow.id, flow]));
  const atFullRealisation = new Map<string, CashFlow>(
    appraisal.benefits.map((flow) => [flow.id, flow.cashAtFullRealisation]),
  );
  const costFlows = new Map(appraisal.costs.map((flow) => [flow.id, flow]));
  const benefits = businessCase.benefits.flatMap(({ id, title, ...benefit }): TraceLine[] => {
    const realisationRate = share(benefit.realisationRate);
    const { cash = [], capacityValue = [] } = benefitFlows.get(id) ?? {};
    return [
      { lineId: id, title, ledger: 'cashBenefit', amounts: cash, realisationRate },
      { lineId: id, title, ledger: 'capacity', amounts: capacityValue, realisationRate },
    ];
  });
  const costs = businessCase.costs.map(({ id, title, kind }): TraceLine => {
    const paid = costFlows.get(id)?.amounts ?? [];
    return {
      lineId: id,
      title,
      ledger: kind === 'oneOff' ? 'oneOffCost' : 'recurringCost',
      amounts: paid.map((amount) => (amount.isZero() ? amount : amount.negated())),
      realisationRate: null,
    };
  });
  const isInAFigure = ({ lineId, ledger, amounts }: TraceLine): boolean =>
    !isNone(amounts) || (ledger === 'cashBenefit' && !isNone(atFullRealisation.get(lineId) ?? []));
  return [...benefits, ...costs].filter(isInAFigure);
}
