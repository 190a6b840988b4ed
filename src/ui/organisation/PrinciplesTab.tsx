import { principleEdits } from '../../domain/organisation/edits.ts';
import { newPrinciple } from '../../domain/organisation/new-records.ts';
import type { Principle, PrincipleId } from '../../domain/organisation/organisation.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { RecordTable } from '../records/RecordTable.tsx';
import { indexAfter } from '../records/index-after.ts';
import { anchorColumns } from './anchor-columns.tsx';
import type { TabProps } from './tab-props.ts';
import { textColumn } from '../records/text-column.tsx';

const HEAVIEST = '1000';

/** The principles projects are prioritised by, with their weights. */
export function PrinciplesTab({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { principles } = organisation;
  return (
    <RecordTable
      title={organisationWords.principles}
      remark={organisationWords.principlesRemark}
      rows={principles}
      emptyText={organisationWords.noPrinciples}
      addLabel={organisationWords.addPrinciple}
      onAdd={() => apply(principleEdits.add(newPrinciple(services.newId() as PrincipleId)))}
      onRemove={({ id }) => apply(principleEdits.remove([id]))}
      onMove={({ id }, by) => apply(principleEdits.move(id, indexAfter(principles, id, by)))}
      columns={[
        textColumn<Principle>(
          organisationWords.principle,
          ({ name }) => name,
          ({ id }, text, key) => apply(principleEdits.change(id, { name: text }), key),
        ),
        textColumn<Principle>(
          organisationWords.description,
          ({ description }) => description,
          ({ id }, text, key) => apply(principleEdits.change(id, { description: text }), key),
          'several',
        ),
        {
          heading: organisationWords.weight,
          width: 'narrow',
          field: ({ id, weight }, label) => (
            <AmountField
              kind="number"
              label={label}
              isLabelHidden
              width="short"
              value={weight}
              least="0"
              most={HEAVIEST}
              isRequired
              onChange={(typed, key) => apply(principleEdits.change(id, { weight: typed }), key)}
            />
          ),
        },
        ...anchorColumns(apply),
      ]}
    />
  );
}
