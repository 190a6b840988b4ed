import type { BenefitId, HourlyRateChoice, TimeSaved } from '../../domain/business-case/benefit.ts';
import { setTimeSaved } from '../../domain/business-case/edits/benefit-edits.ts';
import { fteOf, hoursPerFteOf, hoursSaved } from '../../domain/finance/time-value.ts';
import { da } from '../../text/da.ts';
import { formatFte, formatHours } from '../../text/format.ts';
import { sayHourlyRate } from '../../text/say-parameters.ts';
import { useApply, useDocument } from '../app-context.ts';
import { benefitAnchor } from '../field-link.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly id: BenefitId;
  readonly value: TimeSaved;
  /** Whether some of the time may be taken out of a budget [LED-3]. */
  readonly isCapacity: boolean;
}

const OWN = 'own';

/** The time that is saved, what an hour is worth, and how much of it becomes budget. */
export function TimeFields({ id, value, isCapacity }: Props) {
  const apply = useApply();
  const { parameters } = useDocument();
  const { hourlyRate } = value;
  const words = da.benefits;
  const set = (change: Partial<Omit<TimeSaved, 'kind'>>, key?: string) =>
    apply(setTimeSaved(id, change), key);
  const choose = (chosen: string) => {
    const rate = parameters.hourlyRates.find((each) => each.id === chosen);
    const choice: HourlyRateChoice =
      rate === undefined ? { kind: 'own', amount: null } : { kind: 'parameter', id: rate.id };
    set({ hourlyRate: choice });
  };
  const hours = hoursSaved(value);
  return (
    <>
      <AmountField
        kind="number"
        label={words.volume}
        anchor={benefitAnchor('volume')}
        value={value.volume}
        onChange={(volume, key) => set({ volume }, key)}
      />
      <AmountField
        kind="number"
        label={words.minutes}
        anchor={benefitAnchor('minutes')}
        value={value.minutes}
        onChange={(minutes, key) => set({ minutes }, key)}
      />
      <AmountField
        kind="share"
        label={words.uptake}
        hint={words.uptakeHint}
        value={value.uptake}
        least="0"
        most="1"
        isRequired
        onChange={(uptake, key) => uptake !== null && set({ uptake }, key)}
      />
      <SelectField
        label={words.hourlyRate}
        anchor={benefitAnchor('hourlyRate')}
        value={hourlyRate.kind === 'own' ? OWN : hourlyRate.id}
        choices={[
          ...parameters.hourlyRates.map((rate) => ({
            value: rate.id,
            label: `${rate.name}, ${sayHourlyRate(rate)}`,
          })),
          { value: OWN, label: words.ownHourlyRate },
        ]}
        onChange={choose}
      />
      {hourlyRate.kind === 'own' ? (
        <AmountField
          kind="money"
          label={words.ownHourlyRate}
          suffix={words.perHour}
          value={hourlyRate.amount}
          onChange={(amount, key) => set({ hourlyRate: { kind: 'own', amount } }, key)}
        />
      ) : null}
      {isCapacity ? (
        <AmountField
          kind="share"
          label={words.harvestShare}
          hint={words.harvestShareHint}
          value={value.harvestShare}
          least="0"
          most="1"
          isRequired
          onChange={(harvestShare, key) => harvestShare !== null && set({ harvestShare }, key)}
        />
      ) : null}
      {hours === null ? null : (
        <p className="note whole-row">
          {words.timeComesTo(
            formatHours(hours),
            formatFte(fteOf(hours, hoursPerFteOf(parameters))),
          )}
        </p>
      )}
    </>
  );
}
