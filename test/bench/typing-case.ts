import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, byYear } from '#test/support/business-cases.ts';

export const FIRST_YEAR = 2027;
export const YEARS = 20;

/**
 * A full case with an amount for each line and year. Four lines of five are costs, because costs
 * are what is typed in: as many rows as possible are in the grid.
 */
export function typingCase(lines: number): BusinessCase {
  const costs = Math.round(lines * 0.8);
  return aCase({
    id: 'typing' as CaseId,
    title: `${String(lines)} linjer`,
    firstYear: FIRST_YEAR,
    priceYear: FIRST_YEAR,
    horizon: YEARS - 1,
    ownRate: decimalText('0.035'),
    costs: Array.from({ length: costs }, (_, index) =>
      aCost({
        id: `cost-${String(index)}` as CostLineId,
        title: `Omkostning ${String(index + 1)}`,
        kind: index % 4 === 0 ? 'oneOff' : 'recurring',
        amounts: yearly(30_000 + 713 * index),
      }),
    ),
    benefits: Array.from({ length: lines - costs }, (_, index) =>
      aBenefit({
        id: `benefit-${String(index)}` as BenefitId,
        title: `Gevinst ${String(index + 1)}`,
        class: index % 4 === 3 ? 'societal' : 'cashReleasing',
        value: yearly(160_000 + 1_931 * index),
      }),
    ),
  });
}

function yearly(first: number) {
  const amounts = Array.from({ length: YEARS }, (_, year) => `${String(first + 457 * year)}.25`);
  return byYear(FIRST_YEAR, amounts);
}
