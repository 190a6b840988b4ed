import { newHourlyRate } from '../../domain/organisation/new-records.ts';
import {
  hourlyRateEdits,
  inParameterSet,
  parameterSetEdits,
} from '../../domain/organisation/parameter-set-edits.ts';
import type { HourlyRate, HourlyRateId } from '../../domain/organisation/parameter-set.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { indexAfter } from '../records/index-after.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import type { SetProps } from './set-props.ts';
import { textColumn } from '../records/text-column.tsx';

const FEWEST_HOURS = '1';
const MOST_HOURS = '8784';

const bases = (['perHour', 'perFte'] as const).map((value) => ({
  value,
  label: organisationWords.rateBases[value],
}));

/** How many hours an årsværk has, and what an hour costs. */
export function HoursCard({ set, apply }: SetProps) {
  const { services } = useApp();
  const edit = (id: HourlyRateId, change: Partial<HourlyRate>, key?: string) =>
    apply(inParameterSet(set.id, hourlyRateEdits.change(id, change)), key);
  return (
    <>
      <Card title={organisationWords.hours} remark={organisationWords.hoursRemark}>
        <div className="form-grid">
          <AmountField
            kind="number"
            label={organisationWords.hoursPerFte}
            width="short"
            suffix={organisationWords.hoursSuffix}
            value={set.hoursPerFte}
            least={FEWEST_HOURS}
            most={MOST_HOURS}
            isRequired
            onChange={(hoursPerFte, key) =>
              apply(parameterSetEdits.change(set.id, { hoursPerFte }), key)
            }
          />
          <TextField
            label={organisationWords.hoursSource}
            lines="several"
            value={set.hoursSource}
            onChange={(hoursSource, key) =>
              apply(parameterSetEdits.change(set.id, { hoursSource }), key)
            }
          />
        </div>
      </Card>
      <RecordTable
        title={organisationWords.rates}
        rows={set.hourlyRates}
        emptyText={organisationWords.noRates}
        addLabel={organisationWords.addRate}
        onAdd={() =>
          apply(
            inParameterSet(
              set.id,
              hourlyRateEdits.add(newHourlyRate(services.newId() as HourlyRateId)),
            ),
          )
        }
        onRemove={({ id }) => apply(inParameterSet(set.id, hourlyRateEdits.remove([id])))}
        onMove={({ id }, by) =>
          apply(
            inParameterSet(set.id, hourlyRateEdits.move(id, indexAfter(set.hourlyRates, id, by))),
          )
        }
        columns={[
          textColumn<HourlyRate>(
            organisationWords.rateName,
            ({ name }) => name,
            ({ id }, text, key) => edit(id, { name: text }, key),
          ),
          {
            heading: organisationWords.rateAmount,
            field: ({ id, amount }, label) => (
              <AmountField
                kind="money"
                label={label}
                isLabelHidden
                value={amount}
                isRequired
                onChange={(typed, key) => edit(id, { amount: typed }, key)}
              />
            ),
          },
          {
            heading: organisationWords.rateBasis,
            field: ({ id, basis }, label) => (
              <SelectField
                label={label}
                isLabelHidden
                value={basis}
                choices={bases}
                onChange={(chosen) => edit(id, { basis: chosen })}
              />
            ),
          },
          textColumn<HourlyRate>(
            organisationWords.rateSource,
            ({ source }) => source,
            ({ id }, text, key) => edit(id, { source: text }, key),
            'several',
          ),
        ]}
      />
    </>
  );
}
