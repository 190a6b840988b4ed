import type { Accounting } from '../business-case/accounting.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import type { PriceSeriesId } from '../organisation/parameter-set.ts';
import type { Appraisal } from './appraisal-result.ts';
import { isNone, scaled, type Yearly } from './yearly.ts';
import { Decimal } from '../number/decimal.ts';

/** Where an amount is entered: an account, in an area, in someone's budget. */
export type BudgetPlace = Pick<Accounting, 'budgetArea' | 'account' | 'payer'>;

/** What finance enters apart: money that is spent once, every year, saved, or that comes in. */
export const budgetKinds = ['oneOff', 'recurring', 'benefit', 'income'] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** What one line has in a budget. */
export interface BudgetEntry {
  readonly place: BudgetPlace;
  readonly kind: BudgetKind;
  /** The calendar year a budget was reduced from, ahead of the benefit [BUD-6]. */
  readonly takenInAdvanceFrom: number | null;
  readonly priceSeriesId: PriceSeriesId | null;
  /** DKK a year in the price level of the case: spending positive, what is saved or comes in negative [BUD-1]. */
  readonly amounts: Yearly;
}

/**
 * What each line of an appraisal has in a budget. Cash alone: freed time and what society gains are
 * in none [BUD-5]. Lines that have nothing there are left out.
 */
export function budgetEntries(
  businessCase: Pick<BusinessCase, 'costs' | 'benefits'>,
  appraisal: Pick<Appraisal, 'costs' | 'benefits'>,
): readonly BudgetEntry[] {
  const costs = new Map(businessCase.costs.map((line) => [line.id, line]));
  const benefits = new Map(businessCase.benefits.map((benefit) => [benefit.id, benefit]));
  return [
    ...appraisal.costs.flatMap(({ id, amounts }) => {
      const line = costs.get(id);
      return line === undefined ? [] : [costEntry(line, amounts)];
    }),
    ...appraisal.benefits.flatMap(({ id, cash }) => {
      const benefit = benefits.get(id);
      return benefit === undefined ? [] : [benefitEntry(benefit, cash)];
    }),
  ].filter(({ amounts }) => !isNone(amounts));
}

function costEntry(line: CostLine, amounts: Yearly): BudgetEntry {
  const { kind, priceSeriesId } = line;
  return { place: placeOf(line), kind, takenInAdvanceFrom: null, priceSeriesId, amounts };
}

/** A drawback is spending, and has no minus. */
function benefitEntry(benefit: Benefit, cash: Yearly): BudgetEntry {
  return {
    place: placeOf(benefit),
    kind: benefit.class === 'income' ? 'income' : 'benefit',
    takenInAdvanceFrom: benefit.takenInAdvanceFrom,
    priceSeriesId: benefit.priceSeriesId,
    amounts: scaled(cash, MINUS_ONE),
  };
}

/** Spaces around an account do not make it another one. */
function placeOf({ budgetArea, account, payer }: Accounting): BudgetPlace {
  return { budgetArea, account: account.trim(), payer };
}

const MINUS_ONE = new Decimal(-1);
