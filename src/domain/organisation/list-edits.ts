import {
  changed,
  withChangedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
  type Identified,
} from '../../base/records.ts';
import { hasShortTexts, MOST_RECORDS } from './limits.ts';

/** What can be done to one list of a document. The same object comes back when nothing changes. */
export interface ListEdits<Entry extends Identified, Whole> {
  /** At `index`, or last. Nothing changes when one of that id is there, or the list is full. */
  readonly add: (entry: Entry, index?: number) => (before: Whole) => Whole;
  readonly change: (
    id: Entry['id'],
    change: Partial<Omit<Entry, 'id'>>,
  ) => (before: Whole) => Whole;
  /** The same where what is changed goes by the record, or by the document it is in. */
  readonly update: (
    id: Entry['id'],
    change: (entry: Entry, before: Whole) => Entry,
  ) => (before: Whole) => Whole;
  readonly remove: (ids: readonly Entry['id'][]) => (before: Whole) => Whole;
  /** To stand at `index` in its list. */
  readonly move: (id: Entry['id'], index: number) => (before: Whole) => Whole;
}

interface ListLimits<Entry, Whole> {
  /** Records in the list; 500 where nothing is said [ORG-6]. */
  readonly most?: number;
  /** What else there is to say of a record that is added or changed than that its texts are short. */
  readonly isAllowed?: (entry: Entry, before: Whole) => boolean;
}

/** The edits of one list, which has so many records with short texts [ORG-6]. */
export function listEdits<Entry extends Identified, Whole>(
  listIn: (whole: Whole) => readonly Entry[],
  withList: (whole: Whole, list: readonly Entry[]) => Whole,
  { most = MOST_RECORDS, isAllowed = () => true }: ListLimits<Entry, Whole> = {},
): ListEdits<Entry, Whole> {
  const edit =
    (change: (list: readonly Entry[], before: Whole) => readonly Entry[]) =>
    (before: Whole): Whole => {
      const list = listIn(before);
      const after = change(list, before);
      return after === list ? before : withList(before, after);
    };
  const mayStand = (entry: Entry, before: Whole) =>
    hasShortTexts(entry) && isAllowed(entry, before);
  const update: ListEdits<Entry, Whole>['update'] = (id, change) =>
    edit((list, before) =>
      withChangedRecord(list, id, (entry) => {
        const after = change(entry, before);
        return after === entry || !mayStand(after, before) ? entry : after;
      }),
    );
  return {
    add: (entry, index) =>
      edit((list, before) =>
        list.length < most && mayStand(entry, before) ? withRecord(list, entry, index) : list,
      ),
    change: (id, change) => update(id, (entry) => changed<Entry>(entry, { ...entry, ...change })),
    update,
    remove: (ids) => edit((list) => withoutRecords(list, ids)),
    move: (id, index) => edit((list) => withMovedRecord(list, id, index)),
  };
}
