import type { Month } from '../number/calendar.ts';
import { decimalText } from '../number/quantities.ts';
import type { Accounting } from './accounting.ts';
import type { Benefit, BenefitId } from './benefit.ts';
import type { CostLine, CostLineId } from './cost-line.ts';
import type { CurrentCost, CurrentCostId } from './current-cost.ts';
import type { Timing } from './line.ts';

export interface CostStart {
  readonly id: CostLineId;
  readonly title: string;
  readonly kind: CostLine['kind'];
  readonly startMonth: Month;
}

/** A cost with nothing typed yet, in the prices of the case, running on from its start. */
export function newCost({ id, title, kind, startMonth }: CostStart): CostLine {
  return {
    id,
    title,
    kind,
    group: '',
    alternatives: null,
    amounts: { kind: 'level', amount: null },
    timing: fromMonth(startMonth),
    range: null,
    life: null,
    keyRole: null,
    ...noAccounting,
    priceYear: null,
    priceSeriesId: null,
    source: '',
    note: '',
  };
}

/** A cost of today with nothing typed yet, which goes on in every alternative. */
export function newCurrentCost(id: CurrentCostId): CurrentCost {
  return {
    id,
    title: '',
    amounts: { kind: 'level', amount: null },
    avoided: [],
    ...noAccounting,
    priceYear: null,
    priceSeriesId: null,
    source: '',
    note: '',
  };
}

export interface BenefitStart {
  readonly id: BenefitId;
  readonly title: string;
  readonly startMonth: Month;
}

/**
 * A benefit with nothing typed yet: a saving that is taken out of a budget, running on from its
 * start, and believed to come in full.
 */
export function newBenefit({ id, title, startMonth }: BenefitStart): Benefit {
  return {
    id,
    title,
    class: 'cashReleasing',
    negative: false,
    alternatives: null,
    gainedBy: null,
    value: { kind: 'level', amount: null },
    timing: fromMonth(startMonth),
    range: null,
    ...noAccounting,
    priceYear: null,
    priceSeriesId: null,
    realisationRate: decimalText('1'),
    harvestForm: null,
    harvest: '',
    pool: null,
    takenInAdvanceFrom: null,
    owner: '',
    responsible: '',
    indicator: {
      measure: '',
      unit: '',
      baseline: null,
      target: null,
      method: '',
      frequency: null,
      nextMeasurement: null,
    },
    source: '',
    note: '',
  };
}

/** The municipality pays, unless someone says otherwise. */
const noAccounting: Accounting = {
  budgetArea: null,
  account: '',
  payer: 'municipality',
  evidence: null,
};

function fromMonth(startMonth: Month): Timing {
  return { startMonth, endMonth: null, ramp: [] };
}
