import type { Appraisal } from '../finance/appraisal-result.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { consultedParties } from '../business-case/business-case.ts';
import { isEmptyText } from '../business-case/missing-in-line.ts';
import type { Remark, remarksOnCase } from './remark.ts';
import { remarksOnBenefit } from './remarks-on-benefit.ts';
import { remarksOnEstimate } from './remarks-on-estimate.ts';
import { remarksOnRisk } from './remarks-on-risk.ts';
import { remarksOnWeight } from './remarks-on-weight.ts';

/**
 * What a good reviewer would ask about a case that lacks nothing [QUA-1]: whether the figures are
 * credible, whether someone outside the project answers for the benefits, whether they can come
 * when they are said to, and whether those who must be heard have been.
 *
 * - It judges no result: a case that does not pay is not a remark, and a mandatory case is asked for
 *   no return [QUA-2].
 * - `appraisal`: what the case comes to, where that is known; without it nothing is said of how much
 *   a line weighs.
 * - In the order a reader meets them: the whole, the costs, the benefits, the risks, those consulted.
 */
export function reviewOf(
  businessCase: BusinessCase,
  appraisal: Appraisal | null,
): readonly Remark[] {
  const { costs, benefits, risks } = businessCase;
  return [
    ...remarksOnWhole(businessCase),
    ...(appraisal === null ? [] : remarksOnWeight(businessCase, appraisal)),
    ...costs.flatMap((line) => remarksOnEstimate(line, line.amounts, risks)),
    ...benefits.flatMap((benefit) => [
      ...remarksOnEstimate(benefit, benefit.value, risks),
      ...remarksOnBenefit(benefit, businessCase),
    ]),
    ...risks.flatMap(remarksOnRisk),
    ...consultedParties
      .filter((party) => !businessCase.consulted[party])
      .map((party): Remark => ({ kind: 'not-consulted', party })),
  ];
}

function remarksOnWhole(businessCase: BusinessCase): readonly Remark[] {
  const { alternatives, recommendedId, recommendation, costs, benefits, risks } = businessCase;
  const lines = [...costs, ...benefits];
  const isRecommended = recommendedId !== null;
  return remarks([
    [lines.length > 0 && lines.every(({ range }) => range === null), 'no-ranges'],
    [lines.length > 0 && risks.length === 0, 'no-risks'],
    [costs.length > 0 && costs.every(({ kind }) => kind === 'oneOff'), 'no-running-costs'],
    [
      benefits.every(({ negative }) => !negative) && !businessCase.declaresNoDrawbacks,
      'no-drawbacks-looked-for',
    ],
    [lines.length > 0 && isEmptyText(businessCase.request.wording), 'nothing-asked-for'],
    [alternatives.length > 1 && !isRecommended, 'nothing-recommended'],
    [isRecommended && isEmptyText(recommendation), 'recommended-without-reason'],
  ]);
}

type KindOnCase = (typeof remarksOnCase)[number];

function remarks(checks: readonly (readonly [boolean, KindOnCase])[]): readonly Remark[] {
  return checks.filter(([isMet]) => isMet).map(([, kind]) => ({ kind }));
}
