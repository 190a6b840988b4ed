import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Appraisal } from '../domain/finance/appraisal-result.ts';
import type { DiscountSchedule } from '../domain/finance/discount-schedule.ts';
import { termsOfCase } from '../domain/finance/terms-of-case.ts';
import { isNone } from '../domain/finance/yearly.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { figures } from './da/figures.ts';
import { formatNumber, formatRate, formatYears } from './format.ts';
import { listed } from './listed.ts';

/** What money over the years is worth today by: `3,5 %, år 0 ikke diskonteret, 2027 p/l`. */
export function sayDiscounting(businessCase: BusinessCase): string {
  const { schedule, convention } = termsOfCase(businessCase);
  return figures.terms.discounting(
    sayRates(schedule, businessCase.horizon),
    figures.conventions[convention],
    businessCase.priceYear,
  );
}

/** The years a case looks at: `5 år: 2027–2032`. */
export function sayHorizon({
  firstYear,
  horizon,
}: Pick<BusinessCase, 'firstYear' | 'horizon'>): string {
  return figures.terms.years(formatYears(new Decimal(horizon)), firstYear, firstYear + horizon);
}

/** The rates that are used within the horizon, each with its years where there are several. */
export function sayRates(schedule: DiscountSchedule, horizon: number): string {
  const used = schedule.filter(({ from }) => from <= horizon);
  const [only] = used;
  if (only !== undefined && used.length === 1) return formatRate(only.rate);
  return listed(
    used.map(({ rate, from, to }) =>
      figures.terms.rateInYears(formatRate(rate), from, Math.min(to ?? horizon, horizon)),
    ),
  );
}

/**
 * The realisation rates the cash figures are counted with. Null when all of the cash is believed to
 * come, so that nothing need be said.
 */
export function sayRealisation(
  { benefits }: Pick<BusinessCase, 'benefits'>,
  appraisal: Pick<Appraisal, 'benefits'>,
): string | null {
  const counted = new Set(
    appraisal.benefits
      .filter(({ cashAtFullRealisation }) => !isNone(cashAtFullRealisation))
      .map(({ id }) => id),
  );
  const shares = benefits
    .filter(({ id }) => counted.has(id))
    .map(({ realisationRate }) => new Decimal(realisationRate));
  if (shares.every((share) => share.eq(1))) return null;
  const lowest = Decimal.min(...shares);
  const highest = Decimal.max(...shares);
  return lowest.eq(highest)
    ? figures.terms.realisation(sayShare(lowest))
    : figures.terms.realisationBetween(formatPercents(lowest), sayShare(highest));
}

function sayShare(share: Decimal): string {
  return formatRate(share, 1);
}

/** The number alone, where the unit follows further on. */
function formatPercents(share: Decimal): string {
  return formatNumber(share.times(100), 1);
}
