import type { Belonging } from './alternative.ts';
import type { BusinessCase } from './business-case.ts';

/** Whether all of them are alternatives of the case [CAS-13]. */
export function belongsWithin(
  belonging: Belonging,
  alternatives: BusinessCase['alternatives'],
): boolean {
  return belonging?.every((id) => alternatives.some((each) => each.id === id)) !== false;
}

/** The case with no risk about a line that is not in it any more [CAS-13]. */
export function withRisksOfLines(businessCase: BusinessCase): BusinessCase {
  const { costs, benefits, risks } = businessCase;
  if (risks.every(({ lineId }) => lineId === null)) return businessCase;
  const ids = new Set<string>([...costs, ...benefits].map(({ id }) => id));
  if (risks.every(({ lineId }) => lineId === null || ids.has(lineId))) return businessCase;
  return {
    ...businessCase,
    risks: risks.map((risk) =>
      risk.lineId === null || ids.has(risk.lineId) ? risk : { ...risk, lineId: null },
    ),
  };
}
