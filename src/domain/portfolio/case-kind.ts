import type { CaseSummary, CaseWorth, SummaryBenefit } from './case-summary.ts';

/** What a case is for, as it is drawn: by shape and by colour. */
export const caseKinds = ['mandatory', 'money', 'time', 'quality', 'none'] as const;
export type CaseKind = (typeof caseKinds)[number];

/**
 * `mandatory` where the law requires it; else `money` where its benefits are worth money, `time` where
 * they free time alone, `quality` where they do neither, and `none` without any [PIC-1].
 */
export function caseKind(
  { mandatory }: Pick<CaseSummary, 'mandatory'>,
  { benefits }: Pick<CaseWorth, 'benefits'>,
): CaseKind {
  if (mandatory) return 'mandatory';
  const gains = benefits.filter(({ negative }) => !negative);
  if (gains.some(({ cash }) => cash.some((amount) => amount.gt(0)))) return 'money';
  if (gains.some(freesTime)) return 'time';
  return gains.length === 0 ? 'none' : 'quality';
}

function freesTime({ capacityHours }: SummaryBenefit): boolean {
  return capacityHours.some((hours) => hours.gt(0));
}
