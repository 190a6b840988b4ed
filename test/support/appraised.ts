import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import type { Appraisal } from '#src/domain/finance/appraisal-result.ts';
import type { Money } from '#src/domain/number/quantities.ts';

/** The appraisal of a case whose lines can all be carried to its price level; throws on others. */
export function appraised(document: BusinessCase): Appraisal {
  const result = appraisal(document);
  if (result.kind === 'undefined') throw new Error(result.reason.kind);
  return result.appraisal;
}

/** The net present value of such a case. */
export function valueOf(document: BusinessCase): Money {
  return appraised(document).figures.netPresentValue;
}
