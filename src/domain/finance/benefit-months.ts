import { allOf, ok, type Result } from '../../base/result.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { monthIndex, monthOf } from '../number/calendar.ts';
import { Decimal } from '../number/decimal.ts';
import type { PriceIndexMissing } from './appraisal-result.ts';
import { benefitFlow } from './benefit-flow.ts';
import { lastMonth, rampAt } from './phasing.ts';

/** The cash benefits of a case as one stream of months, from before year 0 to the horizon. */
export interface BenefitMonths {
  /** Month index of the first entry: the start of year 0, or an earlier start of a line. */
  readonly firstMonth: number;
  /** DKK a year, in force that month: a twelfth of it falls in the month. */
  readonly yearlyRates: readonly Decimal[];
}

type Basis = Pick<BusinessCase, 'firstYear' | 'horizon' | 'priceYear' | 'parameters' | 'benefits'>;

/**
 * The months behind the cash benefits, with sign, harvest share, realisation rate and price level.
 * Each year's amount of a benefit typed by year is spread evenly over its months [FLW-8].
 *
 * Errors: `price-index-missing`, also for a line that lies wholly before year 0.
 */
export function benefitMonths(basis: Basis): Result<BenefitMonths, PriceIndexMissing> {
  const lastYear = basis.firstYear + basis.horizon;
  const firstYear = Math.min(basis.firstYear, ...basis.benefits.flatMap(yearsNamed));
  const firstMonth = firstYear * 12;
  const whole = { ...basis, firstYear, horizon: lastYear - firstYear };
  const rates = allOf(basis.benefits.map((benefit) => yearlyRate(benefit, whole)));
  if (!rates.ok) return rates;
  // Between the months in which some benefit changes, the sum is the one of the month before.
  const changes = new Set(rates.value.flatMap((rate) => rate.changes));
  let sum = ZERO;
  const yearlyRates = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => {
    const month = firstMonth + index;
    if (index === 0 || changes.has(month)) {
      sum = rates.value.reduce((total, { rateIn }) => addTo(total, rateIn(month)), ZERO);
    }
    return sum;
  });
  return ok({ firstMonth, yearlyRates });
}

function addTo(total: Decimal, rate: Decimal): Decimal {
  return rate.isZero() ? total : total.plus(rate);
}

/** The calendar years in which a benefit may begin. */
function yearsNamed({ value, timing }: Benefit): readonly number[] {
  return value.kind === 'byYear'
    ? Object.keys(value.amounts).map(Number)
    : [Math.floor(monthIndex(timing.startMonth) / 12)];
}

/** What a benefit's cash comes to a year, as it is in force in a month, and when that changes. */
interface YearlyRate {
  readonly rateIn: (month: number) => Decimal;
  /** Month indexes, all of those in which the rate is another than the month before, in any order. */
  readonly changes: readonly number[];
}

function yearlyRate(benefit: Benefit, basis: Basis): Result<YearlyRate, PriceIndexMissing> {
  if (benefit.value.kind === 'byYear') {
    const flow = benefitFlow(benefit, basis);
    if (!flow.ok) return flow;
    const { cash } = flow.value;
    return ok({
      rateIn: (month) => cash[Math.floor(month / 12) - basis.firstYear] ?? ZERO,
      changes: cash.map((_, year) => (basis.firstYear + year) * 12),
    });
  }
  const oneYear = { ...basis, horizon: 0 };
  const fullYear = benefitFlow({ ...benefit, timing: wholeOf(basis.firstYear) }, oneYear);
  if (!fullYear.ok) return fullYear;
  const [atFullEffect = ZERO] = fullYear.value.cash;
  // The profile of the line in DKK, so that each month only has to find its place in it.
  const shares = benefit.timing.ramp.length === 0 ? ['1'] : benefit.timing.ramp;
  const profile = shares.map((fraction) => atFullEffect.times(fraction));
  const start = monthIndex(benefit.timing.startMonth);
  const end = lastMonth(benefit.timing);
  return ok({
    rateIn: (month) => (month < start || month > end ? ZERO : rampAt(profile, month - start)),
    changes: [...profile.map((_, period) => start + period * 12), end + 1],
  });
}

function wholeOf(year: number): Benefit['timing'] {
  return { startMonth: monthOf(year, 1), endMonth: monthOf(year, 12), ramp: [] };
}

const ZERO = new Decimal(0);
