import { withKept } from '../../../base/records.ts';
import { hasShortTexts, isShortText } from '../../organisation/limits.ts';
import type { Reference } from '../../organisation/organisation.ts';
import type { BusinessCase, CaseId } from '../business-case.ts';
import { MOST_RELATED_CASES, MOST_TAGS } from '../limits.ts';
import { isSameName } from '../same-name.ts';
import type { Edit } from './edit.ts';

/** How a case may depend on another: it needs it, or cannot be done with it. */
export const relations = ['requires', 'excludes'] as const;
export type Relation = (typeof relations)[number];

/** Marks the case, at most 50 times [CAS-14]; nothing changes where it has the tag already. */
export function addTag(typed: string): Edit {
  const tag = typed.trim();
  return (before) => {
    const { tags } = before;
    const isNew = tag !== '' && isShortText(tag) && !tags.some((other) => isSameName(other, tag));
    return isNew && tags.length < MOST_TAGS ? { ...before, tags: [...tags, tag] } : before;
  };
}

export function removeTag(tag: string): Edit {
  return (before) => {
    const tags = withKept(before.tags, (other) => other !== tag);
    return tags === before.tags ? before : { ...before, tags };
  };
}

/**
 * Another case that this one requires or excludes, at most 100 of each [CAS-14]. No case is both, and
 * none is the case itself [CAS-15].
 */
export function relateCase(relation: Relation, other: Reference<CaseId>): Edit {
  return (before) => {
    const related = before[relation];
    const isKnown = related.some(({ id }) => id === other.id);
    if (isKnown || other.id === before.id || !hasShortTexts(other)) return before;
    if (related.length >= MOST_RELATED_CASES) return before;
    const opposite = relation === 'requires' ? 'excludes' : 'requires';
    return {
      ...before,
      [relation]: [...related, other],
      [opposite]: withoutCase(before[opposite], other.id),
    };
  };
}

export function unrelateCase(relation: Relation, id: CaseId): Edit {
  return (before) => {
    const related = withoutCase(before[relation], id);
    return related === before[relation] ? before : { ...before, [relation]: related };
  };
}

function withoutCase(cases: BusinessCase[Relation], id: CaseId): BusinessCase[Relation] {
  return withKept(cases, (other) => other.id !== id);
}
