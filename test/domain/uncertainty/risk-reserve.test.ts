import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { money, share } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import {
  expectedConsequence,
  riskReserve,
  type Risk,
} from '#src/domain/uncertainty/risk-reserve.ts';
import { anyAmountBetween } from '#test/support/quantities.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { listIn } from '#test/support/worked-input.ts';

const anyRisk: fc.Arbitrary<Risk> = fc.record({
  probability: fc.integer({ min: 0, max: 100 }).map((percent) => share(percent / 100)),
  consequence: anyAmountBetween(0, 10_000_000),
});

describe('worked cases: riskReserve', () => {
  test.for(casesOf('riskReserve'))('$id $title [RSK-1]', (worked) => {
    const risks = listIn(worked.input, 'risks') as { probability: string; consequence: string }[];
    const reserve = riskReserve(
      risks.map(({ probability, consequence }) => ({
        probability: share(probability),
        consequence: money(consequence),
      })),
    );
    expectWorked(worked, { reserve });
  });
});

describe('riskReserve', () => {
  test('RSK-1 it never exceeds what all risks cost together, and is all of it if all are certain', () => {
    fc.assert(
      fc.property(fc.array(anyRisk), (risks) => {
        const certain = risks.map((risk) => ({ ...risk, probability: share(1) }));
        const all = sum(risks.map(({ consequence }) => consequence));
        expect(riskReserve(risks).lte(all)).toBe(true);
        expect(riskReserve(certain).eq(all)).toBe(true);
      }),
    );
  });

  test('RSK-1 risks cost together what they cost apart, and money times a number that many times', () => {
    fc.assert(
      fc.property(fc.array(anyRisk), fc.array(anyRisk), (some, others) => {
        const apart = riskReserve(some).plus(riskReserve(others));
        expect(riskReserve([...some, ...others]).eq(apart)).toBe(true);
        const doubled = some.map((risk) => ({
          ...risk,
          consequence: money(risk.consequence.times(2)),
        }));
        expect(riskReserve(doubled).eq(riskReserve(some).times(2))).toBe(true);
      }),
    );
  });

  test('RSK-1 no risks need no reserve, and one needs its own average', () => {
    expect(riskReserve([]).toFixed()).toBe('0');
    const risk = { probability: share('0.25'), consequence: money('0.1') };
    expect(expectedConsequence(risk).toFixed()).toBe('0.025');
  });
});
