import { isSameJson } from '../../base/same-json.ts';
import type { BusinessCase } from '../business-case/business-case.ts';

/** Whether two cases say the same, whenever they were last changed [CHG-5]. */
export function isSameAsKept(one: BusinessCase, other: BusinessCase): boolean {
  return isSameJson({ ...one, changedAt: '' }, { ...other, changedAt: '' });
}
