import type { BenefitId, TimeSaved } from '../../domain/business-case/benefit.ts';
import { setTimeSaved } from '../../domain/business-case/edits/benefit-edits.ts';
import { fteOf, hoursPerFteOf, hoursSaved } from '../../domain/finance/time-value.ts';
import { benefits as benefitWords } from '../../text/da/benefits.ts';
import { formatFte, formatHours } from '../../text/format.ts';
import { useApply, useDocument } from '../app-context.ts';
import { benefitAnchor } from '../field-link.ts';
import { HourlyRateFields } from '../lines/HourlyRateFields.tsx';
import { AmountField } from '../parts/AmountField.tsx';

interface Props {
  readonly id: BenefitId;
  readonly value: TimeSaved;
  /** Whether some of the time may be taken out of a budget [LED-3]. */
  readonly isCapacity: boolean;
}

/** The time that is saved, what an hour is worth, and how much of it becomes budget. */
export function TimeFields({ id, value, isCapacity }: Props) {
  const apply = useApply();
  const { parameters } = useDocument();
  const words = benefitWords;
  const set = (change: Partial<Omit<TimeSaved, 'kind'>>, key?: string) =>
    apply(setTimeSaved(id, change), key);
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
        onChange={(uptake, key) => set({ uptake }, key)}
      />
      <HourlyRateFields
        hourlyRate={value.hourlyRate}
        anchor={benefitAnchor('hourlyRate')}
        onChange={(hourlyRate, key) => set({ hourlyRate }, key)}
      />
      {isCapacity ? (
        <AmountField
          kind="share"
          label={words.harvestShare}
          hint={words.harvestShareHint}
          value={value.harvestShare}
          least="0"
          most="1"
          isRequired
          onChange={(harvestShare, key) => set({ harvestShare }, key)}
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
