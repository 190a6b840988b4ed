import type { BenefitId } from '../../domain/business-case/benefit.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { MapColumn } from '../../domain/business-case/case-map.ts';
import type { ChangeId } from '../../domain/business-case/change.ts';
import type { DeliverableId } from '../../domain/business-case/deliverable.ts';
import type { NewNode } from '../../domain/business-case/edits/node-edits.ts';
import { monthOf } from '../../domain/number/calendar.ts';

/** A new record of a column, with no title yet; a benefit begins the year after year 0. */
export function newNodeOf(
  column: Exclude<MapColumn, 'aim'>,
  id: string,
  { firstYear }: Pick<BusinessCase, 'firstYear'>,
): NewNode {
  switch (column) {
    case 'deliverable':
      return { kind: 'deliverable', id: id as DeliverableId, title: '' };
    case 'enabling':
    case 'practice':
      return { kind: 'change', id: id as ChangeId, title: '', stage: column };
    case 'benefit': {
      const startMonth = monthOf(firstYear + 1, 1);
      return { kind: 'benefit', id: id as BenefitId, title: '', startMonth };
    }
  }
}
