import type { Brand } from '../../base/brand.ts';
import type { Month } from '../number/calendar.ts';
import type { Belonging } from './alternative.ts';

export type ChangeId = Brand<string, 'ChangeId'>;

/** What must be learned or put in place first, and what people then do in another way. */
export const changeStages = ['enabling', 'practice'] as const;
export type ChangeStage = (typeof changeStages)[number];

/** What people do in another way; benefits come of it, not of a delivery alone. */
export interface Change {
  readonly id: ChangeId;
  readonly title: string;
  readonly stage: ChangeStage;
  /** Answers for the change. */
  readonly owner: string;
  /** The month it is in place; null while it is not planned. */
  readonly inPlace: Month | null;
  readonly alternatives: Belonging;
  readonly note: string;
}

/** A change of practice with nothing typed yet. */
export function newChange(id: ChangeId): Change {
  return {
    id,
    title: '',
    stage: 'practice',
    owner: '',
    inPlace: null,
    alternatives: null,
    note: '',
  };
}
