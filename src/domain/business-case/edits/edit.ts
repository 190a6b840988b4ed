import type { BusinessCase } from '../business-case.ts';
import { isBenefitWithinLimits, isCostWithinLimits } from '../line-limits.ts';
import { withMapOfRecords } from '../map-references.ts';
import { belongsWithin, withRisksOfLines } from '../references.ts';

/**
 * A change a person makes: from one valid case to the next. The same object comes back when nothing
 * changes, or when the case cannot be changed that way; then there is nothing to undo or to save
 * [CAS-3].
 */
export type Edit = (before: BusinessCase) => BusinessCase;

/** Several edits in their order as one step, such as a block that is pasted: undone as one. */
export function applyBlock(edits: readonly Edit[]): Edit {
  return (before) => edits.reduce((latest, edit) => edit(latest), before);
}

/**
 * An edit of the costs. Nothing changes where a cost would leave its limits [CAS-11]; a risk about one
 * that is taken away is about none [CAS-13].
 */
export function onCosts(change: (before: BusinessCase) => BusinessCase['costs']): Edit {
  return (before) => {
    const costs = change(before);
    const isWithinLimits = changedIn(before.costs, costs).every(
      (line) =>
        isCostWithinLimits(line, before.parameters) &&
        belongsWithin(line.alternatives, before.alternatives),
    );
    if (costs === before.costs || !isWithinLimits) return before;
    return withRisksOfLines({ ...before, costs });
  };
}

/** The same of the benefits; one that is taken away leaves the map with its links. */
export function onBenefits(change: (before: BusinessCase) => BusinessCase['benefits']): Edit {
  return (before) => {
    const benefits = change(before);
    const isWithinLimits = changedIn(before.benefits, benefits).every(
      (benefit) =>
        isBenefitWithinLimits(benefit, before.parameters) &&
        belongsWithin(benefit.alternatives, before.alternatives),
    );
    if (benefits === before.benefits || !isWithinLimits) return before;
    return withMapOfRecords(withRisksOfLines({ ...before, benefits }));
  };
}

/** The lines that are other objects than before. */
function changedIn<Line>(before: readonly Line[], after: readonly Line[]): readonly Line[] {
  if (after === before) return [];
  const known = new Set(before);
  return after.filter((line) => !known.has(line));
}
