import type { BenefitId, HourlyRateChoice, TimeSaved } from '../../domain/business-case/benefit.ts';
import { setTimeSaved } from '../../domain/business-case/edits/benefit-edits.ts';
import { da } from '../../text/da.ts';
import { sayHourlyRate } from '../../text/say-parameters.ts';
import { useApply, useDocument } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly id: BenefitId;
  readonly value: TimeSaved;
}

const OWN = 'own';

/** Volume times minutes, and what an hour is worth. */
export function LightTimeFields({ id, value }: Props) {
  const apply = useApply();
  const { parameters } = useDocument();
  const { volume, minutes, hourlyRate } = value;
  const choose = (chosen: string) => {
    const rate = parameters.hourlyRates.find((each) => each.id === chosen);
    const choice: HourlyRateChoice =
      rate === undefined ? { kind: 'own', amount: null } : { kind: 'parameter', id: rate.id };
    apply(setTimeSaved(id, { hourlyRate: choice }));
  };
  return (
    <>
      <AmountField
        kind="number"
        label={da.lightCase.volume}
        value={volume}
        onChange={(typed, key) => apply(setTimeSaved(id, { volume: typed }), key)}
      />
      <AmountField
        kind="number"
        label={da.lightCase.minutes}
        value={minutes}
        onChange={(typed, key) => apply(setTimeSaved(id, { minutes: typed }), key)}
      />
      <SelectField
        label={da.lightCase.hourlyRate}
        value={hourlyRate.kind === 'own' ? OWN : hourlyRate.id}
        choices={[
          ...parameters.hourlyRates.map((rate) => ({
            value: rate.id,
            label: `${rate.name}, ${sayHourlyRate(rate)}`,
          })),
          { value: OWN, label: da.lightCase.ownHourlyRate },
        ]}
        onChange={choose}
      />
      {hourlyRate.kind === 'own' ? (
        <AmountField
          kind="money"
          label={da.lightCase.ownHourlyRate}
          value={hourlyRate.amount}
          onChange={(amount, key) =>
            apply(setTimeSaved(id, { hourlyRate: { kind: 'own', amount } }), key)
          }
        />
      ) : null}
    </>
  );
}
