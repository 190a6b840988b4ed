import type { BenefitId, TimeSaved } from '../../domain/business-case/benefit.ts';
import { setTimeSaved } from '../../domain/business-case/edits/benefit-edits.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { useApply } from '../app-context.ts';
import { HourlyRateFields } from '../lines/HourlyRateFields.tsx';
import { AmountField } from '../parts/AmountField.tsx';

interface Props {
  readonly id: BenefitId;
  readonly value: TimeSaved;
}

/** Volume times minutes, and what an hour is worth. */
export function LightTimeFields({ id, value: { volume, minutes, hourlyRate } }: Props) {
  const apply = useApply();
  return (
    <>
      <AmountField
        kind="number"
        label={lightCaseWords.volume}
        value={volume}
        onChange={(typed, key) => apply(setTimeSaved(id, { volume: typed }), key)}
      />
      <AmountField
        kind="number"
        label={lightCaseWords.minutes}
        value={minutes}
        onChange={(typed, key) => apply(setTimeSaved(id, { minutes: typed }), key)}
      />
      <HourlyRateFields
        hourlyRate={hourlyRate}
        onChange={(choice, key) => apply(setTimeSaved(id, { hourlyRate: choice }), key)}
      />
    </>
  );
}
