import type { BusinessCase } from '../business-case.ts';

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

/** An edit of the costs alone. */
export function onCosts(change: (before: BusinessCase) => BusinessCase['costs']): Edit {
  return (before) => {
    const costs = change(before);
    return costs === before.costs ? before : { ...before, costs };
  };
}

/** An edit of the benefits alone. */
export function onBenefits(change: (before: BusinessCase) => BusinessCase['benefits']): Edit {
  return (before) => {
    const benefits = change(before);
    return benefits === before.benefits ? before : { ...before, benefits };
  };
}
