import type { Belonging } from '../domain/business-case/alternative.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';

/**
 * Alternatives, today's costs, deliverables, changes and risks: no two of a kind with one id [DOC-4],
 * and what refers to one of them, or to a line, finds it [CAS-13].
 */
export function problemsInReferences(businessCase: BusinessCase): readonly DocumentIssue[] {
  const {
    alternatives,
    recommendedId,
    currentCosts,
    costs,
    benefits,
    deliverables,
    changes,
    risks,
    scores,
  } = businessCase;
  const alternativeIds = idsOf(alternatives);
  const lineIds = idsOf([...costs, ...benefits]);
  const belongs = ({ alternatives: belonging }: { readonly alternatives: Belonging }) =>
    missingIn(belonging ?? [], alternativeIds, ['alternatives']);
  return [
    ...duplicatedIds(alternatives, ['alternatives']),
    ...duplicatedIds(currentCosts, ['currentCosts']),
    ...duplicatedIds(deliverables, ['deliverables']),
    ...duplicatedIds(changes, ['changes']),
    ...duplicatedIds(risks, ['risks']),
    ...duplicatedIds(scores, ['scores']),
    ...missing(recommendedId, alternativeIds, ['recommendedId']),
    ...currentCosts.flatMap(({ avoided }, index) =>
      avoided.flatMap(({ alternativeId }, place) =>
        missing(alternativeId, alternativeIds, [
          'currentCosts',
          index,
          'avoided',
          place,
          'alternativeId',
        ]),
      ),
    ),
    ...costs.flatMap((line, index) => within(belongs(line), ['costs', index])),
    ...benefits.flatMap((benefit, index) => within(belongs(benefit), ['benefits', index])),
    ...deliverables.flatMap((each, index) => within(belongs(each), ['deliverables', index])),
    ...changes.flatMap((change, index) => within(belongs(change), ['changes', index])),
    ...risks.flatMap((risk, index) =>
      within([...belongs(risk), ...missing(risk.lineId, lineIds, ['lineId'])], ['risks', index]),
    ),
  ];
}

type Path = DocumentIssue['path'];

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function missingIn(ids: readonly string[], known: ReadonlySet<string>, path: Path) {
  return ids.flatMap((id, index) => missing(id, known, [...path, index]));
}

function missing(
  id: string | null,
  known: ReadonlySet<string>,
  path: Path,
): readonly DocumentIssue[] {
  return id === null || known.has(id)
    ? []
    : [{ path, problem: { kind: 'does-not-fit', rule: 'CAS-13' } }];
}

function within(issues: readonly DocumentIssue[], path: Path): readonly DocumentIssue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
