import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseCase } from '#src/document/parse-case.ts';
import { nothingTried, whatIf } from '#src/domain/business-case/edits/what-if.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aCurrentCost, end } from '#test/support/alternatives.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import {
  aBenefit,
  aCase,
  aCost,
  byYear,
  from,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';

const plain = aCase({
  costs: [
    aCost({ amounts: level('1000') }),
    aCost({ kind: 'recurring', amounts: byYear(2026, ['10', '20']) }),
  ],
  benefits: [
    aBenefit({ value: level('600') }),
    aBenefit({ class: 'capacity', value: timeSaved() }),
  ],
});

describe('whatIf', () => {
  test('WIF-1 where nothing is tried nothing changes', () => {
    expect(whatIf(nothingTried)(plain)).toBe(plain);
  });

  test('WIF-1 ALT-3 an end of a cost of today comes later, as a benefit does', () => {
    const currentCosts = [aCurrentCost({ avoided: [end('2027-01')] })];
    const after = whatIf({ ...nothingTried, delay: 7 })({ ...plain, currentCosts });
    expect(after.currentCosts[0]?.avoided).toEqual([end('2027-08')]);
    const alone = aCase({ currentCosts });
    expect(whatIf({ ...nothingTried, benefits: 10 })(alone)).toEqual(alone);
  });

  test('WIF-1 every cost and every benefit, in money, in time and year by year', () => {
    const { costs, benefits } = whatIf({ ...nothingTried, costs: 10, benefits: -25 })(plain);
    expect(costs.map(({ amounts }) => amounts)).toEqual([
      level('1100'),
      byYear(2026, ['11', '22']),
    ]);
    expect(benefits.map(({ value }) => value)).toEqual([
      level('450'),
      timeSaved({ volume: decimalText('9000') }),
    ]);
  });

  test('WIF-1 benefits come later and costs stay', () => {
    const after = whatIf({ ...nothingTried, delay: 7 })(plain);
    expect(after.benefits.map(({ timing }) => timing)).toEqual([from('2026-08'), from('2026-08')]);
    expect(after.costs).toEqual(plain.costs);
  });

  test('WIF-1 one rate for all years', () => {
    expect(whatIf({ ...nothingTried, rate: decimalText('0.06') })(plain).ownRate).toBe('0.06');
  });

  test('WIF-1 ranges in amounts keep their ends, and none is made', () => {
    const range = { kind: 'amounts', low: decimalText('900'), high: decimalText('1500') } as const;
    const businessCase = aCase({ costs: [aCost({ amounts: level('1000'), range }), aCost()] });
    const { costs } = whatIf({ ...nothingTried, costs: 20 })(businessCase);
    expect(costs.map((line) => line.range)).toEqual([range, null]);
  });

  test('WIF-1 the net present value follows costs and benefits in proportion', () => {
    const worthOf = (costs: number, benefits: number) => {
      const result = appraisal(whatIf({ ...nothingTried, costs, benefits })(plain));
      if (result.kind !== 'appraised') throw new Error('it is appraised');
      return result.appraisal.figures.netPresentValue;
    };
    const [as, dearer, poorer] = [worthOf(0, 0), worthOf(10, 0), worthOf(0, -10)];
    const both = worthOf(10, -10);
    const apart = dearer.plus(poorer).minus(as).minus(as);
    expect(both.minus(as).toFixed(30)).toBe(apart.toFixed(30));
  });

  test('CAS-3 whatever is tried, it is a case that can be opened again', () => {
    const anyTrial = fc.record({
      benefits: fc.integer({ min: -100, max: 100 }),
      costs: fc.integer({ min: -100, max: 100 }),
      delay: fc.integer({ min: 0, max: 60 }),
      rate: fc.option(fc.constantFrom(decimalText('0'), decimalText('0.035'))),
    });
    fc.assert(
      fc.property(anyCase, anyTrial, (before, trial) => {
        const after = whatIf(trial)(before);
        expect(parseCase(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after });
      }),
      { numRuns: 60 },
    );
  });
});
