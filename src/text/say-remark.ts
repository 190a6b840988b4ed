import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Remark } from '../domain/quality/remark.ts';
import { quality, type RemarkWords } from './da/quality.ts';
import { formatMonth } from './format-date.ts';
import { formatShare } from './format.ts';

/** What is remarked and why it matters; the group it stands in says of what. */
export function sayRemark(remark: Remark, { changes }: Pick<BusinessCase, 'changes'>): RemarkWords {
  const nameOfChange = (id: string) => {
    const title = changes.find((change) => change.id === id)?.title ?? '';
    return title === '' ? quality.untitledChange : title;
  };
  if (remark.kind === 'not-consulted') return quality.notConsulted[remark.party];
  if (remark.kind === 'change-not-planned') {
    return quality.changeNotPlanned(nameOfChange(remark.changeId));
  }
  if (remark.kind === 'benefit-before-change') {
    const { changeId, starts, inPlace } = remark;
    return quality.benefitBeforeChange(
      nameOfChange(changeId),
      formatMonth(starts),
      formatMonth(inPlace),
    );
  }
  if (remark.kind === 'taken-before-it-comes') {
    return quality.takenBeforeItComes(String(remark.taken), String(remark.starts));
  }
  if (remark.kind === 'one-line-carries-most') {
    return quality.carriesMost[remark.of](formatShare(remark.share, 0));
  }
  return quality.remarks[remark.kind];
}
