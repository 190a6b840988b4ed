import type { BenefitId, TimeSaved } from '../../domain/business-case/benefit.ts';
import { setTimeSaved } from '../../domain/business-case/edits/benefit-edits.ts';
import { da } from '../../text/da.ts';
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
      <HourlyRateFields
        hourlyRate={hourlyRate}
        onChange={(choice, key) => apply(setTimeSaved(id, { hourlyRate: choice }), key)}
      />
    </>
  );
}
