import { benefitClasses, type Benefit } from '../../domain/business-case/benefit.ts';
import {
  changeBenefit,
  setBenefitAmount,
  setBenefitClass,
  setIndicator,
} from '../../domain/business-case/edits/benefit-edits.ts';
import { da } from '../../text/da.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { useApply } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { LightTimeFields } from './LightTimeFields.tsx';

interface Props {
  readonly number: number;
  readonly benefit: Benefit;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
}

/** One benefit: what gets better, of what kind, how much, and who answers for it. */
export function LightBenefit({ number, benefit, onRemove }: Props) {
  const apply = useApply();
  const { id, title, class: benefitClass, value, owner, harvest, indicator } = benefit;
  return (
    <fieldset className="light-benefit" data-item>
      <legend>{lightCaseWords.benefit(number)}</legend>
      <TextField
        label={lightCaseWords.benefitTitle}
        value={title}
        onChange={(text, key) => apply(changeBenefit(id, { title: text }), key)}
      />
      <div className="form-grid">
        <SelectField
          label={lightCaseWords.benefitClass}
          value={benefitClass}
          choices={benefitClasses.map((each) => ({
            value: each,
            label: da.businessCase.benefitClasses[each],
          }))}
          onChange={(chosen) => apply(setBenefitClass(id, chosen))}
        />
        {value.kind === 'level' ? (
          <AmountField
            kind="money"
            label={lightCaseWords.amount}
            suffix={da.fields.kronerAYear}
            value={value.amount}
            onChange={(amount, key) => apply(setBenefitAmount(id, amount), key)}
          />
        ) : null}
        {value.kind === 'byYear' ? <p className="note">{lightCaseWords.amountByYear}</p> : null}
        {value.kind === 'time' ? <LightTimeFields id={id} value={value} /> : null}
        {value.kind === 'unpriced' ? (
          <TextField
            label={lightCaseWords.measure}
            value={indicator.measure}
            onChange={(measure, key) => apply(setIndicator(id, { measure }), key)}
          />
        ) : null}
        {benefitClass === 'capacity' ? (
          <TextField
            label={lightCaseWords.harvest}
            value={harvest}
            onChange={(text, key) => apply(changeBenefit(id, { harvest: text }), key)}
          />
        ) : null}
        <TextField
          label={lightCaseWords.benefitOwner}
          value={owner}
          onChange={(text, key) => apply(changeBenefit(id, { owner: text }), key)}
        />
      </div>
      {onRemove === null ? null : (
        <div>
          <Button kind="quiet" icon="delete" onClick={onRemove}>
            {lightCaseWords.removeBenefit(number)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
