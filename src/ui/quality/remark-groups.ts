import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Remark } from '../../domain/quality/remark.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import { quality } from '../../text/da/quality.ts';
import { benefitName, costName } from '../../text/line-name.ts';

/** What is remarked on one place: the whole case, a line, or a risk. */
export interface RemarkGroup {
  readonly key: string;
  readonly title: string;
  readonly remarks: readonly Remark[];
}

/** In the order they are found; a place is named once. */
export function remarkGroups(
  businessCase: BusinessCase,
  remarks: readonly Remark[],
): readonly RemarkGroup[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = subjectOf(remark);
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups].map(([key, found]) => ({
    key,
    title: titleOf(businessCase, key),
    remarks: found,
  }));
}

/** The line a remark is on; null where it is on the whole, or on a risk. */
export function lineOf(remark: Remark): LineId | null {
  if ('lineId' in remark) return remark.lineId;
  return 'benefitId' in remark ? remark.benefitId : null;
}

const WHOLE = '';

function subjectOf(remark: Remark): string {
  return 'riskId' in remark ? remark.riskId : (lineOf(remark) ?? WHOLE);
}

function titleOf({ costs, benefits, risks }: BusinessCase, id: string): string {
  if (id === WHOLE) return quality.whole;
  const cost = costs.find((line) => line.id === id);
  if (cost !== undefined) return costName(cost);
  const benefit = benefits.find((line) => line.id === id);
  if (benefit !== undefined) return benefitName(benefit);
  const title = risks.find((risk) => risk.id === id)?.title ?? '';
  return title === '' ? quality.untitledRisk : quality.risk(title);
}
