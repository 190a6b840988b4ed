import { memo } from 'react';

import { costKinds, type CostLine } from '../../domain/business-case/cost-line.ts';
import {
  changeCost,
  setCostAmount,
  setCostAmountKind,
  setCostTiming,
  setCostYear,
} from '../../domain/business-case/edits/cost-edits.ts';
import { da } from '../../text/da.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { lineFields } from '../../text/da/line-fields.ts';
import { useApply, useDocument } from '../app-context.ts';
import { BelongingFields } from '../alternatives/BelongingFields.tsx';
import { costAnchor } from '../field-link.ts';
import { AccountingFields } from '../lines/AccountingFields.tsx';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { namesInUse } from '../lines/names-in-use.ts';
import { OriginFields } from '../lines/OriginFields.tsx';
import { RampFields } from '../lines/RampFields.tsx';
import { YearFields } from '../lines/YearFields.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { MonthField } from '../parts/MonthField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { InternalHoursFields } from './InternalHoursFields.tsx';
import { LifeFields } from './LifeFields.tsx';

interface Props {
  readonly line: CostLine;
}

const amountKinds = ['level', 'byYear', 'hours'] as const;

/** All the fields of one cost. */
export const CostDetails = memo(function CostDetails({ line }: Props) {
  const { firstYear, horizon, priceYear, parameters, costs } = useDocument();
  const apply = useApply();
  const { id, amounts, timing } = line;
  const words = lineWords;
  return (
    <div className="line-details">
      <FieldGroup title={words.value}>
        <TextField
          label={costWords.detailTitle}
          anchor={costAnchor('title')}
          value={line.title}
          onChange={(title, key) => apply(changeCost(id, { title }), key)}
        />
        <TextField
          label={lineFields.group}
          hint={lineFields.groupHint}
          value={line.group}
          suggestions={namesInUse(costs.map(({ group }) => group))}
          onChange={(group, key) => apply(changeCost(id, { group }), key)}
        />
        <SelectField
          label={costWords.kind}
          value={line.kind}
          choices={costKinds.map((kind) => ({
            value: kind,
            label: da.businessCase.costKinds[kind],
          }))}
          onChange={(kind) => apply(changeCost(id, { kind }))}
        />
        <SelectField
          label={words.amountKind}
          value={amounts.kind}
          choices={amountKinds.map((kind) => ({ value: kind, label: words.amountKinds[kind] }))}
          onChange={(kind) => apply(setCostAmountKind(id, kind))}
        />
        {amounts.kind === 'byYear' ? (
          <YearFields
            years={Array.from({ length: horizon + 1 }, (_, year) => firstYear + year)}
            amounts={amounts}
            anchor={costAnchor('amounts')}
            onChange={(year, amount, key) => apply(setCostYear(id, year, amount), key)}
          />
        ) : (
          <>
            {amounts.kind === 'hours' ? (
              <InternalHoursFields line={line} hours={amounts} />
            ) : (
              <AmountField
                kind="money"
                label={line.kind === 'oneOff' ? costWords.amountOneOff : costWords.amountRecurring}
                anchor={costAnchor('amounts')}
                value={amounts.amount}
                onChange={(amount, key) => apply(setCostAmount(id, amount), key)}
              />
            )}
            <MonthField
              label={words.startMonth}
              anchor={costAnchor('startMonth')}
              value={timing.startMonth}
              isRequired
              onChange={(month, key) => apply(setCostTiming(id, { startMonth: month }), key)}
            />
            {line.kind === 'oneOff' ? (
              <LifeFields line={line} />
            ) : (
              <>
                <MonthField
                  label={words.endMonth}
                  hint={words.endMonthHint}
                  value={timing.endMonth}
                  onChange={(endMonth, key) => apply(setCostTiming(id, { endMonth }), key)}
                />
                <RampFields
                  ramp={timing.ramp}
                  onChange={(ramp, key) => apply(setCostTiming(id, { ramp }), key)}
                />
              </>
            )}
          </>
        )}
      </FieldGroup>
      <BelongingFields
        belonging={line.alternatives}
        onChange={(alternatives) => apply(changeCost(id, { alternatives }))}
      />
      <AccountingFields
        line={line}
        onChange={(change, key) => apply(changeCost(id, change), key)}
      />
      <OriginFields
        line={line}
        sourceAnchor={costAnchor('source')}
        casePriceYear={priceYear}
        priceSeries={parameters.priceSeries}
        onChange={(change, key) => apply(changeCost(id, change), key)}
      />
    </div>
  );
});
