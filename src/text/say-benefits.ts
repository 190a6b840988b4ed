import type { BenefitClass, Indicator } from '../domain/business-case/benefit.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import { businessCase } from './da/business-case.ts';
import { result } from './da/result.ts';
import { formatMoney, formatNumber } from './format.ts';

/** The three ledgers a benefit's value can land in [LED-1]. */
export type Ledger = 'cash' | 'capacity' | 'societal';

/** The name of benefits of one class in one ledger: `Frigjort tid, høstet`, `Merindtægt, negativ`. */
export function sayBenefitGroup(
  benefitClass: BenefitClass,
  ledger: Ledger,
  aYear: Decimal,
): string {
  const isHarvested = benefitClass === 'capacity' && ledger === 'cash';
  return [
    businessCase.benefitClasses[benefitClass],
    ...(isHarvested ? [result.benefits.harvested] : []),
    ...(aYear.isNegative() ? [result.benefits.drawback] : []),
  ].join(', ');
}

/** What the chart of benefits says, in a sentence. */
export function sayBenefitBars(
  bars: readonly { readonly name: string; readonly aYear: Decimal }[],
): string {
  return result.benefits.summary(
    bars.map(({ name, aYear }) => result.benefits.bar(name, formatMoney(aYear))).join('; '),
  );
}

/** Where a measurement stands or should get to, with its unit; in words where it is not said. */
export function sayMeasured(
  value: DecimalText | null,
  { unit }: Pick<Indicator, 'unit'>,
  otherwise: string,
): string {
  if (value === null) return otherwise;
  const amount = formatNumber(new Decimal(value), 2);
  return unit === '' ? amount : `${amount} ${unit}`;
}
