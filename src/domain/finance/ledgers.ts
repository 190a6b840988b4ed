import { cashFlow, yearlyHours, type CashFlow } from '../number/quantities.ts';
import type { BenefitFlow, CapacityLedger, CostFlow } from './appraisal-result.ts';
import type { CashStreams } from './figures.ts';
import type { LineBasis } from './line-basis.ts';
import { createRememberedSum } from './remembered-sum.ts';
import { fteOf, hoursPerFteOf } from './time-value.ts';

/** The three ledgers of a case. Nothing is added across them [LED-2]. */
export interface Ledgers {
  readonly cash: CashStreams;
  readonly capacity: CapacityLedger;
  readonly societal: CashFlow;
}

const sumOf = {
  oneOffCosts: createRememberedSum(),
  recurringCosts: createRememberedSum(),
  residualValue: createRememberedSum(),
  benefits: createRememberedSum(),
  benefitsAtFullRealisation: createRememberedSum(),
  capacityValue: createRememberedSum(),
  capacityHours: createRememberedSum(),
  societal: createRememberedSum(),
};

/**
 * The lines of a case, summed year by year in each ledger [LED-2]: DKK in the case's price level,
 * hours, and årsværk on the parameters' hours [TIM-3]. Costs are positive and belong to cash, and
 * so does the risk reserve.
 */
export function ledgersOf(
  costs: readonly CostFlow[],
  benefits: readonly BenefitFlow[],
  riskReserve: CashFlow,
  { horizon, parameters }: Pick<LineBasis, 'horizon' | 'parameters'>,
): Ledgers {
  const length = horizon + 1;
  const amountsOf = (wanted: CostFlow['kind']) =>
    costs.filter(({ kind }) => kind === wanted).map(({ amounts }) => amounts);
  const each = (ledger: Exclude<keyof BenefitFlow, 'id' | 'outside'>) =>
    benefits.map((benefit) => benefit[ledger]);

  const hours = sumOf.capacityHours(each('capacityHours'), length);
  const hoursPerFte = hoursPerFteOf(parameters);
  return {
    cash: {
      benefits: cashFlow(sumOf.benefits(each('cash'), length)),
      benefitsAtFullRealisation: cashFlow(
        sumOf.benefitsAtFullRealisation(each('cashAtFullRealisation'), length),
      ),
      recurringCosts: cashFlow(sumOf.recurringCosts(amountsOf('recurring'), length)),
      oneOffCosts: cashFlow(sumOf.oneOffCosts(amountsOf('oneOff'), length)),
      riskReserve,
      residualValue: cashFlow(
        sumOf.residualValue(
          costs.map(({ residual }) => residual),
          length,
        ),
      ),
    },
    capacity: {
      value: cashFlow(sumOf.capacityValue(each('capacityValue'), length)),
      hours: yearlyHours(hours),
      fte: hours.map((saved) => fteOf(saved, hoursPerFte)),
    },
    societal: cashFlow(sumOf.societal(each('societal'), length)),
  };
}
