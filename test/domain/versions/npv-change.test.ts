import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import type { Amounts } from '#src/domain/business-case/line.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { npvChange } from '#src/domain/versions/npv-change.ts';
import { anyCase as anyWildCase } from '#test/support/arbitrary-cases.ts';
import { anyVersions } from '#test/support/arbitrary-versions.ts';
import { valueOf } from '#test/support/appraised.ts';
import { aBenefit, aCase, from, level } from '#test/support/business-cases.ts';
import { versionsIn } from '#test/support/case-of-version.ts';
import { knownChange, movingCauses } from '#test/support/changes.ts';
import { expectNear } from '#test/support/near.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';

describe('worked cases: npvChange', () => {
  test.for(casesOf('npvChange'))('$id $title [CHG-1, CHG-2, CHG-3]', (worked) => {
    const change = knownChange(npvChange(...versionsIn(worked.input)));
    expectWorked(worked, {
      npvBefore: change.before,
      npvAfter: change.after,
      difference: change.difference,
      parts: Object.fromEntries(change.parts.map(({ cause, amount }) => [cause, amount])),
    });
  });
});

describe('npvChange', () => {
  test('CHG-1 any two cases: the parts sum to the difference of the two figures', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        const change = knownChange(npvChange(before, after));
        expect(change.before.toFixed()).toBe(valueOf(before).toFixed());
        expect(change.after.toFixed()).toBe(valueOf(after).toFixed());
        expect(change.difference.toFixed()).toBe(change.after.minus(change.before).toFixed());
        expectNear(sum(change.parts.map(({ amount }) => amount)), change.difference);
      }),
    );
  });

  // Twice the amount, then a horizon that cuts off the year at full effect, then 25 % on what is left.
  test('CHG-1 a ramp that is cut off by the horizon is lost at the new amount and the old rate', () => {
    const ramped = { ...from('2027-01'), ramp: [decimalText('0.5'), decimalText('1')] };
    const calls = aBenefit({ value: level('12000'), timing: ramped });
    const before = aCase({ horizon: 2, ownRate: decimalText('0'), benefits: [calls] });
    const after = {
      ...before,
      horizon: 1,
      ownRate: decimalText('0.25'),
      benefits: [{ ...calls, value: level('24000') }],
    };
    const { parts } = knownChange(npvChange(before, after));
    expect(parts.map(({ cause, amount }) => [cause, amount.toFixed()])).toEqual([
      ['amounts', '18000'],
      ['volumes', '0'],
      ['timing', '-24000'],
      ['rate', '-2400'],
      ['priceLevel', '0'],
      ['lines', '0'],
    ]);
  });

  test('CHG-1 back again is as far the other way', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        const there = knownChange(npvChange(before, after));
        const back = knownChange(npvChange(after, before));
        expect(back.difference.eq(there.difference.negated())).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('CHG-1 a case beside itself: no cause, no difference', () => {
    fc.assert(
      fc.property(anyVersions, ([document]) => {
        expect(movingCauses(document, structuredClone(document))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('CHG-1 all money times three, and every part is three times as large', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        const { parts } = knownChange(npvChange(before, after));
        const tripledParts = knownChange(npvChange(tripled(before), tripled(after))).parts;
        parts.forEach(({ cause, amount }, index) => {
          expect(tripledParts[index]?.cause).toBe(cause);
          expectNear(tripledParts[index]?.amount ?? new Decimal(NaN), amount.times(3));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('CHG-1, FIG-1 whatever the documents say there is a change, or a line that lacks a price', () => {
    fc.assert(
      fc.property(anyWildCase, anyWildCase, (before, after) => {
        const change = npvChange(before, after);
        if (change.kind === 'value') {
          expect(change.difference.isFinite()).toBe(true);
          return;
        }
        const { at, lineId } = change.reason;
        const results = [appraisal(before), appraisal(after)].map(({ kind }) => kind);
        if (at === 'before') expect(results[0]).toBe('undefined');
        if (at === 'lines') expect(results[1]).toBe('undefined');
        const lines = [before, after].flatMap(({ costs, benefits }) => [...costs, ...benefits]);
        expect(lines.map(({ id }) => id)).toContain(lineId);
      }),
      { numRuns: 40 },
    );
  });
});

/** The case with everything that is kroner three times as large. */
function tripled(document: BusinessCase): BusinessCase {
  const { parameters, costs, benefits, risks } = document;
  const hourlyRates = parameters.hourlyRates.map((one) => ({
    ...one,
    amount: times(one.amount),
  }));
  return {
    ...document,
    parameters: { ...parameters, hourlyRates },
    costs: costs.map((line): CostLine => {
      const { amounts } = line;
      return amounts.kind === 'hours' ? line : { ...line, amounts: tripledAmounts(amounts) };
    }),
    benefits: benefits.map((line): Benefit => {
      const { value } = line;
      const isMoney = value.kind === 'level' || value.kind === 'byYear';
      return isMoney ? { ...line, value: tripledAmounts(value) } : line;
    }),
    risks: risks.map((risk) => ({
      ...risk,
      consequence: risk.consequence === null ? null : times(risk.consequence),
    })),
  };
}

function tripledAmounts(amounts: Amounts): Amounts {
  if (amounts.kind === 'level') {
    return level(amounts.amount === null ? null : times(amounts.amount));
  }
  const entries = Object.entries(amounts.amounts);
  return {
    kind: 'byYear',
    amounts: Object.fromEntries(entries.map(([year, amount]) => [year, times(amount)])),
  };
}

function times(amount: DecimalText): DecimalText {
  return decimalText(new Decimal(amount).times(3));
}
