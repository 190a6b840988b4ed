import type { Alternative, AlternativeId } from '../../domain/business-case/alternative.ts';
import {
  addAlternative,
  changeAlternative,
  moveAlternative,
  removeAlternative,
} from '../../domain/business-case/edits/alternative-edits.ts';
import { MOST_ALTERNATIVES } from '../../domain/business-case/limits.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { indexAfter } from '../records/index-after.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { textColumn } from '../records/text-column.tsx';

/** What the alternatives are called, and what each of them is. */
export function AlternativesCard() {
  const { services } = useApp();
  const { alternatives } = useDocument();
  const apply = useApply();
  const { list } = words;
  const add = () => {
    const id = services.newId() as AlternativeId;
    apply(addAlternative({ id, name: '', description: '' }));
  };
  return (
    <RecordTable
      title={list.title}
      remark={list.remark}
      rows={alternatives}
      emptyText={list.empty}
      addLabel={list.add}
      full={alternatives.length < MOST_ALTERNATIVES ? undefined : list.full}
      onAdd={add}
      onRemove={({ id }) => apply(removeAlternative(id))}
      onMove={({ id }, by) => apply(moveAlternative(id, indexAfter(alternatives, id, by)))}
      columns={[
        textColumn<Alternative>(
          list.name,
          ({ name }) => name,
          ({ id }, name, key) => apply(changeAlternative(id, { name }), key),
        ),
        textColumn<Alternative>(
          list.description,
          ({ description }) => description,
          ({ id }, description, key) => apply(changeAlternative(id, { description }), key),
          'several',
        ),
      ]}
    />
  );
}
