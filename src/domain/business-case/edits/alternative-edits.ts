import {
  changed,
  withChangedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import { hasShortTexts, isShortText } from '../../organisation/limits.ts';
import type { Alternative, AlternativeId, Belonging } from '../alternative.ts';
import { withoutAlternative } from '../belonging.ts';
import type { BusinessCase } from '../business-case.ts';
import { avoidedFrom, type CurrentCost } from '../current-cost.ts';
import { MOST_ALTERNATIVES } from '../limits.ts';
import type { Edit } from './edit.ts';

/** A new alternative at `index`, or last. Nothing changes when there are five already [CAS-12]. */
export function addAlternative(alternative: Alternative, index?: number): Edit {
  return onAlternatives((before) =>
    before.length < MOST_ALTERNATIVES ? withRecord(before, alternative, index) : before,
  );
}

export function changeAlternative(
  id: AlternativeId,
  change: Partial<Omit<Alternative, 'id'>>,
): Edit {
  return onAlternatives((before) =>
    withChangedRecord(before, id, (alternative) => changed(alternative, change)),
  );
}

/** Moves an alternative to stand at `index` among them. */
export function moveAlternative(id: AlternativeId, index: number): Edit {
  return onAlternatives((before) => withMovedRecord(before, id, index));
}

/**
 * Takes an alternative away, and with it every word of it [CAS-13]: lines and risks belong to it no
 * more, and no cost of today ends in it. With the last one the case is one way by itself again, which
 * has what that one had [ALT-7].
 */
export function removeAlternative(id: AlternativeId): Edit {
  return (before) => {
    const alternatives = withoutRecords(before.alternatives, [id]);
    if (alternatives === before.alternatives) return before;
    const isLast = alternatives.length === 0;
    const without = <Record extends Belonger>(record: Record): Record => {
      if (record.alternatives?.includes(id) !== true) return record;
      const left = isLast ? null : withoutAlternative(record.alternatives, id);
      return { ...record, alternatives: left };
    };
    return {
      ...before,
      alternatives,
      recommendedId: before.recommendedId === id ? null : before.recommendedId,
      currentCosts: each(before.currentCosts, (cost) =>
        changed(cost, { avoided: isLast ? endOf(cost, id) : endsWithout(cost, id) }),
      ),
      costs: each(before.costs, without),
      benefits: each(before.benefits, without),
      risks: each(before.risks, without),
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

/** The same list where nothing in it changes. */
function each<Record>(
  list: readonly Record[],
  change: (record: Record) => Record,
): readonly Record[] {
  const after = list.map(change);
  return after.every((record, index) => record === list[index]) ? list : after;
}

/** An edit of the alternatives. Nothing changes where a text would be too long [CAS-11]. */
function onAlternatives(
  change: (before: BusinessCase['alternatives']) => BusinessCase['alternatives'],
): Edit {
  return (before) => {
    const alternatives = change(before.alternatives);
    if (alternatives === before.alternatives || !alternatives.every(hasShortTexts)) return before;
    return { ...before, alternatives };
  };
}
