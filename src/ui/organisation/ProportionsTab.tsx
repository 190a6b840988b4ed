import { proportionEdits } from '../../domain/organisation/edits.ts';
import { newProportion } from '../../domain/organisation/new-records.ts';
import {
  demands,
  type Proportion,
  type ProportionId,
} from '../../domain/organisation/proportion.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { indexAfter } from '../records/index-after.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import type { TabProps } from './tab-props.ts';
import { textColumn } from '../records/text-column.tsx';

/** What a case of a size must have before it may be called ready. */
export function ProportionsTab({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { proportions } = organisation;
  const words = organisationWords;
  return (
    <RecordTable
      title={words.proportions}
      remark={words.proportionsRemark}
      rows={proportions}
      emptyText={words.noProportions}
      addLabel={words.addProportion}
      onAdd={() => apply(proportionEdits.add(newProportion(services.newId() as ProportionId)))}
      onRemove={({ id }) => apply(proportionEdits.remove([id]))}
      onMove={({ id }, by) => apply(proportionEdits.move(id, indexAfter(proportions, id, by)))}
      columns={[
        textColumn<Proportion>(
          words.proportion,
          ({ name }) => name,
          ({ id }, text, key) => apply(proportionEdits.change(id, { name: text }), key),
        ),
        {
          heading: words.proportionFrom,
          width: 'narrow',
          field: ({ id, from }, label) => (
            <AmountField
              kind="money"
              label={label}
              isLabelHidden
              value={from}
              least="0"
              isRequired
              onChange={(typed, key) => apply(proportionEdits.change(id, { from: typed }), key)}
            />
          ),
        },
        {
          heading: words.demands,
          field: (proportion, label) => (
            <div role="group" aria-label={label} className="demands">
              {demands.map((demand) => (
                <CheckboxField
                  key={demand}
                  label={words.demandNames[demand]}
                  checked={proportion.demands.includes(demand)}
                  onChange={(isDemanded) =>
                    apply(
                      proportionEdits.change(proportion.id, {
                        demands: demands.filter((each) =>
                          each === demand ? isDemanded : proportion.demands.includes(each),
                        ),
                      }),
                    )
                  }
                />
              ))}
            </div>
          ),
        },
      ]}
    />
  );
}
