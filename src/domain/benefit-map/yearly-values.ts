import { nodeKey } from '../business-case/case-map.ts';
import type { Appraisal, BenefitFlow } from '../finance/appraisal-result.ts';
import { Decimal } from '../number/decimal.ts';
import { nodeOfBenefit } from './map-of-case.ts';

/** What benefits are worth a year by the keys of their nodes, each ledger by itself: DKK, and hours. */
export interface LedgerValues {
  readonly ledgers: Readonly<Record<MapLedger, ReadonlyMap<string, Decimal>>>;
}

/** The same in one year of one case [MAP-7]. */
export interface YearlyValues extends LedgerValues {
  /** The index of the year. */
  readonly year: number;
}

/** Nothing is added across them. */
export const mapLedgers = ['cash', 'capacityValue', 'capacityHours', 'societal'] as const;
export type MapLedger = (typeof mapLedgers)[number];

/** The same of each ledger. */
export function byLedger<Value>(
  of: (ledger: MapLedger) => Value,
): Readonly<Record<MapLedger, Value>> {
  return {
    cash: of('cash'),
    capacityValue: of('capacityValue'),
    capacityHours: of('capacityHours'),
    societal: of('societal'),
  };
}

/**
 * What each benefit of a case is worth in the year it is at full effect, by the key of its node, with
 * the sign and the realisation rate. Null where nothing is worth anything in any year.
 */
export function yearlyValues(appraisal: Appraisal): YearlyValues | null {
  const year = yearAtFullEffect(appraisal);
  if (year === null) return null;
  const valuesIn = (ledger: MapLedger) =>
    new Map(
      appraisal.benefits.map((flow): readonly [string, Decimal] => [
        nodeKey(nodeOfBenefit(flow)),
        amountOf(flow, ledger, year),
      ]),
    );
  return { year, ledgers: byLedger(valuesIn) };
}

/**
 * The index of the year that yearly values are of [MAP-7]: that of the annual net benefit [RAT-3]; where
 * no cash comes, the first year with the most freed time, or else with the most for society.
 */
export function yearAtFullEffect(appraisal: Appraisal): number | null {
  const { annualNetBenefit } = appraisal.figures;
  if (annualNetBenefit.kind === 'value') return annualNetBenefit.value.year;
  return highestYear(appraisal.capacity.hours) ?? highestYear(appraisal.societal);
}

function highestYear(amounts: readonly Decimal[]): number | null {
  const highest = amounts.reduce((most, amount) => Decimal.max(most, amount.abs()), new Decimal(0));
  return highest.isZero() ? null : amounts.findIndex((amount) => amount.abs().eq(highest));
}

function amountOf(flow: BenefitFlow, ledger: MapLedger, year: number): Decimal {
  return flow[ledger][year] ?? new Decimal(0);
}
