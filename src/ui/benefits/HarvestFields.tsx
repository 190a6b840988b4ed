import { harvestForms, type Benefit } from '../../domain/business-case/benefit.ts';
import { FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR } from '../../domain/business-case/limits.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { lineFields as words } from '../../text/da/line-fields.ts';
import { benefitAnchor, lineAnchor } from '../field-link.ts';
import { ChoiceOrNone } from '../lines/ChoiceOrNone.tsx';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';
import { PoolField } from './PoolField.tsx';
import { mayBeInBudget } from './may-be-in-budget.ts';

interface Props {
  readonly benefit: Benefit;
  readonly onChange: (change: Partial<Omit<Benefit, 'id'>>, mergeKey?: string) => void;
}

/** How much is believed to come, and by what it becomes budget or a stated use of time. */
export function HarvestFields({ benefit, onChange }: Props) {
  return (
    <FieldGroup title={words.harvesting}>
      <AmountField
        kind="share"
        label={benefitWords.realisationRate}
        hint={benefitWords.realisationRateHint}
        value={benefit.realisationRate}
        least="0"
        most="1"
        isRequired
        onChange={(realisationRate, key) => onChange({ realisationRate }, key)}
      />
      <ChoiceOrNone
        label={words.harvestForm}
        anchor={lineAnchor('harvestForm')}
        value={benefit.harvestForm}
        choices={harvestForms}
        names={words.harvestForms}
        onChange={(harvestForm) => onChange({ harvestForm })}
      />
      <PoolField benefit={benefit} />
      {mayBeInBudget(benefit) || benefit.takenInAdvanceFrom !== null ? (
        <WholeNumberField
          label={words.takenInAdvanceFrom}
          hint={words.takenInAdvanceHint}
          anchor={lineAnchor('takenInAdvanceFrom')}
          value={benefit.takenInAdvanceFrom}
          least={FIRST_CALENDAR_YEAR}
          most={LAST_CALENDAR_YEAR}
          suffix={words.year}
          onChange={(takenInAdvanceFrom, key) => onChange({ takenInAdvanceFrom }, key)}
        />
      ) : null}
      <div className="whole-row">
        <TextField
          {...harvestWords(benefit)}
          anchor={benefitAnchor('harvest')}
          lines="several"
          value={benefit.harvest}
          onChange={(harvest, key) => onChange({ harvest }, key)}
        />
      </div>
    </FieldGroup>
  );
}

/** Freed time goes to something, and money comes out of a budget. */
function harvestWords({ class: kind }: Pick<Benefit, 'class'>) {
  return kind === 'capacity'
    ? { label: benefitWords.harvestCapacity, hint: benefitWords.harvestCapacityHint }
    : { label: benefitWords.harvest, hint: benefitWords.harvestHint };
}
