import { groupedBy } from '../../base/grouped.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Remark } from '../../domain/quality/remark.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import { quality, type RemarkWords } from '../../text/da/quality.ts';
import { lineName, riskName } from '../../text/line-name.ts';
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
  const said = remarks.map((remark) => ({ remark, words: sayRemark(remark, businessCase) }));
  return groupedBy(said, ({ words }) => words.what).map((group) => ({
    ...group[0].words,
    remarks: group.map(({ remark }) => remark),
  }));
}

/** The line a remark is on; null where it is on the whole, or on a risk. */
export function lineOf(remark: Remark): LineId | null {
  if ('lineId' in remark) return remark.lineId;
  return 'benefitId' in remark ? remark.benefitId : null;
}

/** What the place of a remark is called: a line, a risk, or the whole case. */
export function subjectOf(businessCase: BusinessCase, remark: Remark): string {
  if ('riskId' in remark) {
    const risk = businessCase.risks.find(({ id }) => id === remark.riskId);
    return riskName(risk ?? { title: '' });
  }
  const lineId = lineOf(remark);
  return lineId === null ? quality.whole : lineName(lineId, businessCase);
}
