import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, money, share, type Money } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { benefitAtEnd, costAtEnd, type End } from '#src/domain/uncertainty/line-at-end.ts';
import { lineWorths, type LineId } from '#src/domain/uncertainty/line-worths.ts';
import type { WorthRange } from '#src/domain/uncertainty/sensitivity.ts';
import { tornadoOfCase, type CaseRanges } from '#src/domain/uncertainty/tornado-of-case.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised, valueOf } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';
import { expectSameDigits } from '#test/support/near.ts';
import { casesOf, expectWorked, type WorkedInput } from '#test/support/worked-cases.ts';
import { listIn, textIn } from '#test/support/worked-input.ts';

/** Nothing is moved but the lines without a range, and those by nothing. */
const still: CaseRanges = {
  lines: new Map(),
  share: share(0),
  rate: { low: new Decimal(0), high: new Decimal(0) },
  horizon: { low: 0, high: 0 },
  delay: { low: 0, high: 0 },
};

const ordinary: CaseRanges = {
  lines: new Map(),
  share: share('0.2'),
  rate: { low: new Decimal('-0.01'), high: new Decimal('0.01') },
  horizon: { low: 0, high: 1 },
  delay: { low: 0, high: 6 },
};

describe('worked cases: tornado', () => {
  test.for(casesOf('tornado'))('$id $title [TOR-1, TOR-2, TOR-3, TOR-5, TOR-6]', (worked) => {
    const { input } = worked;
    const document = caseIn(input);
    const varied = new Map(varyIn(input).map((vary) => [nameOfInput(vary.input), vary]));
    const { base, bars } = tornadoOfCase(document, appraised(document), rangesIn(input));
    const told = bars.flatMap(({ input: moved, atLow, atHigh, swing }) => {
      const vary = varied.get(moved.kind === 'line' ? moved.id : moved.kind);
      if (vary === undefined) return [];
      return [{ input: vary.input, npvLow: atLow, npvHigh: atHigh, swing }];
    });
    expectWorked(worked, { base, bars: told });
  });
});

describe('tornadoOfCase', () => {
  test('TOR-1 the base is the net present value, and nothing moves where nothing is moved', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const appraisal = appraised(document);
        const { base, bars } = tornadoOfCase(document, appraisal, still);
        expect(base).toBe(appraisal.figures.netPresentValue);
        expect(bars.every(({ swing }) => swing.lt('1e-20'))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('TOR-3, TOR-4 the bar of a line is what the case is worth with its amounts so much changed', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { bars } = tornadoOfCase(document, appraised(document), ordinary);
        for (const { input, atLow, atHigh } of bars) {
          if (input.kind !== 'line') continue;
          expectAbout(atLow, valueWith(document, input.id, '0.8'));
          expectAbout(atHigh, valueWith(document, input.id, '1.2'));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('TOR-3 TOR-4 every line is moved as if the whole case were worked out anew, to the last digit', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const appraisal = appraised(document);
        const { bars } = tornadoOfCase(document, appraisal, ordinary);
        const size = sum(lineWorths(appraisal).map(({ worth }) => money(worth.abs()))).plus(1);
        for (const { input, atLow, atHigh } of bars) {
          if (input.kind !== 'line') continue;
          expectSameDigits(atLow, valueOf(withLineAtEnd(document, input.id, 'low')), size);
          expectSameDigits(atHigh, valueOf(withLineAtEnd(document, input.id, 'high')), size);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('TOR-2 what swings alike stands as in the case: costs, benefits, rate, horizon, delay', () => {
    const document = aCase({
      costs: [aCost({ id: 'cost' as CostLineId, amounts: level('10') })],
      benefits: ['one', 'other'].map((id) =>
        aBenefit({ id: id as BenefitId, value: level('10'), timing: from('2026-01', '2026-12') }),
      ),
    });
    const { bars } = tornadoOfCase(document, appraised(document), {
      ...still,
      share: share('0.1'),
    });
    expect(bars.map(({ input }) => (input.kind === 'line' ? input.id : input.kind))).toEqual([
      ...['cost', 'one', 'other', 'rate', 'horizon', 'delay'],
    ]);
  });

  test('FIG-1 terms that cannot be changed that far have no bar, and say why', () => {
    const document = aCase({ benefits: [aBenefit()], horizon: 1, ownRate: decimalText('-0.5') });
    const { bars, notDefined } = tornadoOfCase(document, appraised(document), {
      ...ordinary,
      rate: { low: new Decimal('-0.5'), high: new Decimal('0.01') },
      horizon: { low: 0, high: 50 },
    });
    expect(bars.map(({ input }) => input.kind)).toEqual(['line', 'delay']);
    expect(notDefined).toEqual([
      { input: { kind: 'rate' }, reason: 'rate-too-low' },
      { input: { kind: 'horizon' }, reason: 'horizon-outside-limits' },
    ]);
  });
});

interface Vary {
  readonly input: string;
  readonly low: string;
  readonly high: string;
}

function varyIn(input: WorkedInput): readonly Vary[] {
  return listIn(input, 'vary').map((vary) => {
    const { input: name, low, high } = vary as Vary;
    return { input: name, low, high };
  });
}

/** One line for each of the three amounts, from year 1 on but for the investment. */
function caseIn(input: WorkedInput): BusinessCase {
  return aCase({
    horizon: Number(textIn(input, 'years')),
    ownRate: decimalText(textIn(input, 'rate')),
    costs: [
      aCost({
        id: 'investment' as CostLineId,
        amounts: level(textIn(input, 'investment')),
      }),
      aCost({
        id: 'operation' as CostLineId,
        kind: 'recurring',
        amounts: level(textIn(input, 'operation')),
        timing: from('2027-01'),
      }),
    ],
    benefits: [
      aBenefit({
        id: 'benefit' as BenefitId,
        value: level(textIn(input, 'benefit')),
        timing: from('2027-01'),
      }),
    ],
  });
}

function nameOfInput(name: string): string {
  return name === 'years' ? 'horizon' : name;
}

/** The ends of what is varied: lines as what they are worth there, terms as what they change by. */
function rangesIn(input: WorkedInput): CaseRanges {
  const ranges = new Map<LineId, WorthRange>();
  let { rate, horizon } = still;
  for (const { input: name, low, high } of varyIn(input)) {
    if (name === 'rate') {
      const planned = textIn(input, 'rate');
      rate = { low: new Decimal(low).minus(planned), high: new Decimal(high).minus(planned) };
    } else if (name === 'years') {
      const planned = Number(textIn(input, 'years'));
      horizon = { low: Number(low) - planned, high: Number(high) - planned };
    } else {
      const worthAt = (amount: string) => {
        const worths = lineWorths(appraised(caseIn({ ...input, [name]: amount })));
        return worths.find(({ id }) => id === name)?.worth ?? money(0);
      };
      ranges.set(name as LineId, { atLow: worthAt(low), atHigh: worthAt(high) });
    }
  }
  return { ...still, lines: ranges, rate, horizon };
}

/** The document with one line a fifth lower or higher, typed in anew. */
function withLineAtEnd(document: BusinessCase, id: LineId, end: End): BusinessCase {
  const range = { kind: 'shares', low: decimalText('0.8'), high: decimalText('1.2') } as const;
  const { costs, benefits } = structuredClone(document);
  return {
    ...structuredClone(document),
    costs: costs.map((line) => (line.id === id ? costAtEnd({ ...line, range }, end) : line)),
    benefits: benefits.map((line) =>
      line.id === id ? benefitAtEnd({ ...line, range }, end) : line,
    ),
  };
}

/** What the case is worth with all that one line gives multiplied, found from its yearly flow. */
function valueWith(document: BusinessCase, id: LineId, times: string): Decimal {
  const { costs, benefits, cash, figures } = appraised(document);
  const discounted = (flow: readonly Money[]) =>
    flow.reduce<Decimal>(
      (sum, amount, year) => sum.plus(amount.times(figures.discountFactors[year] ?? 0)),
      new Decimal(0),
    );
  const timesOf = (line: { readonly id: LineId }) => (line.id === id ? times : '1');
  const gains = benefits.map((line) => discounted(line.cash).times(timesOf(line)));
  const outlays = costs.map((line) =>
    discounted(line.amounts).minus(discounted(line.residual)).times(timesOf(line)),
  );
  return [...gains, ...outlays.map((outlay) => outlay.negated())].reduce(
    (sum, worth) => sum.plus(worth),
    discounted(cash.riskReserve).negated(),
  );
}

function expectAbout(value: Decimal, right: Decimal): void {
  expect(value.minus(right).abs().lt('1e-20'), value.toFixed()).toBe(true);
}
