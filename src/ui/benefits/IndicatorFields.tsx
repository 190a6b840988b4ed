import { frequencies, type BenefitId, type Indicator } from '../../domain/business-case/benefit.ts';
import { setIndicator } from '../../domain/business-case/edits/benefit-edits.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { lineFields } from '../../text/da/line-fields.ts';
import { useApply } from '../app-context.ts';
import { benefitAnchor } from '../field-link.ts';
import { ChoiceOrNone } from '../lines/ChoiceOrNone.tsx';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { DateField } from '../parts/DateField.tsx';
import { TextField } from '../parts/TextField.tsx';

interface Props {
  readonly id: BenefitId;
  readonly indicator: Indicator;
}

/** How it will be seen that the benefit came. */
export function IndicatorFields({ id, indicator }: Props) {
  const apply = useApply();
  const words = benefitWords;
  const set = (change: Partial<Indicator>, key?: string) => apply(setIndicator(id, change), key);
  return (
    <FieldGroup title={words.indicator}>
      <TextField
        label={words.measure}
        anchor={benefitAnchor('measure')}
        value={indicator.measure}
        onChange={(measure, key) => set({ measure }, key)}
      />
      <TextField
        label={words.unit}
        value={indicator.unit}
        onChange={(unit, key) => set({ unit }, key)}
      />
      <AmountField
        kind="number"
        label={words.baseline}
        anchor={benefitAnchor('baseline')}
        value={indicator.baseline}
        onChange={(baseline, key) => set({ baseline }, key)}
      />
      <AmountField
        kind="number"
        label={words.target}
        anchor={benefitAnchor('target')}
        value={indicator.target}
        onChange={(target, key) => set({ target }, key)}
      />
      <TextField
        label={words.method}
        value={indicator.method}
        onChange={(method, key) => set({ method }, key)}
      />
      <ChoiceOrNone
        label={lineFields.frequency}
        value={indicator.frequency}
        choices={frequencies}
        names={lineFields.frequencies}
        onChange={(frequency) => set({ frequency })}
      />
      <DateField
        label={words.nextMeasurement}
        anchor={benefitAnchor('nextMeasurement')}
        value={indicator.nextMeasurement}
        onChange={(nextMeasurement, key) => set({ nextMeasurement }, key)}
      />
    </FieldGroup>
  );
}
