import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CentreId } from '#src/domain/organisation/organisation.ts';
import { sum } from '#src/domain/number/sum.ts';
import { decimalText, type CashFlow } from '#src/domain/number/quantities.ts';
import { chosenOf, flowsOfSet } from '#src/domain/portfolio/flows-of-set.ts';
import { flowByArea, flowByCentre } from '#src/domain/portfolio/flow-groups.ts';
import { paidFlow } from '#src/domain/portfolio/frame-use.ts';
import { frameYears } from '#src/domain/portfolio/frame-years.ts';
import { calendarYears, portfolioFlow } from '#src/domain/portfolio/portfolio-flow.ts';
import type { Frame, SharedBenefitRecord } from '#src/domain/portfolio/portfolio.ts';
import { aSummary, aSummaryBenefit, aSummaryOf, aWorth } from '#test/support/case-summaries.ts';

const numbers = (flow: CashFlow) => flow.map((amount) => amount.toNumber());
const early = aSummaryOf('early', {
  investment: [100],
  running: [0, 10, 10],
  riskReserve: [0, 5],
  benefits: [0, 60, 60],
});
const late = aSummaryOf(
  'late',
  { investment: [0, 200], benefits: [0, 0, 90] },
  { firstYear: 2028 },
);
const unknown = aSummary('unknown', {
  worth: { kind: 'undefined', reason: 'price-index-missing' },
});
const delays = (years: number) => [{ case: { id: early.id, name: 'early' }, years }];

test.for([
  ['investment', [100, 0, 0, 0]],
  ['costs', [100, 10, 10, 0]],
  ['net', [100, -50, -50, 0]],
] as const)('PFT-8 a frame that pays %s takes that of a case', ([pays, taken]) => {
  expect(
    numbers(
      paidFlow(
        aWorth({
          investment: [100],
          running: [0, 10, 10],
          riskReserve: [0, 5],
          benefits: [0, 60, 60],
        }).flows,
        pays,
      ),
    ),
  ).toEqual(taken);
});

describe('CFL-3 years of cases are added by calendar year', () => {
  test('each from its own first year, moved as the choice says', () => {
    const cases = flowsOfSet([early, late, unknown], { delays: delays(2) }, []);
    const flow = portfolioFlow(cases, calendarYears(cases));
    expect(flow.years).toEqual([2028, 2029, 2030, 2031, 2032]);
    expect(numbers(flow.investment)).toEqual([0, 300, 0, 0, 0]);
    expect(numbers(flow.benefits)).toEqual([0, 0, 150, 60, 0]);
    expect(numbers(flow.net)).toEqual([0, -300, 135, 50, 0]);
    expect(numbers(flow.accumulated)).toEqual([0, -300, -165, -115, -115]);
  });

  test('CFL-1 moving a case changes no sum over all years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), (years) => {
        const cases = flowsOfSet([early, late], { delays: delays(years) }, []);
        const { net } = portfolioFlow(cases, calendarYears(cases));
        expect(sum(net).toNumber()).toBe(-115);
      }),
    );
  });

  test('no cases have no years', () => {
    expect(portfolioFlow([], calendarYears([])).years).toEqual([]);
  });
});

test('CFL-2 a case that is moved has both its worths', () => {
  const [moved] = flowsOfSet([early], { delays: delays(1) }, []);
  const ratio = moved?.movedValue.div(moved.netPresentValue).times('1.035');
  expect(ratio?.toDecimalPlaces(20).toNumber()).toBe(1);
});

describe('the frame', () => {
  const frame: Pick<Frame, 'firstYear' | 'priceYear' | 'perYear' | 'total' | 'pays'> = {
    firstYear: 2027,
    priceYear: 2027,
    perYear: [decimalText('90'), null, decimalText('250')],
    total: decimalText('400'),
    pays: 'investment',
  };
  const cases = flowsOfSet([early, late], { delays: [] }, []);

  test('PFT-8 what is over it is said by year, and what falls outside its years', () => {
    const { years, total, outside } = frameYears(
      cases,
      { ...frame, perYear: frame.perYear.slice(0, 2) },
      2027,
    );
    expect(years.map(({ year, used, over }) => [year, used.toNumber(), over.toNumber()])).toEqual([
      [2027, 100, 10],
      [2028, 0, 0],
    ]);
    expect([total.used.toNumber(), total.over.toNumber(), outside.toNumber()]).toEqual([
      100, 0, 200,
    ]);
  });

  test('PFT-8 it is held up to nothing in the prices of another year', () => {
    const { years, isComparable } = frameYears(cases, frame, 2026);
    expect([isComparable, years.every(({ limit }) => limit === null)]).toEqual([false, true]);
  });
});

test('PFT-8 with more than 300 cases the others are one, and the sum is of all', () => {
  const many = Array.from({ length: 303 }, (_, index) =>
    aSummaryOf(`c${String(index)}`, { investment: [index + 1] }),
  );
  const frame = {
    firstYear: 2027,
    priceYear: 2027,
    perYear: [null],
    total: null,
    pays: 'investment',
  };
  const { cases, others, total } = frameYears(
    flowsOfSet(many, { delays: [] }, []),
    frame as never,
    2027,
  );
  expect([cases.length, cases[0]?.total.toNumber()]).toEqual([300, 303]);
  expect([others?.count, others?.total.toNumber(), total.used.toNumber()]).toEqual([3, 6, 46_056]);
});

test('CFL-4 parts are the whole, and a shared benefit counts by its share in its area', () => {
  const claims = ['early', 'late'].map((id) => ({
    caseId: id as never,
    benefitId: 'same' as never,
    share: decimalText('0.5'),
  }));
  const records: readonly SharedBenefitRecord[] = [{ id: 's' as never, name: 'same', claims }];
  const same = aSummaryBenefit('same', [0, 40, 40, 0]);
  const health = { id: 'health' as CentreId, name: 'Health' };
  const set = [
    aSummaryOf(
      'early',
      { investment: [100], riskReserve: [0, 7], benefits: [0, 60, 60] },
      { centre: health },
      { benefits: [same] },
    ),
    aSummaryOf('late', { investment: [50], benefits: [0, 40, 40] }, {}, { benefits: [same] }),
  ];
  const cases = flowsOfSet(set, { delays: [] }, records);
  const years = calendarYears(cases);
  const whole = portfolioFlow(cases, years);
  expect(numbers(whole.benefits)).toEqual([0, 60, 60, 0]);
  for (const groups of [flowByCentre(cases, years), flowByArea(cases, years)]) {
    const nets = years.map((_, at) => sum(groups.flatMap(({ flow }) => flow.net[at] ?? [])));
    expect(numbers(nets)).toEqual(numbers(whole.net));
  }
  expect(flowByCentre(cases, years).map(({ key }) => key?.name)).toEqual(['Health', undefined]);
  expect(flowByArea(cases, years).map(({ key }) => key)).toEqual(['service', 'riskReserve']);
});

test('what is chosen and is not on this device is not in it', () => {
  const chosen = [
    { id: early.id, name: '' },
    { id: 'gone' as never, name: '' },
  ];
  expect(chosenOf([early, late], { chosen })).toEqual([early]);
});
