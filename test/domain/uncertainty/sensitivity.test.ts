import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import { money, share } from '#src/domain/number/quantities.ts';
import {
  effectsOfLines,
  tornado,
  type Effect,
  type UncertainWorth,
} from '#src/domain/uncertainty/sensitivity.ts';
import { expectNear } from '#test/support/near.ts';
import { anyAmount } from '#test/support/quantities.ts';

const anyEffects: fc.Arbitrary<readonly Effect<number>[]> = fc
  .array(fc.tuple(anyAmount, anyAmount), { maxLength: 12 })
  .map((ends) => ends.map(([atLow, atHigh], input) => ({ input, atLow, atHigh })));

const anyWorth: fc.Arbitrary<UncertainWorth> = fc
  .tuple(anyAmount, fc.option(fc.tuple(anyAmount, anyAmount)))
  .map(([worth, ends]) => ({
    id: 'line' as CostLineId,
    worth,
    range: ends === null ? null : { atLow: ends[0], atHigh: ends[1] },
  }));

describe('tornado', () => {
  test('TOR-2 every input has one bar, and no bar is wider than the one above it', () => {
    fc.assert(
      fc.property(anyAmount, anyEffects, (base, effects) => {
        const { bars } = tornado(base, effects);
        expect(new Set(bars.map(({ input }) => input)).size).toBe(effects.length);
        bars.forEach(({ swing, atLow, atHigh }, index) => {
          expect(swing.eq(atHigh.minus(atLow).abs())).toBe(true);
          expect(swing.gt(bars[index - 1]?.swing ?? swing)).toBe(false);
        });
      }),
    );
  });

  test('TOR-2 inputs that swing alike stay in the order they are given in', () => {
    const effect = (input: string, atLow: number, atHigh: number) => ({
      input,
      atLow: money(atLow),
      atHigh: money(atHigh),
    });
    const effects = [effect('b', 10, 0), effect('wide', 0, 90), effect('a', 0, 10)];
    const { bars } = tornado(money(5), effects);
    expect(bars.map(({ input }) => input)).toEqual(['wide', 'b', 'a']);
  });

  test('TOR-1 money times a number makes base and bars that many times as large, in the same order', () => {
    fc.assert(
      fc.property(anyAmount, anyEffects, (base, effects) => {
        const times = (amount: typeof base) => money(amount.times(7));
        const { bars } = tornado(base, effects);
        const scaled = tornado(
          times(base),
          effects.map((effect) => ({
            ...effect,
            atLow: times(effect.atLow),
            atHigh: times(effect.atHigh),
          })),
        );
        expect(scaled.base.eq(base.times(7))).toBe(true);
        expect(scaled.bars).toEqual(
          bars.map(({ input, atLow, atHigh, swing }) => ({
            input,
            atLow: times(atLow),
            atHigh: times(atHigh),
            swing: times(swing),
          })),
        );
      }),
    );
  });
});

describe('effectsOfLines', () => {
  test('TOR-3 the case is worth as much more or less as the line is', () => {
    fc.assert(
      fc.property(anyAmount, anyWorth, (base, line) => {
        for (const { atLow, atHigh } of effectsOfLines(base, [line], share('0.2'))) {
          const { worth } = line;
          const low = line.range?.atLow ?? worth.times('0.8');
          const high = line.range?.atHigh ?? worth.times('1.2');
          expectNear(atLow.minus(base), low.minus(worth));
          expectNear(atHigh.minus(base), high.minus(worth));
        }
      }),
    );
  });

  test('TOR-4 a line without a range goes a share to either side', () => {
    const cost = { id: 'cost' as CostLineId, worth: money(-100), range: null };
    const [effect] = effectsOfLines(money(30), [cost], share('0.2'));
    expect(effect?.atLow.toFixed()).toBe('50');
    expect(effect?.atHigh.toFixed()).toBe('10');
  });

  test('TOR-4 a line that is worth nothing at any end has no bar; one that may be worth something has', () => {
    const nothing = { id: 'nothing' as CostLineId, worth: money(0), range: null };
    const range = { atLow: money(0), atHigh: money(-10) };
    const perhaps = { id: 'perhaps' as CostLineId, worth: money(0), range };
    const effects = effectsOfLines(money(30), [nothing, perhaps], share('0.2'));
    expect(effects.map(({ input }) => input)).toEqual(['perhaps']);
  });
});
