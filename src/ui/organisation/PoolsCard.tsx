import { newPool } from '../../domain/organisation/new-records.ts';
import { poolUnits, type Pool, type PoolId } from '../../domain/organisation/organisation.ts';
import { poolEdits } from '../../domain/organisation/resource-edits.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { indexAfter } from '../records/index-after.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { textColumn } from '../records/text-column.tsx';
import type { TabProps } from './tab-props.ts';

const NONE = '';

/** What benefits are taken from: budget lines, and hours that units spend on core tasks. */
export function PoolsCard({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { pools, centres, coreTasks } = organisation;
  const words = organisationWords;
  const named = (records: readonly { readonly id: string; readonly name: string }[]) =>
    records.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <RecordTable
      title={words.pools}
      remark={words.poolsRemark}
      rows={pools}
      emptyText={words.noPools}
      addLabel={words.addPool}
      onAdd={() => apply(poolEdits.add(newPool(services.newId() as PoolId)))}
      onRemove={({ id }) => apply(poolEdits.remove([id]))}
      onMove={({ id }, by) => apply(poolEdits.move(id, indexAfter(pools, id, by)))}
      columns={[
        textColumn<Pool>(
          words.pool,
          ({ name }) => name,
          ({ id }, text, key) => apply(poolEdits.change(id, { name: text }), key),
        ),
        {
          heading: words.poolUnit,
          width: 'narrow',
          field: ({ id, unit }, label) => (
            <SelectField
              label={label}
              isLabelHidden
              value={unit}
              choices={poolUnits.map((each) => ({ value: each, label: words.poolUnits[each] }))}
              onChange={(chosen) => apply(poolEdits.change(id, { unit: chosen }))}
            />
          ),
        },
        {
          heading: words.poolPerYear,
          width: 'narrow',
          field: ({ id, unit, perYear }, label) => (
            <AmountField
              kind={unit === 'kroner' ? 'money' : 'number'}
              label={label}
              isLabelHidden
              {...(unit === 'hours' ? { suffix: words.hoursSuffix } : {})}
              value={perYear}
              least="0"
              onChange={(typed, key) => apply(poolEdits.change(id, { perYear: typed }), key)}
            />
          ),
        },
        {
          heading: words.centre,
          isBeneath: true,
          field: ({ id, centreId }, label) => (
            <SelectField
              label={label}
              isLabelHidden
              value={centreId ?? NONE}
              choices={[{ value: NONE, label: words.noCentre }, ...named(centres)]}
              onChange={(chosen) =>
                apply(
                  poolEdits.change(id, {
                    centreId: centres.find((centre) => centre.id === chosen)?.id ?? null,
                  }),
                )
              }
            />
          ),
        },
        {
          heading: words.coreTask,
          isBeneath: true,
          field: ({ id, coreTaskId }, label) => (
            <SelectField
              label={label}
              isLabelHidden
              value={coreTaskId ?? NONE}
              choices={[{ value: NONE, label: words.noCoreTask }, ...named(coreTasks)]}
              onChange={(chosen) =>
                apply(
                  poolEdits.change(id, {
                    coreTaskId: coreTasks.find((task) => task.id === chosen)?.id ?? null,
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
