import type { CostLine, InternalHours } from '../../domain/business-case/cost-line.ts';
import { setInternalHours } from '../../domain/business-case/edits/cost-edits.ts';
import { hourPrice, hoursPerFteOf, valueOfHours } from '../../domain/finance/time-value.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { costs as costWords } from '../../text/da/costs.ts';
import { formatMoney } from '../../text/format.ts';
import { useApply, useDocument } from '../app-context.ts';
import { costAnchor } from '../field-link.ts';
import { HourlyRateFields } from '../lines/HourlyRateFields.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { KeyRoleField } from './KeyRoleField.tsx';

interface Props {
  readonly line: CostLine;
  readonly hours: InternalHours;
}

/** The hours of the municipality's own people, what one costs, and what they come to. */
export function InternalHoursFields({ line, hours }: Props) {
  const { id, kind } = line;
  const apply = useApply();
  const { parameters } = useDocument();
  const price = hourPrice(hours.hourlyRate, parameters);
  return (
    <>
      <AmountField
        kind="number"
        label={kind === 'oneOff' ? costWords.hoursOneOff : costWords.hoursRecurring}
        anchor={costAnchor('amounts')}
        value={hours.hours}
        onChange={(typed, key) => apply(setInternalHours(id, { hours: typed }), key)}
      />
      <HourlyRateFields
        hourlyRate={hours.hourlyRate}
        onChange={(hourlyRate, key) => apply(setInternalHours(id, { hourlyRate }), key)}
      />
      <KeyRoleField line={line} />
      {hours.hours === null || price === null ? null : (
        <p className="note whole-row">
          {costWords.hoursComeTo(
            formatMoney(valueOfHours(new Decimal(hours.hours), price, hoursPerFteOf(parameters))),
          )}
        </p>
      )}
    </>
  );
}
