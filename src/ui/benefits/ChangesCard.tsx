import type { Change, ChangeId } from '../../domain/business-case/change.ts';
import { newChange } from '../../domain/business-case/change.ts';
import {
  addChange,
  describeChange,
  moveChange,
  removeChanges,
} from '../../domain/business-case/edits/change-edits.ts';
import { MOST_CHANGES } from '../../domain/business-case/limits.ts';
import { changes as words } from '../../text/da/changes.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { indexAfter } from '../records/index-after.ts';
import type { Column } from '../records/record-column.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { textColumn } from '../records/text-column.tsx';
import { MonthField } from '../parts/MonthField.tsx';

/** A change, called by its title. */
type Row = Change & { readonly name: string };

/** What people must do in another way: the benefits come of it. */
export function ChangesCard() {
  const { services } = useApp();
  const { changes, map } = useDocument();
  const apply = useApply();
  const columns: readonly Column<Row>[] = [
    textColumn<Row>(
      words.change,
      ({ title }) => title,
      ({ id }, title, key) => apply(describeChange(id, { title }), key),
    ),
    textColumn<Row>(
      words.owner,
      ({ owner }) => owner,
      ({ id }, owner, key) => apply(describeChange(id, { owner }), key),
    ),
    {
      heading: words.inPlace,
      field: ({ id, inPlace }, label) => (
        <MonthField
          label={label}
          isLabelHidden
          width="short"
          value={inPlace}
          onChange={(month, key) => apply(describeChange(id, { inPlace: month }), key)}
        />
      ),
    },
    textColumn<Row>(
      words.note,
      ({ note }) => note,
      ({ id }, note, key) => apply(describeChange(id, { note }), key),
    ),
    {
      heading: words.waiting,
      field: ({ id }) => (
        <span className="record-text">
          {
            map.links.filter(
              ({ from, to }) => from.kind === 'change' && from.id === id && to.kind === 'benefit',
            ).length
          }
        </span>
      ),
    },
  ];
  return (
    <RecordTable
      title={words.title}
      remark={words.remark}
      full={changes.length < MOST_CHANGES ? undefined : words.full(MOST_CHANGES)}
      rows={changes.map((change) => ({ ...change, name: change.title }))}
      emptyText={words.empty}
      addLabel={words.add}
      onAdd={() => apply(addChange(newChange(services.newId() as ChangeId)))}
      onRemove={({ id }) => apply(removeChanges([id]))}
      onMove={({ id }, by) => apply(moveChange(id, indexAfter(changes, id, by)))}
      columns={columns}
    />
  );
}
