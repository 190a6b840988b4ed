import type { BenefitId } from '../business-case/benefit.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import {
  cashFlow,
  factor,
  money,
  yearlyHours,
  type CashFlow,
  type Factor,
} from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { CaseWorth, SummaryBenefit, SummaryFigures, SummaryFlows } from './case-summary.ts';
import type { SharedBenefitRecord } from './portfolio.ts';
import { countedPart } from './shared-value.ts';

/** How much of each shared benefit a case counts, 0 to 1; a benefit that is not there counts whole. */
export type CountedShares = ReadonlyMap<BenefitId, Decimal>;

/** What a case counts for among others: nothing in it is counted in another of them too [PFT-1]. */
export interface CountedWorth extends Pick<
  SummaryFigures,
  'investment' | 'netPresentValue' | 'annualNetBenefit' | 'capacity'
> {
  readonly flows: SummaryFlows;
  readonly benefits: readonly SummaryBenefit[];
}

/**
 * The shares that count in a set of cases [SHB-1, SHB-2]: those that were agreed on, in proportion where
 * the set claims more than all. A benefit in several records counts by the least of them. Cases without
 * shared benefits are not in it.
 */
export function countedShares(
  cases: ReadonlySet<CaseId>,
  records: readonly SharedBenefitRecord[],
): ReadonlyMap<CaseId, CountedShares> {
  const byCase = new Map<CaseId, Map<BenefitId, Decimal>>();
  for (const { claims } of records) {
    const own = claims
      .filter(({ caseId }) => cases.has(caseId))
      .map((claim) => ({ ...claim, share: new Decimal(claim.share) }));
    const shareSum = sum(own.map(({ share }) => share));
    for (const { caseId, benefitId, share } of own) {
      const shares = byCase.get(caseId) ?? new Map<BenefitId, Decimal>();
      const counted = countedPart(new Decimal(1), share, shareSum);
      shares.set(benefitId, Decimal.min(counted, shares.get(benefitId) ?? counted));
      byCase.set(caseId, shares);
    }
  }
  return byCase;
}

/**
 * What a case counts for with these shares of its benefits [PFT-1]: net present value, yearly net
 * benefit in its own year of full effect, flows and freed time alike. Costs are never shared.
 */
export function countedWorth(worth: CaseWorth, shares: CountedShares | undefined): CountedWorth {
  if (shares === undefined || [...shares.values()].every((part) => part.eq(1))) return whole(worth);
  const { figures, flows } = worth;
  const left = worth.benefits.flatMap((benefit) => {
    const part = shares.get(benefit.id);
    return part === undefined || part.eq(1) ? [] : [{ benefit, part: new Decimal(1).minus(part) }];
  });
  if (left.length === 0) return whole(worth);
  const lessCash = (before: CashFlow, of: typeof left): CashFlow =>
    cashFlow(
      before.map((amount, year) =>
        amount.minus(sum(of.map(({ benefit, part }) => inYear(benefit.cash, year).times(part)))),
      ),
    );
  const { annualNetBenefit: annual } = figures;
  const benefits = worth.benefits.map((benefit) => scaled(benefit, shares.get(benefit.id)));
  return {
    investment: figures.investment,
    netPresentValue: money(
      figures.netPresentValue.minus(
        sum(left.map(({ benefit, part }) => benefit.presentValue.times(part))),
      ),
    ),
    annualNetBenefit:
      annual.kind === 'undefined'
        ? annual
        : {
            kind: 'value',
            value: {
              year: annual.value.year,
              amount: money(
                annual.value.amount.minus(
                  sum(
                    left.map(({ benefit, part }) =>
                      inYear(benefit.cash, annual.value.year).times(part),
                    ),
                  ),
                ),
              ),
            },
          },
    capacity: countedCapacity(figures.capacity, worth.benefits, benefits),
    flows: {
      ...flows,
      benefits: lessCash(flows.benefits, left),
      byArea: flows.byArea.map((area) => ({
        ...area,
        benefits: lessCash(
          area.benefits,
          left.filter(({ benefit }) => benefit.budgetArea === area.area),
        ),
      })),
    },
    benefits,
  };
}

/** All of it. What thousands of packed cases say of their years is read when someone asks for it [PAC-1]. */
function whole(worth: CaseWorth): CountedWorth {
  return {
    ...worth.figures,
    get flows() {
      return worth.flows;
    },
    get benefits() {
      return worth.benefits;
    },
  };
}

function scaled(benefit: SummaryBenefit, part: Decimal | undefined): SummaryBenefit {
  if (part === undefined || part.eq(1)) return benefit;
  return {
    ...benefit,
    cash: cashFlow(benefit.cash.map((amount) => amount.times(part))),
    capacityHours: yearlyHours(benefit.capacityHours.map((hours) => hours.times(part))),
    freedHours: yearlyHours(benefit.freedHours.map((hours) => hours.times(part))),
    presentValue: money(benefit.presentValue.times(part)),
  };
}

/** Årsværk fall as the most hours a year do: how many hours one is, is the affair of the case. */
function countedCapacity(
  capacity: Factor,
  before: readonly SummaryBenefit[],
  after: readonly SummaryBenefit[],
): Factor {
  const [most, counted] = [mostHours(before), mostHours(after)];
  return most.isZero() ? capacity : factor(capacity.times(counted).div(most));
}

function mostHours(benefits: readonly SummaryBenefit[]): Decimal {
  const years = Math.max(0, ...benefits.map(({ capacityHours }) => capacityHours.length));
  return Array.from({ length: years }, (_, year) =>
    sum(benefits.map(({ capacityHours }) => inYear(capacityHours, year))),
  ).reduce((most, hours) => Decimal.max(most, hours), new Decimal(0));
}

function inYear(amounts: readonly Decimal[], year: number): Decimal {
  return amounts[year] ?? new Decimal(0);
}
