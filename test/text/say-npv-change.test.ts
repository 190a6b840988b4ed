import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { npvChange } from '#src/domain/versions/npv-change.ts';
import {
  sayNpvChange,
  sayUndefinedChange,
  sayWaterfall,
  signed,
  wholeKroner,
  writtenParts,
} from '#src/text/say-npv-change.ts';
import { anyVersions } from '#test/support/arbitrary-versions.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';

const start = aCase({ horizon: 1, benefits: [aBenefit({ value: level('1000') })] });

function changed(before: BusinessCase, after: BusinessCase) {
  const change = npvChange(before, after);
  if (change.kind === 'undefined') throw new Error('the change is not defined');
  return change;
}

describe('what moved the net present value, as it is written', () => {
  test('TXT-15 sums to the krone from the one value to the other', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        const change = npvChange(before, after);
        if (change.kind === 'undefined') return;
        const parts = writtenParts(change);
        const sum = parts.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
        const end = wholeKroner(change.after);
        expect(wholeKroner(change.before).plus(sum).eq(end)).toBe(true);
        expect(parts.at(-1)?.after.eq(end)).toBe(true);
        expect(parts.every(({ amount }) => amount.isInteger())).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('says which way it went, and by how much', () => {
    const after = { ...start, costs: [aCost({ amounts: level('300') })] };
    const change = changed(start, after);
    expect(sayNpvChange(change)).toMatch(
      /^NNV går fra .* til .*\u00A0kr\., en forskel på −300\u00A0kr\.$/,
    );
    expect(sayWaterfall(change)).toContain('Linjer −300.');
    expect(sayNpvChange(changed(start, start))).toMatch(/Intet har flyttet den/);
  });

  test.for([
    ['0.4', '0'],
    ['-0.4', '0'],
    ['12', '+12'],
    ['-12', '−12'],
  ] as const)('writes %s as %s', ([amount, shown]) => {
    expect(signed(new Decimal(amount))).toBe(shown);
  });

  test('says in which version it is not defined, and why', () => {
    const broken = { ...start, costs: [aCost({ title: 'Licens', priceYear: 1990 })] };
    for (const [before, after, name] of [
      [broken, start, 'Før'],
      [start, broken, 'Efter'],
    ] as const) {
      const change = npvChange(before, after);
      if (change.kind === 'value') throw new Error('the change is defined');
      const words = sayUndefinedChange(
        change,
        { name: 'Før', document: before },
        { name: 'Efter', document: after },
        after === broken,
      );
      expect(words).toContain(`NNV kan ikke regnes ud i ${name}: »Licens«`);
    }
  });
});
