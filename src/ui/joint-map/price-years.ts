import { jointMap as words } from '../../text/da/joint-map.ts';
import { listed } from '../../text/listed.ts';
import type { ChosenCase } from './chosen-case.ts';

/** The years whose prices the values are in, and whether they were carried there [MAP-19]. */
export function sayPriceYears(cases: readonly ChosenCase[]): string {
  const valued = cases.filter(({ values }) => values !== null);
  const years = [...new Set(valued.map(({ priceYear }) => priceYear))].toSorted((a, b) => a - b);
  const said = listed(years.map(String));
  if (years.length > 1) return words.notConverted(said);
  return (isCarried(cases) ? words.converted : words.oneYear)(said);
}

/** Whether any value is in other prices than the amounts of its case. */
export function isCarried(cases: readonly ChosenCase[]): boolean {
  return cases.some(
    ({ values, priceYear, ownPriceYear }) => values !== null && priceYear !== ownPriceYear,
  );
}
