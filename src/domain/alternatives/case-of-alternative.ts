import { withKept } from '../../base/records.ts';
import { remembered, rememberedBy } from '../../base/remembered.ts';
import type { AlternativeId, Belonging } from '../business-case/alternative.ts';
import { belongsTo } from '../business-case/belonging.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { avoidedFrom } from '../business-case/current-cost.ts';
import { avoidedCost } from './avoided-cost.ts';

/**
 * The case as one alternative alone, which figures are worked out of [ALT-1].
 *
 * - It has the lines, risks, deliverables and changes that belong to the alternative; a risk about a
 *   line that is not there is not there either. What belongs to none is in no figure.
 * - A cost of today that the alternative makes an end to is among the benefits [ALT-3], and no cost of
 *   today is left, so that the case of the case is itself.
 * - `id` null is the case itself where it has no alternatives [ALT-2].
 *
 * Lines are the same objects as in the document, and so is the whole where nothing is left out. The
 * answer is remembered for as long as the document is in use.
 */
export function caseOfAlternative(document: BusinessCase, id: AlternativeId | null): BusinessCase {
  return casesOf(document)(id);
}

/** The alternative whose figures are shown [ALT-5]: chosen, else recommended, else the first. */
export function alternativeShown(
  { alternatives, recommendedId }: Pick<BusinessCase, 'alternatives' | 'recommendedId'>,
  chosenId: AlternativeId | null,
): AlternativeId | null {
  const ids = alternatives.map(({ id }) => id);
  const wanted = [chosenId, recommendedId].find((id) => id !== null && ids.includes(id));
  return wanted ?? ids[0] ?? null;
}

/** The case as the alternative that is shown, or as it is where it has none. */
export function caseShown(
  document: BusinessCase,
  chosenId: AlternativeId | null = null,
): BusinessCase {
  return caseOfAlternative(document, alternativeShown(document, chosenId));
}

const casesOf = remembered((document: BusinessCase) =>
  rememberedBy(
    (id: AlternativeId | null) => id ?? '',
    (id) => alone(document, id),
  ),
);

function alone(document: BusinessCase, id: AlternativeId | null): BusinessCase {
  const isIn = ({ alternatives }: { readonly alternatives: Belonging }) =>
    belongsTo(alternatives, id);
  const costs = withKept(document.costs, isIn);
  const typed = withKept(document.benefits, isIn);
  const lineIds = new Set<string>([...costs, ...typed].map((line) => line.id));
  const risks = withKept(
    document.risks,
    (risk) => isIn(risk) && (risk.lineId === null || lineIds.has(risk.lineId)),
  );
  const deliverables = withKept(document.deliverables, isIn);
  const changes = withKept(document.changes, isIn);
  const isWhole =
    costs === document.costs &&
    typed === document.benefits &&
    risks === document.risks &&
    deliverables === document.deliverables &&
    changes === document.changes;
  if (isWhole && document.currentCosts.length === 0) return document;
  const avoided = document.currentCosts.flatMap((cost) => {
    const fromMonth = avoidedFrom(cost, id);
    return fromMonth === null ? [] : [avoidedCost(cost, fromMonth)];
  });
  const benefits = avoided.length === 0 ? typed : [...typed, ...avoided];
  return { ...document, costs, benefits, risks, deliverables, changes, currentCosts: [] };
}
