import type { HourlyRateChoice } from '../../domain/business-case/hourly-rate-choice.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { sayHourlyRate } from '../../text/say-parameters.ts';
import { useDocument } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly hourlyRate: HourlyRateChoice;
  readonly anchor?: string;
  readonly onChange: (choice: HourlyRateChoice, key?: string) => void;
}

const OWN = 'own';

/** What an hour is worth: a rate of the case's parameters, or one of the line's own. */
export function HourlyRateFields({ hourlyRate, anchor, onChange }: Props) {
  const { hourlyRates } = useDocument().parameters;
  const choose = (chosen: string) => {
    const rate = hourlyRates.find((each) => each.id === chosen);
    onChange(
      rate === undefined ? { kind: 'own', amount: null } : { kind: 'parameter', id: rate.id },
    );
  };
  return (
    <>
      <SelectField
        label={lineWords.hourlyRate}
        {...(anchor === undefined ? {} : { anchor })}
        value={hourlyRate.kind === 'own' ? OWN : hourlyRate.id}
        choices={[
          ...hourlyRates.map((rate) => ({
            value: rate.id,
            label: `${rate.name}, ${sayHourlyRate(rate)}`,
          })),
          { value: OWN, label: lineWords.ownHourlyRate },
        ]}
        onChange={choose}
      />
      {hourlyRate.kind === 'own' ? (
        <AmountField
          kind="money"
          label={lineWords.ownHourlyRate}
          suffix={lineWords.perHour}
          value={hourlyRate.amount}
          onChange={(amount, key) => onChange({ kind: 'own', amount }, key)}
        />
      ) : null}
    </>
  );
}
