import { remembered, rememberedBy } from '../../base/remembered.ts';
import type { Accounting } from '../business-case/accounting.ts';
import type { Benefit, BenefitId } from '../business-case/benefit.ts';
import type { CurrentCost, CurrentCostId } from '../business-case/current-cost.ts';
import type { Amounts, LinePrices } from '../business-case/line.ts';
import { newBenefit } from '../business-case/new-line.ts';
import { monthIndex, yearOf, type Month } from '../number/calendar.ts';
import { Decimal } from '../number/decimal.ts';
import { decimalText, type DecimalText } from '../number/quantities.ts';

/** No id of a document has such a sign in it, so that no benefit that was typed has this one. */
const PREFIX = 'avoided:';

/**
 * A cost of today that comes to an end, as the benefit it is [ALT-3]: an avoided cost of the same
 * amounts in the same prices, from that month on, all of it believed to come.
 *
 * The same object for the same cost and month, so that its flow is worked out once.
 */
export function avoidedCost(cost: CurrentCost, fromMonth: Month): Benefit {
  return known(cost)(fromMonth);
}

/** The cost of today that a benefit is the end of; null for a benefit that was typed. */
export function currentCostOf(id: string): CurrentCostId | null {
  return id.startsWith(PREFIX) ? (id.slice(PREFIX.length) as CurrentCostId) : null;
}

/** What a line has of a cost of today as it is written: its prices, its accounting and its source. */
export function asWritten(cost: CurrentCost): LinePrices & Accounting & Written {
  const { priceYear, priceSeriesId, budgetArea, account, payer, evidence, source, note } = cost;
  return { priceYear, priceSeriesId, budgetArea, account, payer, evidence, source, note };
}

type Written = Pick<CurrentCost, 'source' | 'note'>;

const known = remembered((cost: CurrentCost) =>
  rememberedBy(
    (fromMonth: Month) => fromMonth,
    (fromMonth) => benefitOf(cost, fromMonth),
  ),
);

function benefitOf(cost: CurrentCost, fromMonth: Month): Benefit {
  const id = `${PREFIX}${cost.id}` as BenefitId;
  return {
    ...newBenefit({ id, title: cost.title, startMonth: fromMonth }),
    ...asWritten(cost),
    class: 'avoidedCost',
    value: amountsFrom(cost.amounts, fromMonth),
  };
}

/** Amounts by year from a month on: of the year it lies in, the months that are left [FLW-8]. */
function amountsFrom(amounts: Amounts, fromMonth: Month): Amounts {
  if (amounts.kind === 'level') return amounts;
  const year = yearOf(fromMonth);
  const monthsLeft = 12 - (monthIndex(fromMonth) % 12);
  const left = Object.entries(amounts.amounts)
    .filter(([each]) => Number(each) >= year)
    .map(([each, amount]): [string, DecimalText] =>
      Number(each) > year || monthsLeft === 12 ? [each, amount] : [each, part(amount, monthsLeft)],
    );
  return { kind: 'byYear', amounts: Object.fromEntries(left) };
}

function part(amount: DecimalText, months: number): DecimalText {
  return decimalText(new Decimal(amount).times(months).div(12));
}
