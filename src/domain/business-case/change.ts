import type { Brand } from '../../base/brand.ts';
import type { Month } from '../number/calendar.ts';

export type ChangeId = Brand<string, 'ChangeId'>;

/** What people do in another way; benefits come of it, not of a delivery alone. */
export interface Change {
  readonly id: ChangeId;
  readonly title: string;
  /** Answers for the change. */
  readonly owner: string;
  /** The month it is in place; null while it is not planned. */
  readonly inPlace: Month | null;
  readonly note: string;
}

/** A change with nothing typed yet. */
export function newChange(id: ChangeId): Change {
  return { id, title: '', owner: '', inPlace: null, note: '' };
}
