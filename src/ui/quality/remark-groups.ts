import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Remark } from '../../domain/quality/remark.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import { quality, type RemarkWords } from '../../text/da/quality.ts';
import { benefitName, costName } from '../../text/line-name.ts';
import { sayRemark } from '../../text/say-remark.ts';

/** One thing that is remarked, and everywhere it holds. */
export interface RemarkGroup extends RemarkWords {
  readonly remarks: readonly Remark[];
}

/** In the order they are found; what is remarked in the same words is told once. */
export function remarkGroups(
  businessCase: BusinessCase,
  remarks: readonly Remark[],
): readonly RemarkGroup[] {
  const groups = new Map<string, RemarkGroup>();
  for (const remark of remarks) {
    const words = sayRemark(remark, businessCase);
    const before = groups.get(words.what)?.remarks ?? [];
    groups.set(words.what, { ...words, remarks: [...before, remark] });
  }
  return [...groups.values()];
}

/** The line a remark is on; null where it is on the whole, or on a risk. */
export function lineOf(remark: Remark): LineId | null {
  if ('lineId' in remark) return remark.lineId;
  return 'benefitId' in remark ? remark.benefitId : null;
}

/** What the place of a remark is called: a line, a risk, or the whole case. */
export function subjectOf({ costs, benefits, risks }: BusinessCase, remark: Remark): string {
  if ('riskId' in remark) {
    const title = risks.find(({ id }) => id === remark.riskId)?.title ?? '';
    return title === '' ? quality.untitledRisk : title;
  }
  const lineId = lineOf(remark);
  if (lineId === null) return quality.whole;
  const cost = costs.find(({ id }) => id === lineId);
  if (cost !== undefined) return costName(cost);
  return benefitName(benefits.find(({ id }) => id === lineId) ?? { title: '' });
}
