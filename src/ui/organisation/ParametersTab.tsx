import { useState } from 'react';

import { newParameterSet } from '../../domain/organisation/new-records.ts';
import {
  copyParameterSet,
  parameterSetEdits,
  setDefaultParameterSet,
} from '../../domain/organisation/parameter-set-edits.ts';
import type { ParameterSetId } from '../../domain/organisation/parameter-set.ts';
import type { CalendarDate } from '../../domain/number/calendar.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { formatDate } from '../../text/format-date.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { DateField } from '../parts/DateField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DiscountCard } from './DiscountCard.tsx';
import { HoursCard } from './HoursCard.tsx';
import { PriceSeriesCard } from './PriceSeriesCard.tsx';
import type { TabProps } from './tab-props.ts';

/** The dated assumptions that cases are calculated with, one set at a time. */
export function ParametersTab({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { parameterSets, defaultParameterSetId } = organisation;
  const [chosen, choose] = useState<ParameterSetId>(defaultParameterSetId);
  const { holder, goTo } = useListFocus<HTMLElement>();
  const set = parameterSets.find(({ id }) => id === chosen) ?? parameterSets[0];
  if (set === undefined) return null;
  const isDefault = set.id === defaultParameterSetId;

  const add = () => {
    const id = services.newId() as ParameterSetId;
    apply(parameterSetEdits.add(newParameterSet(id, services.now().slice(0, 10) as CalendarDate)));
    choose(id);
  };
  const copy = () => {
    const id = services.newId() as ParameterSetId;
    apply(copyParameterSet(set.id, { id, name: organisationWords.copyOf(set.name) }));
    choose(id);
  };
  const remove = () => {
    apply(parameterSetEdits.remove([set.id]));
    goTo(CHOOSER);
  };
  const setDefault = () => {
    apply(setDefaultParameterSet(set.id));
    goTo(CHOOSER);
  };
  return (
    <>
      <Card title={organisationWords.sets} ref={holder}>
        <div className="set-chooser" data-item>
          <SelectField
            label={organisationWords.set}
            width="medium"
            value={set.id}
            choices={parameterSets.map(({ id, name, validFrom }) => ({
              value: id,
              label: `${name} (${formatDate(validFrom)})`,
            }))}
            onChange={(id) => choose(id)}
          />
          <Button icon="add" onClick={add}>
            {organisationWords.addSet}
          </Button>
          <Button icon="copy" onClick={copy}>
            {organisationWords.copySet}
          </Button>
          <Button icon="delete" disabled={isDefault} onClick={remove}>
            {organisationWords.removeSet}
          </Button>
        </div>
        {isDefault ? (
          <p className="note">
            {organisationWords.isDefault}. {organisationWords.removeDefaultHint}
          </p>
        ) : (
          <div>
            <Button icon="check" onClick={setDefault}>
              {organisationWords.setDefault}
            </Button>
          </div>
        )}
        <div className="form-grid">
          <TextField
            label={organisationWords.setName}
            value={set.name}
            onChange={(name, key) => apply(parameterSetEdits.change(set.id, { name }), key)}
          />
          <DateField
            label={organisationWords.validFrom}
            value={set.validFrom}
            isRequired
            onChange={(validFrom, key) =>
              apply(parameterSetEdits.change(set.id, { validFrom }), key)
            }
          />
        </div>
        <TextField
          label={organisationWords.source}
          lines="several"
          value={set.source}
          onChange={(source, key) => apply(parameterSetEdits.change(set.id, { source }), key)}
        />
      </Card>
      <DiscountCard key={`${set.id}-discount`} set={set} apply={apply} />
      <HoursCard key={`${set.id}-hours`} set={set} apply={apply} />
      <PriceSeriesCard key={`${set.id}-prices`} set={set} apply={apply} />
    </>
  );
}

/** What one chooses a set with stands first. */
const CHOOSER = 0;
