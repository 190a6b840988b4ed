import { Decimal } from '#src/domain/number/decimal.ts';
import type {
  Trace,
  TraceColumn,
  TraceColumnKey,
  TraceFormula,
} from '#src/domain/finance/trace.ts';

type Values = readonly Decimal[];
const ZERO = new Decimal(0);

/**
 * What a finance officer makes of a column with a pocket calculator, from the columns to the left
 * of it alone; null for the columns that are given. Nothing of the sums of the app is used.
 */
export function recomputedColumn(trace: Trace, at: number): Values | null {
  const column = trace.columns[at];
  if (column === undefined) throw new Error('there is no such column');
  const earlier = trace.columns.slice(0, at);
  const last = (key: TraceColumnKey): Values =>
    earlier.findLast((one) => one.key === key)?.values ?? [];
  const before = earlier.at(-1)?.values ?? [];
  const netted = (keys: readonly TraceColumnKey[]) =>
    keys.reduce((sum, key) => each(sum, last(key), plus), last('benefits'));
  const worth = (key: TraceColumnKey) => each(last(key), last('discountFactor'), times);

  switch (column.key) {
    case 'benefits':
    case 'benefitsAtFullRealisation':
    case 'recurringCosts':
    case 'oneOffCosts':
    case 'riskReserve':
    case 'residualValue':
    case 'costs':
    case 'investment':
    case 'rate':
    case 'capacityHours':
    case 'capacityFte':
    case 'capacityValue':
      return null;
    case 'benefitsAfterRecurringCosts':
      return netted(['recurringCosts', 'riskReserve', 'residualValue']);
    case 'net':
      if (earlier.length === 0) return null;
      return netted(['recurringCosts', 'oneOffCosts', 'riskReserve', 'residualValue']);
    case 'accumulated':
      return running(last('net'));
    case 'accumulatedPresentValue':
      return running(last('presentValue'));
    case 'plainDiscountFactor':
      return plainFactors(last('rate'));
    case 'discountFactor':
      return conventionFactors(trace, last('rate'));
    case 'presentValue':
      return each(last('net'), before, times);
    case 'presentValueOfBenefits': {
      const isFull = earlier.some(({ key }) => key === 'benefitsAtFullRealisation');
      return worth(isFull ? 'benefitsAtFullRealisation' : 'benefits');
    }
    case 'presentValueOfBenefitsAfterRecurringCosts':
      return worth('benefitsAfterRecurringCosts');
    case 'presentValueOfCosts':
      return worth('costs');
    case 'presentValueOfInvestment':
      return worth('investment');
    case 'presentValueOfCapacity':
      return worth('capacityValue');
    case 'discountFactorAtRate':
      return plainFactors(sameRate(column, trace));
    case 'presentValueAtRate':
      return each(last('net'), before, times);
    case 'presentValueOfOutlays':
      return each(last('net'), before, (net, factor) => (net.lt(0) ? net.times(factor) : ZERO));
    case 'growthToLastYear':
      return trace.years.map((_, year) =>
        (column.rate ?? ZERO).plus(1).pow(trace.years.length - 1 - year),
      );
    case 'compounded':
      return each(last('net'), before, (net, growth) => (net.gt(0) ? net.times(growth) : ZERO));
  }
}

/**
 * What a step comes to by its own operands; null where it says that there is no figure. A rate is
 * put to the test by its column, and gives itself back.
 */
export function recomputedStep(formula: TraceFormula, operands: Values): Decimal | null {
  const [a = ZERO, b = ZERO, c = ZERO] = operands;
  switch (formula) {
    case 'sumOfPresentValues':
    case 'sumOfCapacity':
    case 'annuityFactor':
      return operands.reduce(plus, ZERO);
    case 'netPresentValueIncludingCapacity':
      return a.plus(b);
    case 'netPresentValueAtRate':
    case 'internalRate':
      return a;
    case 'modifiedInternalRate':
      return a.div(b).pow(new Decimal(1).div(c)).minus(1);
    case 'annualNetBenefit':
      return b.plus(c);
    case 'paybackWithinYear':
    case 'paybackFirstCrossing':
      return a.plus(b.div(c));
    case 'fteInYear':
      return b.div(c);
    case 'simplePayback':
    case 'benefitCostRatio':
    case 'nettedBenefitCostRatio':
    case 'equivalentAnnuity':
    case 'breakEvenRealisation':
      return a.div(b);
    case 'severalInternalRates':
    case 'noInternalRate':
    case 'noAmounts':
    case 'noSignChange':
    case 'ratesNotGiven':
    case 'paybackNever':
    case 'paybackImmediate':
    case 'noCosts':
    case 'noBenefits':
      return null;
  }
}

function plainFactors(rates: Values): Values {
  const factors: Decimal[] = [];
  for (const rate of rates) factors.push((factors.at(-1) ?? new Decimal(1)).div(rate.plus(1)));
  return factors;
}

function conventionFactors({ convention }: Trace, rates: Values): Values {
  const plain = plainFactors(rates);
  if (convention === 'firstYearDiscounted') {
    return plain.map((factor) => factor.div((rates[1] ?? ZERO).plus(1)));
  }
  if (convention === 'year0') return plain;
  return plain.map((factor, year) =>
    year === 0 ? factor : (plain[year - 1] ?? ZERO).div((rates[year] ?? ZERO).plus(1).sqrt()),
  );
}

/** The one rate of a column in every year but year 0. */
function sameRate({ rate }: TraceColumn, { years }: Trace): Values {
  return years.map((_, year) => (year === 0 ? ZERO : (rate ?? ZERO)));
}

function running(values: Values): Values {
  let total = ZERO;
  return values.map((value) => (total = total.plus(value)));
}

function each(
  one: Values,
  other: Values,
  make: (left: Decimal, right: Decimal) => Decimal,
): Values {
  return one.map((value, year) => make(value, other[year] ?? ZERO));
}

function plus(one: Decimal, other: Decimal): Decimal {
  return one.plus(other);
}

function times(one: Decimal, other: Decimal): Decimal {
  return one.times(other);
}
