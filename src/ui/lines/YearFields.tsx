import type { AmountsByYear } from '../../domain/business-case/line.ts';
import type { DecimalText } from '../../domain/number/quantities.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { AmountField } from '../parts/AmountField.tsx';

interface Props {
  readonly years: readonly number[];
  readonly amounts: AmountsByYear;
  /** Where a list of what is missing leads to: the first year. */
  readonly anchor: string;
  readonly onChange: (year: number, amount: DecimalText | null, mergeKey: string) => void;
}

/** A field for each year of the case. */
export function YearFields({ years, amounts, anchor, onChange }: Props) {
  return (
    <div className="year-fields" role="group" aria-label={lineWords.amountsByYear}>
      {years.map((year, index) => (
        <AmountField
          key={year}
          kind="money"
          label={lineWords.year(year)}
          anchor={index === 0 ? anchor : undefined}
          value={amounts.amounts[String(year)] ?? null}
          onChange={(amount, mergeKey) => onChange(year, amount, mergeKey)}
        />
      ))}
    </div>
  );
}
