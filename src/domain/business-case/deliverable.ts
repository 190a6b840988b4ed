import type { Brand } from '../../base/brand.ts';
import type { Month } from '../number/calendar.ts';
import type { Belonging } from './alternative.ts';

export type DeliverableId = Brand<string, 'DeliverableId'>;

/** What the project hands over; no benefit comes of it alone. */
export interface Deliverable {
  readonly id: DeliverableId;
  readonly title: string;
  /** Answers for the delivery. */
  readonly owner: string;
  /** The month it is handed over; null while it is not planned. */
  readonly inPlace: Month | null;
  readonly alternatives: Belonging;
  readonly note: string;
}

/** A deliverable with nothing typed yet. */
export function newDeliverable(id: DeliverableId): Deliverable {
  return { id, title: '', owner: '', inPlace: null, alternatives: null, note: '' };
}
