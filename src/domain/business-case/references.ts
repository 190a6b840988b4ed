import type { Belonging } from './alternative.ts';
import type { Benefit } from './benefit.ts';
import type { BusinessCase } from './business-case.ts';
import type { CostLine } from './cost-line.ts';

/** Whether the alternatives and changes that a line refers to are in the case [CAS-13]. */
export function refersWithin(
  line: CostLine | Benefit,
  { alternatives, changes }: Pick<BusinessCase, 'alternatives' | 'changes'>,
): boolean {
  const dependsOn = 'dependsOn' in line ? line.dependsOn : [];
  return (
    belongsWithin(line.alternatives, alternatives) &&
    dependsOn.every((id) => changes.some((change) => change.id === id))
  );
}

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
