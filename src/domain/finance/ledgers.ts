import { cashFlow, yearlyHours } from '../number/quantities.ts';
import type { BenefitFlow, CapacityLedger, CostFlow } from './appraisal-result.ts';
import type { CashStreams } from './figures.ts';
import type { LineBasis } from './line-basis.ts';
import { fteOf, hoursPerFteOf } from './time-value.ts';
import { yearlySum } from './yearly.ts';
import type { CashFlow } from '../number/quantities.ts';

/** The three ledgers of a case. Nothing is added across them [LED-2]. */
export interface Ledgers {
  readonly cash: CashStreams;
  readonly capacity: CapacityLedger;
  readonly societal: CashFlow;
}

/**
 * The lines of a case, summed year by year in each ledger [LED-2]: DKK in the case's price level,
 * hours, and årsværk on the parameters' hours [TIM-3]. Costs are positive and belong to cash.
 */
export function ledgersOf(
  costs: readonly CostFlow[],
  benefits: readonly BenefitFlow[],
  basis: Pick<LineBasis, 'horizon' | 'parameters'>,
): Ledgers {
  const length = basis.horizon + 1;
  const costsOf = (wanted: CostFlow['kind']) =>
    cashFlow(
      yearlySum(
        costs.filter(({ kind }) => kind === wanted).map(({ amounts }) => amounts),
        length,
      ),
    );
  const hours = yearlySum(
    benefits.map(({ capacityHours }) => capacityHours),
    length,
  );
  const hoursPerFte = hoursPerFteOf(basis.parameters);
  return {
    cash: {
      benefits: cashFlow(
        yearlySum(
          benefits.map(({ cash }) => cash),
          length,
        ),
      ),
      benefitsAtFullRealisation: cashFlow(
        yearlySum(
          benefits.map(({ cashAtFullRealisation }) => cashAtFullRealisation),
          length,
        ),
      ),
      recurringCosts: costsOf('recurring'),
      oneOffCosts: costsOf('oneOff'),
    },
    capacity: {
      value: cashFlow(
        yearlySum(
          benefits.map(({ capacityValue }) => capacityValue),
          length,
        ),
      ),
      hours: yearlyHours(hours),
      fte: hours.map((saved) => fteOf(saved, hoursPerFte)),
    },
    societal: cashFlow(
      yearlySum(
        benefits.map(({ societal }) => societal),
        length,
      ),
    ),
  };
}
