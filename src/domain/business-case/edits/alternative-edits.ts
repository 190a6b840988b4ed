import { changed, withEach } from '../../../base/records.ts';
import { isShortText } from '../../organisation/limits.ts';
import { listEdits } from '../../organisation/list-edits.ts';
import type { AlternativeId, Belonging } from '../alternative.ts';
import { withoutAlternative } from '../belonging.ts';
import type { BusinessCase } from '../business-case.ts';
import { avoidedFrom, type CurrentCost } from '../current-cost.ts';
import { MOST_ALTERNATIVES } from '../limits.ts';
import type { Edit } from './edit.ts';

/**
 * The alternatives of a case, at most five [CAS-12]. Nothing changes where a text would be too long
 * [CAS-11].
 */
const alternatives = listEdits(
  (businessCase: BusinessCase) => businessCase.alternatives,
  (businessCase, list) => ({ ...businessCase, alternatives: list }),
  { most: MOST_ALTERNATIVES },
);

export const addAlternative = alternatives.add;
export const changeAlternative = alternatives.change;
export const moveAlternative = alternatives.move;

/**
 * Takes an alternative away, and with it every word of it [CAS-13]: lines, deliverables, changes and
 * risks belong to it no more, and no cost of today ends in it. With the last one the case is one way
 * by itself again, which has what that one had [ALT-7].
 */
export function removeAlternative(id: AlternativeId): Edit {
  return (before) => {
    const after = alternatives.remove([id])(before);
    if (after === before) return before;
    const isLast = after.alternatives.length === 0;
    const without = <Record extends Belonger>(record: Record): Record => {
      if (record.alternatives?.includes(id) !== true) return record;
      const left = isLast ? null : withoutAlternative(record.alternatives, id);
      return { ...record, alternatives: left };
    };
    return {
      ...after,
      recommendedId: before.recommendedId === id ? null : before.recommendedId,
      currentCosts: withEach(before.currentCosts, (cost) =>
        changed(cost, { avoided: isLast ? endOf(cost, id) : endsWithout(cost, id) }),
      ),
      costs: withEach(before.costs, without),
      benefits: withEach(before.benefits, without),
      deliverables: withEach(before.deliverables, without),
      changes: withEach(before.changes, without),
      risks: withEach(before.risks, without),
    };
  };
}

/** Which alternative is recommended; null is none. It is one of the case [CAS-13]. */
export function recommend(id: AlternativeId | null): Edit {
  return (before) =>
    id === null || before.alternatives.some((each) => each.id === id)
      ? changed(before, { recommendedId: id })
      : before;
}

/** Why it is recommended. Nothing changes when the text is too long [CAS-11]. */
export function setRecommendation(recommendation: string): Edit {
  return (before) => (isShortText(recommendation) ? changed(before, { recommendation }) : before);
}

interface Belonger {
  readonly alternatives: Belonging;
}

function endsWithout({ avoided }: CurrentCost, id: AlternativeId): CurrentCost['avoided'] {
  return avoided.filter(({ alternativeId }) => alternativeId !== id);
}

/** When a cost ends in the only alternative, said of the case itself. */
function endOf(cost: CurrentCost, id: AlternativeId): CurrentCost['avoided'] {
  const fromMonth = avoidedFrom(cost, id);
  return fromMonth === null ? [] : [{ alternativeId: null, fromMonth }];
}
