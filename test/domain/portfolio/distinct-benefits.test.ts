import { expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { distinctAmong, withoutPair } from '#src/domain/portfolio/distinct-benefits.ts';

const [one, other, third] = ['A', 'B', 'C'].map((id) => ({
  caseId: id as CaseId,
  benefitId: 'x' as BenefitId,
})) as [Place, Place, Place];
interface Place {
  readonly caseId: CaseId;
  readonly benefitId: BenefitId;
}

test('LIK-4 two benefits are not the same whichever is named first, until it is taken back', () => {
  const pairs = [{ one, other }];
  expect(distinctAmong(pairs)(other, one)).toBe(true);
  expect(distinctAmong(pairs)(one, third)).toBe(false);
  expect(withoutPair(pairs, { one: other, other: one })).toEqual([]);
  expect(withoutPair(pairs, { one, other: third })).toBe(pairs);
});
