import { useState } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { sensitivity } from '../../text/da/sensitivity.ts';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import './TwoWay.css';
import { twoWayInputs, type TwoWayInput } from './two-way-inputs.ts';
import { TwoWayTable } from './TwoWayTable.tsx';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
}

/** What the case is worth when two inputs move together. Which two is a question of the moment. */
export function TwoWayCard({ businessCase, appraisal }: Props) {
  const words = sensitivity.twoWay;
  const [rowsChosen, chooseRows] = useState('benefits');
  const [columnsChosen, chooseColumns] = useState('costs');
  const inputs = twoWayInputs(businessCase);
  const rows = chosenOf(inputs, rowsChosen, 'benefits');
  const columns = chosenOf(inputs, columnsChosen, 'costs');
  if (appraisal.isEmpty || rows === undefined || columns === undefined) {
    return (
      <Card title={words.title}>
        <p className="note">{words.none}</p>
      </Card>
    );
  }
  const isSame = rows.value === columns.value;
  return (
    <Card title={words.title}>
      <div className="two-way-choices">
        <SelectField label={words.rows} value={rows.value} choices={inputs} onChange={chooseRows} />
        <SelectField
          label={words.columns}
          value={columns.value}
          choices={inputs}
          onChange={chooseColumns}
          error={isSame ? words.same : null}
        />
      </div>
      {isSame ? null : <TwoWayTable businessCase={businessCase} rows={rows} columns={columns} />}
    </Card>
  );
}

/** A line that is gone leaves the choice to what stands there first. */
function chosenOf(
  inputs: readonly TwoWayInput[],
  chosen: string,
  first: string,
): TwoWayInput | undefined {
  return (
    inputs.find(({ value }) => value === chosen) ?? inputs.find(({ value }) => value === first)
  );
}
