import type { Benefit, BenefitValue } from '../business-case/benefit.ts';
import type { CostLine, CostValue } from '../business-case/cost-line.ts';
import type { Amounts, LineRange } from '../business-case/line.ts';
import { Decimal } from '../number/decimal.ts';
import { decimalText, type DecimalText } from '../number/quantities.ts';

/** The two ends of a range; between them lies what is likely. */
export type End = 'low' | 'high';

/**
 * A cost as it would be at one end of its range [RNG-1]: the same object where that end is not
 * typed, or the line is certain.
 */
export function costAtEnd(line: CostLine, end: End): CostLine {
  const amounts = costValueAtEnd(line.amounts, line.range, end);
  return amounts === line.amounts ? line : { ...line, amounts };
}

/** The same for a benefit; of saved time the volume is what is uncertain [RNG-1]. */
export function benefitAtEnd(benefit: Benefit, end: End): Benefit {
  const value = valueAtEnd(benefit.value, benefit.range, end);
  return value === benefit.value ? benefit : { ...benefit, value };
}

/** Of hours it is their number that is uncertain [RNG-1]. */
function costValueAtEnd(value: CostValue, range: LineRange | null, end: End): CostValue {
  if (value.kind !== 'hours') return amountsAtEnd(value, range, end);
  const hours = amountAtEnd(value.hours, range, end);
  return hours === value.hours ? value : { ...value, hours };
}

function valueAtEnd(value: BenefitValue, range: LineRange | null, end: End): BenefitValue {
  switch (value.kind) {
    case 'unpriced':
      return value;
    case 'level':
    case 'byYear':
      return amountsAtEnd(value, range, end);
    case 'time': {
      const volume = amountAtEnd(value.volume, range, end);
      return volume === value.volume ? value : { ...value, volume };
    }
  }
}

function amountsAtEnd(amounts: Amounts, range: LineRange | null, end: End): Amounts {
  if ((range?.[end] ?? null) === null) return amounts;
  if (amounts.kind === 'level') {
    return { kind: 'level', amount: amountAtEnd(amounts.amount, range, end) };
  }
  const years = Object.entries(amounts.amounts).flatMap(
    ([year, likely]): [string, DecimalText][] => {
      const amount = amountAtEnd(likely, range, end);
      return amount === null ? [] : [[year, amount]];
    },
  );
  return { kind: 'byYear', amounts: Object.fromEntries(years) };
}

/** Nothing typed has no shares; an end in amounts is one all the same. */
function amountAtEnd(
  likely: DecimalText | null,
  range: LineRange | null,
  end: End,
): DecimalText | null {
  const at = range?.[end] ?? null;
  if (range === null || at === null) return likely;
  if (range.kind === 'amounts') return at;
  return likely === null ? null : decimalText(new Decimal(likely).times(at));
}
