import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CashStreams } from '#src/domain/finance/figures.ts';
import { headlineFigures } from '#src/domain/finance/headline-figures.ts';
import { switchingRate } from '#src/domain/finance/switching-rate.ts';
import {
  switchingTargets,
  switchingValue,
  switchingValueOfStream,
  type SwitchingTarget,
} from '#src/domain/finance/switching-values.ts';
import type { AppraisalTerms } from '#src/domain/finance/terms.ts';
import type { Decimal } from '#src/domain/number/decimal.ts';
import { money, rate, type CashFlow } from '#src/domain/number/quantities.ts';
import { anyStreams, anyTerms, flowOf, movedBy } from '#test/support/quantities.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { streamsIn, termsIn, textIn } from '#test/support/worked-input.ts';

describe('worked cases: switching', () => {
  test.for(casesOf('switching'))('$id $title [SWI-1, SWI-2, SWI-3]', (worked) => {
    const streams = streamsIn(worked.input);
    const terms = termsIn(worked.input);
    const target = textIn(worked.input, 'target');
    if (target === 'rate') {
      const result = switchingRate(headlineFigures(streams, terms), terms.convention);
      expectWorked(
        worked,
        result.kind === 'value' ? { kind: 'value', rate: result.value.rate } : result,
      );
      return;
    }
    const result = switchingValueOfStream(streams, terms, target as SwitchingTarget);
    if (result.kind === 'undefined') {
      expectWorked(worked, result);
      return;
    }
    const { change, level } = result.value;
    expectWorked(worked, { kind: 'value', change, ...(level === null ? {} : { level }) });
  });
});

describe('switchingValueOfStream', () => {
  test('SWI-1, SWI-5 a stream changed by its switching value leaves the case worth nothing', () => {
    fc.assert(
      fc.property(
        anyStreams,
        anyTerms,
        fc.constantFrom(...switchingTargets),
        (streams, terms, target) => {
          const result = switchingValueOfStream(streams, terms, target);
          fc.pre(result.kind === 'value');
          const changed = changedBy(streams, target, result.value.change.plus(1));
          const { netPresentValue } = headlineFigures(changed, terms);
          const moved = movedBy(streams).plus(movedBy(changed));
          expect(netPresentValue.abs().lte(moved.times('1e-28'))).toBe(true);
        },
      ),
    );
  });

  // No interest in year 1, 25 % after it: the years weigh 1, 1 and 0.8.
  test.for([
    { name: 'a case worth nothing', oneOff: 140, benefits: [0, 100, 50], change: '0', level: null },
    { name: 'a loss', oneOff: 154, benefits: [0, 100, 50], change: '0.1', level: null },
    { name: 'a lump sum', oneOff: 400, benefits: [500, 0, 0], change: '-0.2', level: '400' },
    { name: 'a drawback', oneOff: 100, benefits: [0, 0, -125], change: '-2', level: '125' },
    {
      name: 'the same each year',
      oneOff: 90,
      benefits: [0, 100, 100],
      change: '-0.5',
      level: '50',
    },
  ])('SWI-1, SWI-2 of $name', ({ oneOff, benefits, change, level }) => {
    const result = switchingValueOfStream(streams(oneOff, benefits), stepping, 'benefits');
    if (result.kind === 'undefined') throw new Error('there is no switching value');
    expect(result.value.change.toFixed()).toBe(change);
    expect(result.value.level?.toFixed() ?? null).toBe(level);
  });

  test('FIG-1 what comes and goes again is worth nothing, and has no switching value', () => {
    const result = switchingValueOfStream(streams(100, [0, 80, -100]), stepping, 'benefits');
    expect(result).toEqual({ kind: 'undefined', reason: 'no-amount' });
  });

  test('SWI-2 a level is told only where every amount is the same', () => {
    const level = (...amounts: readonly number[]) => {
      const result = switchingValue(money(50), money(-100), flowOf(...amounts));
      return result.kind === 'value' ? result.value.level?.toFixed() : result.reason;
    };
    expect(level(0, 80, 80)).toBe('120');
    expect(level(0, 80, 81)).toBeUndefined();
    expect(level()).toBeUndefined();
  });
});

test('FIG-1 a line that is worth nothing has no switching value', () => {
  expect(switchingValue(money(50), money(0), [])).toEqual({
    kind: 'undefined',
    reason: 'no-amount',
  });
});

const stepping: AppraisalTerms = {
  schedule: [
    { from: 1, to: 1, rate: rate('0') },
    { from: 2, to: null, rate: rate('0.25') },
  ],
  convention: 'year0',
  financeRate: null,
  reinvestRate: null,
};

function streams(oneOff: number, benefits: readonly number[]): CashStreams {
  const flow = flowOf(...benefits);
  const nothing = flowOf(...benefits.map(() => 0));
  return {
    benefits: flow,
    benefitsAtFullRealisation: flow,
    recurringCosts: nothing,
    oneOffCosts: flowOf(oneOff, ...benefits.slice(1).map(() => 0)),
    riskReserve: nothing,
    residualValue: nothing,
  };
}

function changedBy(streams: CashStreams, target: SwitchingTarget, by: Decimal): CashStreams {
  const scaled = (flow: CashFlow) => flow.map((amount) => money(amount.times(by)));
  const isMeant = (name: keyof CashStreams) =>
    target === name || (target === 'allCosts' && name.endsWith('Costs'));
  const isOneOff = isMeant('oneOffCosts');
  return {
    ...streams,
    benefits: isMeant('benefits') ? scaled(streams.benefits) : streams.benefits,
    recurringCosts: isMeant('recurringCosts')
      ? scaled(streams.recurringCosts)
      : streams.recurringCosts,
    oneOffCosts: isOneOff ? scaled(streams.oneOffCosts) : streams.oneOffCosts,
    residualValue: isOneOff ? scaled(streams.residualValue) : streams.residualValue,
  };
}
