import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Figure, InternalRate, Payback } from '#src/domain/finance/figures.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';
import { caseOfStreams } from '#test/support/case-of-streams.ts';
import { casesOf, expectWorked, type WorkedCase } from '#test/support/worked-cases.ts';
import { flowIn } from '#test/support/worked-input.ts';

describe('worked cases as documents', () => {
  test.for(casesOf('caseFigures'))('$id $title, amounts by year [FLW-4, LED-2]', (worked) => {
    expectCaseFigures(worked, caseOfStreams(worked.input));
  });

  test.for(casesOf('caseFigures'))('$id $title, level amounts and months [FLW-2]', (worked) => {
    const realisationRate = decimalText(String(worked.input['realisation']));
    expectCaseFigures(
      worked,
      aCase({
        costs: [
          aCost({ amounts: level('850000'), timing: from('2026-11') }),
          aCost({ amounts: level('150000'), timing: from('2027-02') }),
          aCost({ kind: 'recurring', amounts: level('120000'), timing: from('2027-01') }),
        ],
        benefits: [
          aBenefit({ value: level('150000'), timing: from('2027-01'), realisationRate }),
          aBenefit({ value: level('270000'), timing: from('2028-01'), realisationRate }),
        ],
      }),
    );
  });

  test.for(casesOf('netFlow'))('$id $title [FIG-2]', (worked) => {
    const { figures } = appraised(caseOfStreams(worked.input));
    expectWorked(worked, {
      net: figures.net,
      ...('accumulated' in worked.expected && { accumulated: figures.accumulated }),
      totalBenefits: figures.totalBenefits,
      totalRecurringCosts: figures.totalRecurringCosts,
      totalOneOffCosts: figures.investment,
      total: figures.total,
    });
  });
});

describe('Prosjektveiviseren, typed in year by year', () => {
  const document = caseOfStreams({ ...theCase('netFlow', 'P1').input, rate: '0.035' });
  const { figures } = appraised(document);

  test.for([
    { id: 'P2', rate: '0.035', convention: 'year0' },
    { id: 'P3', rate: '0.035', convention: 'firstYearDiscounted' },
    { id: 'P4', rate: '0.04', convention: 'year0' },
  ] as const)('$id net present value at $rate, $convention [NPV-1]', ({ id, rate, convention }) => {
    const ownRate = decimalText(rate);
    const { netPresentValue } = appraised({ ...document, ownRate, convention }).figures;
    expectWorked(theCase('npv', id), { npv: netPresentValue });
  });

  test('P5 internal rate [IRR-2]', () => {
    expectWorked(theCase('irr', 'P5'), workedRate(figures.internalRate));
  });

  test('P6 payback, simple and discounted [PAY-1, PAY-5]', () => {
    expectWorked(theCase('payback', 'P6'), workedPayback(figures.payback));
    expectWorked(theCase('discountedPayback', 'P6b'), workedPayback(figures.discountedPayback));
    const dearer = appraised({ ...document, ownRate: decimalText('0.04') }).figures;
    expectWorked(theCase('discountedPayback', 'P6c'), workedPayback(dearer.discountedPayback));
  });

  test('P7, P8 benefit–cost ratios [RAT-1, RAT-2]', () => {
    const { benefitCostRatio, benefitCostRatioNetted, presentValueOfCosts } = figures;
    const netted = { ...document, costs: document.costs.slice(0, 1) };
    const below = appraised(netted).figures.presentValueOfCosts;
    expectWorked(theCase('bcr', 'P7'), {
      kind: 'value',
      pvAbove: figures.presentValueOfBenefits,
      pvBelow: presentValueOfCosts,
      npv: figures.netPresentValue,
      ratio: valueOf(benefitCostRatio),
    });
    expectWorked(theCase('bcr', 'P8'), {
      kind: 'value',
      pvAbove: figures.netPresentValue.plus(below),
      pvBelow: below,
      npv: figures.netPresentValue,
      ratio: valueOf(benefitCostRatioNetted),
    });
  });

  test('P10 benefits one column later, the horizon unchanged [FLW-8]', () => {
    const worked = theCase('delay', 'P10');
    const amounts = flowIn(worked.input, 'benefits').map((amount) => amount.toFixed());
    const late = aBenefit({ value: byYear(2027, amounts) });
    const later = appraised({ ...document, benefits: [late] });
    const { net, total, netPresentValue } = later.figures;
    expectWorked(worked, {
      net,
      total,
      npv: netPresentValue,
      npvWithoutDelay: figures.netPresentValue,
      lossShare: figures.netPresentValue.minus(netPresentValue).div(figures.netPresentValue),
    });
    expect(later.benefits[0]?.outside).toBe('part');
  });
});

function expectCaseFigures(worked: WorkedCase, document: BusinessCase): void {
  const of = (convention: BusinessCase['convention']) =>
    appraised({ ...document, convention }).figures.netPresentValue;
  const { figures } = appraised(document);
  const { simplePayback } = figures;
  const annualNetBenefit = valueOf(figures.annualNetBenefit);
  expectWorked(worked, {
    net: figures.net,
    accumulated: figures.accumulated,
    total: figures.total,
    npv: figures.netPresentValue,
    npvFirstYearDiscounted: of('firstYearDiscounted'),
    npvMidYear: of('midYear'),
    irr: workedRate(figures.internalRate),
    payback: workedPayback(figures.payback),
    discountedPayback: workedPayback(figures.discountedPayback),
    simplePaybackYears: simplePayback.kind === 'value' ? simplePayback.years : null,
    pvBenefits: figures.presentValueOfBenefits,
    pvCosts: figures.presentValueOfCosts,
    ratio: valueOf(figures.benefitCostRatio),
    ...('breakEvenRealisation' in worked.expected && {
      breakEvenRealisation: valueOf(figures.breakEvenRealisation),
    }),
    annualNetBenefit: annualNetBenefit?.amount,
    annualNetBenefitYear: annualNetBenefit?.year,
    equivalentAnnuity: figures.equivalentAnnuity,
  });
}

function workedRate(internalRate: InternalRate) {
  return internalRate.kind === 'single'
    ? { kind: 'single', root: internalRate.rate }
    : { kind: internalRate.kind };
}

function workedPayback(payback: Payback) {
  if (payback.kind !== 'value') return { kind: payback.kind };
  const { kind, years, wholeYears, firstCrossing } = payback;
  return { kind, years, wholeYears, dips: firstCrossing !== null };
}

function valueOf<Value>(figure: Figure<Value, string>): Value | null {
  return figure.kind === 'value' ? figure.value : null;
}

function theCase(section: string, id: string): WorkedCase {
  const worked = casesOf(section).find((one) => one.id === id);
  if (worked === undefined) throw new Error(`no worked case ${id}`);
  return worked;
}
