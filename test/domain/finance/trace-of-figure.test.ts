import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Appraisal } from '#src/domain/finance/appraisal-result.ts';
import { termsOfCase } from '#src/domain/finance/terms-of-case.ts';
import { traceLines } from '#src/domain/finance/trace-lines.ts';
import { traceOfFigure } from '#src/domain/finance/trace-of-figure.ts';
import {
  tracedFigures,
  type Trace,
  type TracedFigure,
  type TraceColumnKey,
  type TraceLine,
} from '#src/domain/finance/trace.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level, timeSaved } from '#test/support/business-cases.ts';
import { expectWorkedOut } from '#test/support/worked-out.ts';

const ZERO = new Decimal(0);

/** −100, 230, −132 thousand: worth nothing at 10 % and at 20 %. */
const swinging = aCase({
  horizon: 2,
  costs: [
    aCost({ amounts: level('100000'), timing: from('2026-01') }),
    aCost({ amounts: level('132000'), timing: from('2028-01') }),
  ],
  benefits: [aBenefit({ value: level('230000'), timing: from('2027-01', '2027-12') })],
});

/** The columns each ledger adds up to; costs may be shown as positive amounts. */
const sumsOfLines: Readonly<Record<TraceLine['ledger'], readonly TraceColumnKey[]>> = {
  cashBenefit: ['benefits', 'benefitsAtFullRealisation'],
  recurringCost: ['recurringCosts'],
  oneOffCost: ['oneOffCosts', 'investment'],
  riskReserve: ['riskReserve'],
  residualValue: ['residualValue'],
  capacity: ['capacityValue'],
};

/** Investment, running cost and saving, and freed time that is partly harvested. */
const ordinaryCase = aCase({
  horizon: 5,
  financeRate: decimalText('0.05'),
  reinvestRate: decimalText('0.03'),
  costs: [
    aCost({ title: 'Licence', amounts: level('1000000') }),
    aCost({
      title: 'Operation',
      kind: 'recurring',
      amounts: level('140000'),
      timing: from('2027-01'),
    }),
  ],
  benefits: [
    aBenefit({
      title: 'Postage',
      value: level('500000'),
      timing: from('2027-01'),
      realisationRate: decimalText('0.8'),
    }),
    aBenefit({
      title: 'Visits',
      class: 'capacity',
      value: timeSaved({ harvestShare: decimalText('0.25') }),
      timing: from('2027-01'),
    }),
  ],
});

const anyTracedCase = fc
  .tuple(anyCase, fc.constantFrom(null, '0.04'), fc.constantFrom(null, '0.06'))
  .map(([businessCase, finance, reinvest]): BusinessCase => ({
    ...businessCase,
    financeRate: finance === null ? null : decimalText(finance),
    reinvestRate: reinvest === null ? null : decimalText(reinvest),
  }));

describe.for([...tracedFigures])('the trace of %s', (figure) => {
  test('TRC-1 ends in the figure of the case', () => {
    const { trace, appraisal } = traced(figure, ordinaryCase);
    expect(trace.figure).toBe(figure);
    expect(trace.steps.at(-1)?.result?.value).toEqual(valueOf(figure, appraisal));
  });

  test('TRC-2 it can be worked out again from what the trace shows', () => {
    fc.assert(
      fc.property(anyTracedCase, (businessCase) => {
        const { trace, appraisal } = traced(figure, businessCase);
        expectWorkedOut(trace);
        const shown = trace.steps.at(-1)?.result ?? null;
        expect(shown === null).toBe(valueOf(figure, appraisal) === null);
        if (shown !== null) expect(shown.value).toEqual(valueOf(figure, appraisal));
      }),
      { numRuns: 60 },
    );
  });

  test('TRC-1 its lines add up to its sums, year by year', () => {
    fc.assert(
      fc.property(anyTracedCase, (businessCase) => {
        const { trace } = traced(figure, businessCase);
        for (const [ledger, keys] of Object.entries(sumsOfLines)) {
          const column = trace.columns.find(({ key }) => keys.includes(key));
          if (column === undefined) continue;
          const lines = trace.lines.filter((line) => line.ledger === ledger);
          const sign = column.key === 'investment' ? -1 : 1;
          column.values.forEach((value, year) => {
            const total = lines.reduce((sum, line) => sum.plus(line.amounts[year] ?? 0), ZERO);
            expect(total.times(sign).minus(value).abs().lte('1e-20')).toBe(true);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a trace says where there is no figure', () => {
  const nothing = aCase();
  const receipts = aCase({ benefits: [aBenefit()] });
  const outlays = aCase({ costs: [aCost()] });
  const loss = aCase({
    costs: [aCost(), aCost({ kind: 'recurring', amounts: level('200000') })],
    benefits: [aBenefit()],
  });

  test.for([
    { figure: 'internalRate', businessCase: nothing, says: 'noAmounts' },
    { figure: 'internalRate', businessCase: receipts, says: 'noSignChange' },
    { figure: 'modifiedInternalRate', businessCase: ordinaryCase, says: 'modifiedInternalRate' },
    { figure: 'modifiedInternalRate', businessCase: outlays, says: 'ratesNotGiven' },
    { figure: 'simplePayback', businessCase: outlays, says: 'noBenefits' },
    { figure: 'simplePayback', businessCase: receipts, says: 'paybackImmediate' },
    { figure: 'simplePayback', businessCase: loss, says: 'paybackNever' },
    { figure: 'payback', businessCase: receipts, says: 'paybackImmediate' },
    { figure: 'payback', businessCase: loss, says: 'paybackNever' },
    { figure: 'discountedPayback', businessCase: loss, says: 'paybackNever' },
    { figure: 'benefitCostRatio', businessCase: receipts, says: 'noCosts' },
    { figure: 'benefitCostRatioNetted', businessCase: receipts, says: 'noCosts' },
    { figure: 'annualNetBenefit', businessCase: outlays, says: 'noBenefits' },
    { figure: 'breakEvenRealisation', businessCase: outlays, says: 'noBenefits' },
  ] as const)('TRC-1 $figure: $says', ({ figure, businessCase, says }) => {
    const { trace } = traced(figure, businessCase);
    expect(trace.steps.at(-1)?.formula).toBe(says);
  });

  test('TRC-1 several rates are each put to the test, and none is the figure', () => {
    const { trace } = traced('internalRate', swinging);
    expect(trace.steps.map(({ formula }) => formula)).toEqual([
      'netPresentValueAtRate',
      'netPresentValueAtRate',
      'severalInternalRates',
    ]);
    expect(trace.steps.at(-1)?.operands.map(({ value }) => value.toFixed())).toEqual([
      '0.1',
      '0.2',
    ]);
  });

  test('TRC-1 a first crossing that is undone is worked out too', () => {
    const { trace } = traced('payback', swinging);
    expect(trace.steps.map(({ formula }) => formula)).toEqual([
      'paybackFirstCrossing',
      'paybackNever',
    ]);
  });
});

test('TRC-1 hours become årsværk by the hours the parameters say', () => {
  const { trace } = traced('capacity', ordinaryCase);
  const step = trace.steps.find(({ formula }) => formula === 'fteInYear');
  expect(step?.operands.map(({ value }) => value.toFixed())).toEqual(['2027', '900', '1924']);
});

test('LED-2 capacity is no part of the trace of a cash figure', () => {
  const { trace } = traced('netPresentValue', ordinaryCase);
  expect(trace.lines.map(({ title }) => title)).toEqual([
    'Postage',
    'Visits',
    'Licence',
    'Operation',
  ]);
  expect(trace.lines.some(({ ledger }) => ledger === 'capacity')).toBe(false);
});

function traced(
  figure: TracedFigure,
  businessCase: BusinessCase,
): { readonly trace: Trace; readonly appraisal: Appraisal } {
  const appraisal = appraised(businessCase);
  const lines = traceLines(businessCase, appraisal);
  return { trace: traceOfFigure(figure, lines, appraisal, termsOfCase(businessCase)), appraisal };
}

/** Null where the figure of the case is not defined. */
function valueOf(figure: TracedFigure, { figures, includingCapacity }: Appraisal): Decimal | null {
  switch (figure) {
    case 'netPresentValue':
    case 'equivalentAnnuity':
      return figures[figure];
    case 'capacity':
      return includingCapacity.netPresentValue;
    case 'internalRate':
      return figures.internalRate.kind === 'single' ? figures.internalRate.rate : null;
    case 'simplePayback':
    case 'payback':
    case 'discountedPayback': {
      const payback = figures[figure];
      return payback.kind === 'value' ? payback.years : null;
    }
    case 'annualNetBenefit': {
      const yearly = figures.annualNetBenefit;
      return yearly.kind === 'value' ? yearly.value.amount : null;
    }
    case 'modifiedInternalRate':
    case 'benefitCostRatio':
    case 'benefitCostRatioNetted':
    case 'breakEvenRealisation': {
      const ratio = figures[figure];
      return ratio.kind === 'value' ? ratio.value : null;
    }
  }
}
