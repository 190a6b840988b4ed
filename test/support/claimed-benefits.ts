import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText, money, yearlyHours } from '#src/domain/number/quantities.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import type { Pool, PoolId } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary, SummaryBenefit } from '#src/domain/portfolio/case-summary.ts';
import type { SharedBenefitId, SharedBenefitRecord } from '#src/domain/portfolio/portfolio.ts';
import { aSummaryBenefit, aSummaryOf } from '#test/support/case-summaries.ts';

interface BenefitSays extends Partial<
  Omit<SummaryBenefit, 'cash' | 'capacityHours' | 'presentValue' | 'poolId'>
> {
  /** DKK by year. */
  readonly cash?: readonly number[];
  readonly hours?: readonly number[];
  readonly presentValue?: string;
  readonly poolId?: string;
}

/** A benefit that may be shared or taken from a pool: nothing in any year but what is said. */
export function aClaimable(id: string, says: BenefitSays = {}): SummaryBenefit {
  const { cash = [], hours = [], presentValue = '0', poolId, ...rest } = says;
  return aSummaryBenefit(id, cash, {
    ...rest,
    poolId: poolId === undefined ? null : (poolId as PoolId),
    capacityHours: yearlyHours(hours.map((amount) => new Decimal(amount))),
    freedHours: yearlyHours(hours.map((amount) => new Decimal(amount))),
    presentValue: money(presentValue),
  });
}

/** A case with these benefits and no costs. */
export function aCaseWith(
  id: string,
  benefits: readonly SummaryBenefit[],
  says: Partial<CaseSummary> = {},
): CaseSummary {
  const length = Math.max(0, ...benefits.map(({ cash }) => cash.length));
  const together = Array.from({ length }, (_, year) =>
    sum(benefits.map(({ cash }) => cash[year] ?? new Decimal(0))).toFixed(),
  );
  return aSummaryOf(id, { benefits: together }, { title: `Case ${id}`, ...says }, { benefits });
}

/** A benefit that cases claim: `{ 'A/x': '0.6' }` is 60 % of benefit x by case A. */
export function aShared(id: string, shares: Readonly<Record<string, string>>): SharedBenefitRecord {
  return {
    id: id as SharedBenefitId,
    name: `Shared ${id}`,
    claims: Object.entries(shares).map(([place, share]) => {
      const [caseId = '', benefitId = ''] = place.split('/');
      return {
        caseId: caseId as CaseId,
        benefitId: benefitId as BenefitId,
        share: decimalText(share),
      };
    }),
  };
}

export function aPool(id: string, unit: Pool['unit'], perYear: string | null): Pool {
  return {
    id: id as PoolId,
    name: `Pool ${id}`,
    unit,
    centreId: null,
    coreTaskId: null,
    perYear: perYear === null ? null : decimalText(perYear),
  };
}
