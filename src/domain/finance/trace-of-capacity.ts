import { sum } from '../number/sum.ts';
import type { Appraisal } from './appraisal-result.ts';
import { timesEach } from './cash-flow.ts';
import type { AppraisalTerms } from './terms.ts';
import {
  discountColumns,
  lastYearOf,
  moneyColumn,
  operand,
  sumOf,
  type TraceBody,
} from './trace-columns.ts';
import type { TraceStep } from './trace.ts';

/**
 * The net present value with freed time counted as cash, shown beside and never instead [LED-2],
 * and what the hours are in årsværk.
 */
export function traceOfCapacity(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { capacity, figures, includingCapacity } = appraisal;
  const presentValues = timesEach(capacity.value, figures.discountFactors);
  return {
    columns: [
      moneyColumn('net', figures.net),
      {
        key: 'capacityHours',
        unit: 'hours',
        rate: null,
        values: capacity.hours,
        total: sum(capacity.hours),
      },
      { key: 'capacityFte', unit: 'fte', rate: null, values: capacity.fte, total: null },
      moneyColumn('capacityValue', capacity.value),
      ...discountColumns(terms, lastYearOf(appraisal)),
      moneyColumn('presentValue', figures.presentValues),
      moneyColumn('presentValueOfCapacity', presentValues),
    ],
    steps: [
      ...stepOfFte(appraisal),
      sumOf('sumOfPresentValues', figures.presentValues),
      sumOf('sumOfCapacity', presentValues),
      {
        formula: 'netPresentValueIncludingCapacity',
        operands: [
          operand('money', figures.netPresentValue),
          operand('money', includingCapacity.presentValueOfCapacity),
        ],
        result: operand('money', includingCapacity.netPresentValue),
      },
    ],
  };
}

/** Hours over the hours of an årsværk, in the first year with the most hours [TIM-3]. */
function stepOfFte({ capacity, years }: Appraisal): readonly TraceStep[] {
  const year = capacity.hours.reduce(
    (most, hours, index) => (hours.gt(capacity.hours[most] ?? 0) ? index : most),
    0,
  );
  const [hours, fte] = [capacity.hours[year], capacity.fte[year]];
  if (hours === undefined || fte === undefined || fte.isZero()) return [];
  // What a parameter set says has far fewer digits: the division gives it back as it was typed.
  const hoursPerFte = hours.div(fte).toSignificantDigits(30);
  return [
    {
      formula: 'fteInYear',
      operands: [
        operand('calendarYear', years[year] ?? 0),
        operand('hours', hours),
        operand('hours', hoursPerFte),
      ],
      result: operand('fte', fte),
    },
  ];
}
