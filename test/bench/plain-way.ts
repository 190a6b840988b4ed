import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Timing } from '#src/domain/business-case/line.ts';
import { monthIndex } from '#src/domain/number/calendar.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import type { HeadlineNumbers } from './headline-numbers.ts';

const GROWTH = new Decimal('1.035');

/** The cells of some lines in a year. */
type Cells = (year: number) => readonly Decimal[];

/**
 * The same figures written down as they are defined: every figure goes through every line of every
 * year, and takes a power for each cell. What one gets without thinking of speed.
 */
export function plainFigures(businessCase: BusinessCase): HeadlineNumbers {
  const years = Array.from({ length: businessCase.horizon + 1 }, (_, year) => year);
  const oneOffs = costs(businessCase, 'oneOff');
  const running = costs(businessCase, 'recurring');
  const benefits = savings(businessCase, true);
  const outlays: Cells = (year) => [...oneOffs(year), ...running(year)];
  const net: Cells = (year) => [...benefits(year), ...outlays(year).map((cell) => cell.negated())];
  const worth = (cells: Cells): Decimal =>
    total(years.flatMap((year) => cells(year).map((cell) => cell.div(GROWTH.pow(year)))));

  const flow = years.map((year) => total(net(year)));
  const discounted = years.map((year) => total(net(year)).div(GROWTH.pow(year)));
  const yearly = years.map((year) => total(benefits(year)));
  const best = yearly.findIndex((amount) => amount.eq(Decimal.max(...yearly)));
  const annualNet = total(benefits(best)).minus(total(running(best)));
  const annuityFactor = new Decimal(1).minus(GROWTH.pow(-businessCase.horizon)).div('0.035');
  return {
    netPresentValue: worth(net).toNumber(),
    internalRate: rateOf(flow).toNumber(),
    modifiedInternalRate: modifiedRateOf(flow).toNumber(),
    simplePayback: total(years.flatMap(oneOffs)).div(annualNet).toNumber(),
    payback: paybackOf(flow),
    discountedPayback: paybackOf(discounted),
    benefitCostRatio: worth(benefits).div(worth(outlays)).toNumber(),
    benefitCostRatioNetted: worth(benefits).minus(worth(running)).div(worth(oneOffs)).toNumber(),
    annualNetBenefit: annualNet.toNumber(),
    equivalentAnnuity: worth(net).div(annuityFactor).toNumber(),
    breakEvenRealisation: worth(outlays)
      .div(worth(savings(businessCase, false)))
      .toNumber(),
    presentValueOfCapacity: worth(freedTime(businessCase)).toNumber(),
  };
}

function costs({ costs: lines, firstYear }: BusinessCase, wanted: 'oneOff' | 'recurring'): Cells {
  return (year) =>
    lines
      .filter(({ kind }) => kind === wanted)
      .map(({ amounts, timing, kind }) => {
        const amount = new Decimal(amounts.kind === 'level' ? (amounts.amount ?? 0) : 0);
        if (kind === 'recurring') return amount.times(monthsIn(timing, firstYear + year)).div(12);
        const isThen = Math.floor(monthIndex(timing.startMonth) / 12) === firstYear + year;
        return isThen ? amount : new Decimal(0);
      });
}

function savings({ benefits, firstYear }: BusinessCase, isBelieved: boolean): Cells {
  return (year) =>
    benefits.flatMap(({ value, timing, realisationRate }) =>
      value.kind === 'level'
        ? [
            new Decimal(value.amount ?? 0)
              .times(monthsIn(timing, firstYear + year))
              .div(12)
              .times(isBelieved ? realisationRate : 1),
          ]
        : [],
    );
}

function freedTime({ benefits, firstYear }: BusinessCase): Cells {
  return (year) =>
    benefits.flatMap(({ value, timing, realisationRate }) =>
      value.kind === 'time'
        ? [
            new Decimal(value.volume ?? 0)
              .times(value.minutes ?? 0)
              .times(value.uptake)
              .times(600)
              .div(60)
              .times(monthsIn(timing, firstYear + year))
              .div(12)
              .times(realisationRate),
          ]
        : [],
    );
}

function monthsIn({ startMonth }: Timing, year: number): number {
  return Math.max(0, Math.min(12, (year + 1) * 12 - monthIndex(startMonth)));
}

/** Halves the interval until 15 digits stand, with a power for every year. */
function rateOf(flow: readonly Decimal[]): Decimal {
  let [low, high] = [new Decimal('-0.9'), new Decimal(10)];
  while (high.minus(low).gt('1e-15')) {
    const middle = low.plus(high).div(2);
    const value = total(flow.map((amount, year) => amount.div(middle.plus(1).pow(year))));
    if (value.gt(0)) low = middle;
    else high = middle;
  }
  return low;
}

function modifiedRateOf(flow: readonly Decimal[]): Decimal {
  const last = flow.length - 1;
  const received = total(
    flow.map((amount, year) => Decimal.max(amount, 0).times(new Decimal('1.03').pow(last - year))),
  );
  const paid = total(
    flow.map((amount, year) => Decimal.max(amount.negated(), 0).div(new Decimal('1.04').pow(year))),
  );
  return received.div(paid).pow(new Decimal(1).div(last)).minus(1);
}

/** The last time the accumulated flow comes above 0, within its year. */
function paybackOf(flow: readonly Decimal[]): number {
  const accumulated = flow.map((_, year) => total(flow.slice(0, year + 1)));
  const year = accumulated.findLastIndex((amount) => amount.isNegative()) + 1;
  const [before, amount] = [accumulated[year - 1], flow[year]];
  if (before === undefined || amount === undefined) return Number.NaN;
  return before.negated().div(amount).plus(year).minus(1).toNumber();
}

function total(cells: readonly Decimal[]): Decimal {
  return cells.reduce((sum, cell) => sum.plus(cell), new Decimal(0));
}
