import type { Benefit } from '../../domain/business-case/benefit.ts';
import {
  setBenefitAmount,
  setBenefitTiming,
  setBenefitValueKind,
  setBenefitYear,
} from '../../domain/business-case/edits/benefit-edits.ts';
import { valueKindsOf } from '../../domain/business-case/edits/benefit-value.ts';
import { da } from '../../text/da.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { useApply, useDocument } from '../app-context.ts';
import { benefitAnchor } from '../field-link.ts';
import { RampFields } from '../lines/RampFields.tsx';
import { YearFields } from '../lines/YearFields.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { MonthField } from '../parts/MonthField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usesMonths } from './benefit-sheet.ts';
import { TimeFields } from './TimeFields.tsx';

interface Props {
  readonly benefit: Benefit;
}

/** What a benefit is worth, and from when to when. */
export function BenefitValueFields({ benefit }: Props) {
  const { firstYear, horizon } = useDocument();
  const apply = useApply();
  const { id, value, timing } = benefit;
  const kinds = valueKindsOf(benefit.class);
  return (
    <>
      {kinds.length < 2 ? null : (
        <SelectField
          label={benefitWords.valueKind}
          value={value.kind}
          choices={kinds.map((kind) => ({ value: kind, label: benefitWords.valueKinds[kind] }))}
          onChange={(kind) => apply(setBenefitValueKind(id, kind))}
        />
      )}
      {value.kind === 'unpriced' ? <p className="note">{benefitWords.qualityHasNoPrice}</p> : null}
      {value.kind === 'level' ? (
        <AmountField
          kind="money"
          label={benefitWords.amount}
          anchor={benefitAnchor('amounts')}
          suffix={da.fields.kronerAYear}
          value={value.amount}
          onChange={(amount, key) => apply(setBenefitAmount(id, amount), key)}
        />
      ) : null}
      {value.kind === 'byYear' ? (
        <YearFields
          years={Array.from({ length: horizon + 1 }, (_, year) => firstYear + year)}
          amounts={value}
          anchor={benefitAnchor('amounts')}
          onChange={(year, amount, key) => apply(setBenefitYear(id, year, amount), key)}
        />
      ) : null}
      {value.kind === 'time' ? (
        <TimeFields id={id} value={value} isCapacity={benefit.class === 'capacity'} />
      ) : null}
      {usesMonths(benefit) ? (
        <>
          <MonthField
            label={lineWords.startMonth}
            anchor={benefitAnchor('startMonth')}
            value={timing.startMonth}
            isRequired
            onChange={(month, key) => apply(setBenefitTiming(id, { startMonth: month }), key)}
          />
          <MonthField
            label={lineWords.endMonth}
            hint={lineWords.endMonthHint}
            value={timing.endMonth}
            onChange={(endMonth, key) => apply(setBenefitTiming(id, { endMonth }), key)}
          />
          <RampFields
            ramp={timing.ramp}
            onChange={(ramp, key) => apply(setBenefitTiming(id, { ramp }), key)}
          />
        </>
      ) : null}
    </>
  );
}
