import { changed } from '../../base/records.ts';
import { isAmountNotNegative } from '../number/quantities.ts';
import { isShortText } from './limits.ts';
import { listEdits } from './list-edits.ts';
import type { CentreId, Organisation, Principle } from './organisation.ts';
import type { Proportion } from './proportion.ts';

/**
 * A change a person makes to what all cases have in common. The same object comes back when nothing
 * changes, or when the organisation cannot be changed that way; then there is nothing to undo or to
 * save [ORG-1].
 */
export type OrganisationEdit = (before: Organisation) => Organisation;

/** The name of the municipality, or what the contents are taken from; nothing too long [ORG-6]. */
export function setOrganisationText(field: 'name' | 'source', text: string): OrganisationEdit {
  const change: Partial<Pick<Organisation, 'name' | 'source'>> = { [field]: text };
  return (before) => (isShortText(text) ? changed(before, change) : before);
}

const centres = listEdits(
  (organisation: Organisation) => organisation.centres,
  (organisation, list) => ({ ...organisation, centres: list }),
);

/** Centres. The core tasks of a centre that is removed stay, and belong to no centre [ORG-2]. */
export const centreEdits = {
  ...centres,
  remove:
    (ids: readonly CentreId[]): OrganisationEdit =>
    (before) => {
      const after = centres.remove(ids)(before);
      if (after === before) return before;
      const coreTasks = after.coreTasks.map((task) =>
        task.centreId !== null && ids.includes(task.centreId) ? { ...task, centreId: null } : task,
      );
      return { ...after, coreTasks };
    },
};

export const coreTaskEdits = listEdits(
  (organisation: Organisation) => organisation.coreTasks,
  (organisation, coreTasks) => ({ ...organisation, coreTasks }),
);

export const goalEdits = listEdits(
  (organisation: Organisation) => organisation.goals,
  (organisation, goals) => ({ ...organisation, goals }),
);

/** Principles. A weight below 0 changes nothing [ORG-3], nor does one above 10^15 [NUM-5]. */
export const principleEdits = listEdits(
  (organisation: Organisation) => organisation.principles,
  (organisation, principles) => ({ ...organisation, principles }),
  { isAllowed: ({ weight }: Principle) => isAmountNotNegative(weight) },
);

/** What is demanded by size. An amount below 0, or above 10^15, changes nothing [NUM-5, PRO-1]. */
export const proportionEdits = listEdits(
  (organisation: Organisation) => organisation.proportions,
  (organisation, proportions) => ({ ...organisation, proportions }),
  { isAllowed: ({ from }: Proportion) => isAmountNotNegative(from) },
);
