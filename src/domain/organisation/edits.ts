import {
  changed,
  withChangedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
  type Identified,
} from '../../base/records.ts';
import { Decimal } from '../number/decimal.ts';
import { LARGEST_AMOUNT } from '../number/quantities.ts';
import { hasShortTexts, isShortText, MOST_RECORDS } from './limits.ts';
import type { CentreId, Organisation, Principle } from './organisation.ts';
import type { Proportion } from './proportion.ts';

/**
 * A change a person makes to what all cases have in common. The same object comes back when nothing
 * changes, or when the organisation cannot be changed that way; then there is nothing to undo or to
 * save [ORG-1].
 */
export type OrganisationEdit = (before: Organisation) => Organisation;

/** What can be done to one list of the organisation. */
export interface ListEdits<Entry extends Identified, Whole> {
  /** At `index`, or last. Nothing changes when one of that id is there. */
  readonly add: (entry: Entry, index?: number) => (before: Whole) => Whole;
  readonly change: (
    id: Entry['id'],
    change: Partial<Omit<Entry, 'id'>>,
  ) => (before: Whole) => Whole;
  readonly remove: (ids: readonly Entry['id'][]) => (before: Whole) => Whole;
  /** To stand at `index` in its list. */
  readonly move: (id: Entry['id'], index: number) => (before: Whole) => Whole;
}

/**
 * The edits of one list, which has at most 500 records with short texts [ORG-6]. `isAllowed` says of
 * a changed record what else there is to say.
 */
export function listEdits<Entry extends Identified, Whole>(
  listIn: (whole: Whole) => readonly Entry[],
  withList: (whole: Whole, list: readonly Entry[]) => Whole,
  isAllowed: (entry: Entry) => boolean = () => true,
): ListEdits<Entry, Whole> {
  const edit =
    (change: (list: readonly Entry[]) => readonly Entry[]) =>
    (before: Whole): Whole => {
      const list = listIn(before);
      const after = change(list);
      return after === list ? before : withList(before, after);
    };
  const mayStand = (entry: Entry) => hasShortTexts(entry) && isAllowed(entry);
  return {
    add: (entry, index) =>
      edit((list) =>
        list.length < MOST_RECORDS && mayStand(entry) ? withRecord(list, entry, index) : list,
      ),
    change: (id, change) =>
      edit((list) =>
        withChangedRecord(list, id, (entry) => {
          const after: Entry = { ...entry, ...change };
          return mayStand(after) ? changed(entry, after) : entry;
        }),
      ),
    remove: (ids) => edit((list) => withoutRecords(list, ids)),
    move: (id, index) => edit((list) => withMovedRecord(list, id, index)),
  };
}

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
  ({ weight }: Principle) =>
    !new Decimal(weight).isNegative() && new Decimal(weight).lte(LARGEST_AMOUNT),
);

/** What is demanded by size. An amount below 0, or above 10^15, changes nothing [NUM-5, PRO-1]. */
export const proportionEdits = listEdits(
  (organisation: Organisation) => organisation.proportions,
  (organisation, proportions) => ({ ...organisation, proportions }),
  ({ from }: Proportion) =>
    !new Decimal(from).isNegative() && new Decimal(from).lte(LARGEST_AMOUNT),
);
