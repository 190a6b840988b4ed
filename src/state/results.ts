import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { appraisal } from '../domain/finance/appraisal.ts';
import type { AppraisalResult } from '../domain/finance/appraisal-result.ts';

const remembered = new WeakMap<BusinessCase, AppraisalResult>();

/** What a case comes to, worked out once for each document object. */
export function resultOf(document: BusinessCase): AppraisalResult {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const result = appraisal(document);
  remembered.set(document, result);
  return result;
}
