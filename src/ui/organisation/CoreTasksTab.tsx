import { coreTaskEdits } from '../../domain/organisation/edits.ts';
import { newCoreTask } from '../../domain/organisation/new-records.ts';
import type { CoreTask, CoreTaskId } from '../../domain/organisation/organisation.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
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
    { value: NONE, label: organisationWords.noCentre },
    ...centres.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <RecordTable
      title={organisationWords.coreTasks}
      remark={organisationWords.coreTasksRemark}
      rows={coreTasks}
      emptyText={organisationWords.noCoreTasks}
      addLabel={organisationWords.addCoreTask}
      onAdd={() => apply(coreTaskEdits.add(newCoreTask(services.newId() as CoreTaskId, null)))}
      onRemove={({ id }) => apply(coreTaskEdits.remove([id]))}
      onMove={({ id }, by) => apply(coreTaskEdits.move(id, indexAfter(coreTasks, id, by)))}
      columns={[
        textColumn<CoreTask>(
          organisationWords.coreTask,
          ({ name }) => name,
          ({ id }, text, key) => apply(coreTaskEdits.change(id, { name: text }), key),
        ),
        {
          heading: organisationWords.centre,
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
