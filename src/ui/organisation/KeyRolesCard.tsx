import { newKeyRole } from '../../domain/organisation/new-records.ts';
import type { KeyRole, KeyRoleId } from '../../domain/organisation/organisation.ts';
import { keyRoleEdits } from '../../domain/organisation/resource-edits.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { indexAfter } from '../records/index-after.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { textColumn } from '../records/text-column.tsx';
import type { TabProps } from './tab-props.ts';

/** People there are few of, and the hours they have for projects. */
export function KeyRolesCard({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { keyRoles } = organisation;
  const words = organisationWords;
  return (
    <RecordTable
      title={words.keyRoles}
      remark={words.keyRolesRemark}
      rows={keyRoles}
      emptyText={words.noKeyRoles}
      addLabel={words.addKeyRole}
      onAdd={() => apply(keyRoleEdits.add(newKeyRole(services.newId() as KeyRoleId)))}
      onRemove={({ id }) => apply(keyRoleEdits.remove([id]))}
      onMove={({ id }, by) => apply(keyRoleEdits.move(id, indexAfter(keyRoles, id, by)))}
      columns={[
        textColumn<KeyRole>(
          words.keyRole,
          ({ name }) => name,
          ({ id }, text, key) => apply(keyRoleEdits.change(id, { name: text }), key),
        ),
        {
          heading: words.hoursPerYear,
          width: 'narrow',
          field: ({ id, hoursPerYear }, label) => (
            <AmountField
              kind="number"
              label={label}
              isLabelHidden
              suffix={words.hoursSuffix}
              value={hoursPerYear}
              least="0"
              onChange={(typed, key) =>
                apply(keyRoleEdits.change(id, { hoursPerYear: typed }), key)
              }
            />
          ),
        },
      ]}
    />
  );
}
