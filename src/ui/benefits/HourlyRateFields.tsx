import type { BenefitId, HourlyRateChoice } from '../../domain/business-case/benefit.ts';
import { setTimeSaved } from '../../domain/business-case/edits/benefit-edits.ts';
import { da } from '../../text/da.ts';
import { sayHourlyRate } from '../../text/say-parameters.ts';
import { useApply, useDocument } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly id: BenefitId;
  readonly hourlyRate: HourlyRateChoice;
  readonly anchor?: string;
}

const OWN = 'own';

/** What an hour is worth: a rate of the case's parameters, or one of the benefit's own. */
export function HourlyRateFields({ id, hourlyRate, anchor }: Props) {
  const apply = useApply();
  const { hourlyRates } = useDocument().parameters;
  const choose = (chosen: string) => {
    const rate = hourlyRates.find((each) => each.id === chosen);
    const choice: HourlyRateChoice =
      rate === undefined ? { kind: 'own', amount: null } : { kind: 'parameter', id: rate.id };
    apply(setTimeSaved(id, { hourlyRate: choice }));
  };
  return (
    <>
      <SelectField
        label={da.benefits.hourlyRate}
        {...(anchor === undefined ? {} : { anchor })}
        value={hourlyRate.kind === 'own' ? OWN : hourlyRate.id}
        choices={[
          ...hourlyRates.map((rate) => ({
            value: rate.id,
            label: `${rate.name}, ${sayHourlyRate(rate)}`,
          })),
          { value: OWN, label: da.benefits.ownHourlyRate },
        ]}
        onChange={choose}
      />
      {hourlyRate.kind === 'own' ? (
        <AmountField
          kind="money"
          label={da.benefits.ownHourlyRate}
          suffix={da.benefits.perHour}
          value={hourlyRate.amount}
          onChange={(amount, key) =>
            apply(setTimeSaved(id, { hourlyRate: { kind: 'own', amount } }), key)
          }
        />
      ) : null}
    </>
  );
}
