import { expect, test } from 'vitest';

import type { RiskId } from '#src/domain/business-case/risk.ts';
import type { Remark } from '#src/domain/quality/remark.ts';
import { remarkPath } from '#src/ui/quality/remark-path.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';

const cost = aCost();
const benefit = aBenefit();
const businessCase = aCase({ costs: [cost], benefits: [benefit] });

test.each<[Remark, string]>([
  [{ kind: 'no-ranges' }, '/usikkerhed'],
  [{ kind: 'no-running-costs' }, '/omkostninger?linje=ny&felt=amounts'],
  [{ kind: 'nothing-asked-for' }, '/grundlag?felt=wording'],
  [{ kind: 'nothing-recommended' }, '/alternativer'],
  [{ kind: 'no-drawbacks-looked-for' }, '/kvalitet?felt=declaresNoDrawbacks'],
  [{ kind: 'not-consulted', party: 'it' }, '/kvalitet?felt=consulted-it'],
  [{ kind: 'risk-not-sized', riskId: 'r' as RiskId }, '/usikkerhed'],
  [{ kind: 'no-evidence', lineId: cost.id }, `/omkostninger?linje=${cost.id}&felt=evidence`],
  [
    { kind: 'no-harvest-form', lineId: benefit.id },
    `/gevinster?linje=${benefit.id}&felt=harvestForm`,
  ],
  [
    { kind: 'taken-before-it-comes', benefitId: benefit.id, taken: 2026, starts: 2027 },
    `/gevinster?linje=${benefit.id}&felt=takenInAdvanceFrom`,
  ],
])('QUA-1 %o leads to where it is answered', (remark, path) => {
  expect(remarkPath(businessCase, remark)).toBe(`/sager/case${path}`);
});
