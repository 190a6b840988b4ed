import { coreTaskEdits } from '../../domain/organisation/edits.ts';
import { newCoreTask } from '../../domain/organisation/new-records.ts';
import type { CoreTask, CoreTaskId } from '../../domain/organisation/organisation.ts';
import { da } from '../../text/da.ts';
import { useApp } from '../app-context.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { RecordTable } from '../records/RecordTable.tsx';
import { indexAfter } from '../records/index-after.ts';
import type { TabProps } from './tab-props.ts';
import { textColumn } from '../records/text-column.tsx';

const NONE = '';

/** The core tasks, each with the centre it belongs to. */
export function CoreTasksTab({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { centres, coreTasks } = organisation;
  const choices = [
    { value: NONE, label: da.organisation.noCentre },
    ...centres.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <RecordTable
      title={da.organisation.coreTasks}
      remark={da.organisation.coreTasksRemark}
      rows={coreTasks}
      emptyText={da.organisation.noCoreTasks}
      addLabel={da.organisation.addCoreTask}
      onAdd={() => apply(coreTaskEdits.add(newCoreTask(services.newId() as CoreTaskId, null)))}
      onRemove={({ id }) => apply(coreTaskEdits.remove([id]))}
      onMove={({ id }, by) => apply(coreTaskEdits.move(id, indexAfter(coreTasks, id, by)))}
      columns={[
        textColumn<CoreTask>(
          da.organisation.coreTask,
          ({ name }) => name,
          ({ id }, text, key) => apply(coreTaskEdits.change(id, { name: text }), key),
        ),
        {
          heading: da.organisation.centre,
          field: ({ id, centreId }, label) => (
            <SelectField
              label={label}
              isLabelHidden
              value={centreId ?? NONE}
              choices={choices}
              onChange={(chosen) =>
                apply(
                  coreTaskEdits.change(id, {
                    centreId: centres.find((centre) => centre.id === chosen)?.id ?? null,
                  }),
                )
              }
            />
          ),
        },
      ]}
    />
  );
}
