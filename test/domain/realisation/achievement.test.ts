import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { achievement } from '#src/domain/realisation/achievement.ts';
import { anyAmount, relativeError } from '#test/support/quantities.ts';
import { casesOf, expectWorked, type WorkedInput } from '#test/support/worked-cases.ts';
import { decimalIn } from '#test/support/worked-input.ts';

describe('worked cases: achievement', () => {
  test.for(casesOf('achievement'))('$id $title [ACH-1, ACH-2, ACH-3]', (worked) => {
    const result = achievement({
      baseline: reading(worked.input, 'baseline'),
      target: reading(worked.input, 'target'),
      actual: reading(worked.input, 'actual'),
    });
    expectWorked(
      worked,
      result.kind === 'value' ? result : { kind: result.kind, reason: result.reason },
    );
  });
});

describe('achievement', () => {
  test.for([
    { name: 'ACH-1 nothing moved has no sign', readings: [100, 50, 100], told: '0' },
    { name: 'ACH-1 the wrong way', readings: [100, 50, 110], told: '-0.2' },
    {
      name: 'ACH-2 a level that is kept',
      readings: [5, 5, 5],
      told: 'target-equals-baseline kept',
    },
    { name: 'ACH-2 a level that is not', readings: [5, 5, 4], told: 'target-equals-baseline' },
    { name: 'ACH-2 a level not measured is neither', readings: [5, 5, null], told: 'not-measured' },
    { name: 'ACH-3 a baseline of 0 is a baseline', readings: [0, 10, 5], told: '0.5' },
    { name: 'ACH-3 a measured 0 is a measurement', readings: [10, 0, 0], told: '1' },
    { name: 'ACH-3 no target', readings: [10, null, 5], told: 'no-target' },
    {
      name: 'ACH-3 nothing at all lacks its baseline first',
      readings: [null, null, null],
      told: 'no-baseline',
    },
  ])('$name', ({ readings, told }) => {
    const [baseline = null, target = null, actual = null] = readings.map((value) =>
      value === null ? null : new Decimal(value),
    );
    expect(tell({ baseline, target, actual })).toBe(told);
  });

  test('ACH-1 another unit or another zero point changes no achievement', () => {
    const anyScale = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        anyAmount,
        anyAmount,
        anyAmount,
        anyScale,
        anyAmount,
        (base, aim, now, by, to) => {
          fc.pre(!base.eq(aim));
          const moved = (value: Decimal) => value.times(by).plus(to);
          const one = achievement({ baseline: base, target: aim, actual: now });
          const other = achievement({
            baseline: moved(base),
            target: moved(aim),
            actual: moved(now),
          });
          if (one.kind !== 'value' || other.kind !== 'value') throw new Error('both are defined');
          expect(relativeError(one.achievement, other.achievement).lt('1e-30')).toBe(true);
        },
      ),
    );
  });
});

function reading(input: WorkedInput, key: string): Decimal | null {
  return input[key] === null ? null : decimalIn(input, key);
}

function tell(readings: Parameters<typeof achievement>[0]): string {
  const result = achievement(readings);
  if (result.kind === 'value') return result.achievement.valueOf();
  return `${result.reason}${'isKept' in result && result.isKept ? ' kept' : ''}`;
}
