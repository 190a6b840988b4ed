import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Risk } from '#src/domain/business-case/risk.ts';
import { reserveFlow } from '#src/domain/finance/reserve-flow.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { anyCase, anyRisk, anyShare } from '#test/support/any-case.ts';
import { appraised, valueOf } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, aRisk, from, level } from '#test/support/business-cases.ts';
import { expectNear } from '#test/support/near.ts';
import { moveLines } from '#src/domain/business-case/edits/timing-edits.ts';

const timeline = { firstYear: 2026, horizon: 2 };

function inMonth(month: string, says: Partial<Risk> = {}): Risk {
  return aRisk({ month: from(month).startMonth, ...says });
}

describe('reserveFlow', () => {
  test.for([
    { what: 'in the year of its month', risks: [inMonth('2027-12')], reserve: '0 20000 0' },
    {
      what: 'added up where two fall in one year',
      risks: [inMonth('2028-01'), inMonth('2028-06', { probability: decimalText('1') })],
      reserve: '0 0 120000',
    },
    { what: 'not before year 0', risks: [inMonth('2025-12')], reserve: '0 0 0' },
    { what: 'not after the last year', risks: [inMonth('2029-01')], reserve: '0 0 0' },
    {
      what: 'nothing not said yet',
      risks: [inMonth('2026-01', { probability: null }), inMonth('2026-01', { consequence: null })],
      reserve: '0 0 0',
    },
  ])('RSK-2 $what: $reserve', ({ risks, reserve }) => {
    expect(reserveFlow(risks, timeline).riskReserve.map(String).join(' ')).toBe(reserve);
  });

  test.for([
    { name: 'within', risk: inMonth('2026-01'), outside: 'none', expected: '20000' },
    { name: 'before', risk: inMonth('2025-12'), outside: 'all', expected: '20000' },
    { name: 'after', risk: inMonth('2029-01'), outside: 'all', expected: '20000' },
    {
      name: 'after, but not said',
      risk: inMonth('2029-01', { consequence: null }),
      outside: 'none',
      expected: '0',
    },
  ])('RSK-2 a risk $name says where it is: $outside', ({ risk, outside, expected }) => {
    const [flow] = reserveFlow([risk], timeline).risks;
    expect(flow).toMatchObject({ id: risk.id, outside });
    expect(flow?.expected.toFixed()).toBe(expected);
  });

  test('RSK-2 the reserve of some risks and of others is that of all of them, year by year', () => {
    const some = fc.array(anyRisk, { maxLength: 5 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [apart, besides] = [reserveFlow(one, timeline), reserveFlow(other, timeline)];
        const all = reserveFlow([...one, ...other], timeline).riskReserve;
        all.forEach((amount, year) => {
          expectNear(
            amount,
            (apart.riskReserve[year] ?? amount).plus(besides.riskReserve[year] ?? 0),
          );
        });
      }),
    );
  });
});

describe('RSK-3 the reserve is taken from the net flow', () => {
  test('RSK-3 a risk costs what a one-off of its average in its year costs', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const asCosts = document.risks.map(({ probability, consequence, month }) => {
          const expected = new Decimal(probability ?? 0).times(consequence ?? 0);
          return aCost({ amounts: level(expected.toFixed()), timing: from(month) });
        });
        const paid = { ...document, risks: [], costs: [...document.costs, ...asCosts] };
        const { figures } = appraised(document);
        expectNear(figures.netPresentValue, valueOf(paid));
        expectNear(figures.presentValueOfCosts, appraised(paid).figures.presentValueOfCosts);
      }),
    );
  });

  test('RSK-3 it stands where benefits are late, or not believed in full', () => {
    fc.assert(
      fc.property(anyCase, anyShare, (document, realisationRate) => {
        const { benefits } = document;
        const later = moveLines(
          benefits.map(({ id }) => id),
          7,
        )(document);
        const doubted = benefits.map((line) => ({ ...line, realisationRate }));
        for (const changed of [later, { ...document, benefits: doubted }]) {
          expect(appraised(changed).cash.riskReserve).toEqual(appraised(document).cash.riskReserve);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('RSK-3 it is no investment, and no part of the annual net benefit', () => {
    const without = aCase({ costs: [aCost()], benefits: [aBenefit()] });
    const { figures } = appraised({ ...without, risks: [aRisk()] });
    const free = appraised(without).figures;
    expect(figures.investment).toEqual(free.investment);
    expect(figures.annualNetBenefit).toEqual(free.annualNetBenefit);
    expect(figures.simplePayback).toEqual(free.simplePayback);
  });
});
