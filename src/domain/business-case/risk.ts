import type { Brand } from '../../base/brand.ts';
import type { Month } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { Belonging } from './alternative.ts';
import type { BenefitId } from './benefit.ts';
import type { CostLineId } from './cost-line.ts';

export type RiskId = Brand<string, 'RiskId'>;

/** What may happen, and what it costs if it does. What is a range of a line is no risk beside it. */
export interface Risk {
  readonly id: RiskId;
  readonly title: string;
  /** 0 to 1; null while it is not said. */
  readonly probability: DecimalText | null;
  /** DKK in the price level of the case, positive for what is lost; null while it is not said. */
  readonly consequence: DecimalText | null;
  /** When it would be paid. */
  readonly month: Month;
  /** The line it is about, if it is about one. */
  readonly lineId: CostLineId | BenefitId | null;
  readonly alternatives: Belonging;
  /** What is done about it. */
  readonly measure: string;
  readonly owner: string;
  readonly note: string;
}

/** A risk with nothing said of it yet but when. */
export function newRisk(id: RiskId, month: Month): Risk {
  return {
    id,
    title: '',
    probability: null,
    consequence: null,
    month,
    lineId: null,
    alternatives: null,
    measure: '',
    owner: '',
    note: '',
  };
}
