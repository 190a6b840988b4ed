import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { money, type Share } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { weightings, type Weighting } from '#src/domain/uncertainty/three-point.ts';
import {
  uncertainTotal,
  type EstimatedLine,
  type UncertainTotal,
  type WeighedLine,
} from '#src/domain/uncertainty/uncertain-total.ts';
import { anyEstimatedLines } from '#test/support/ranges.ts';
import { casesOf, expectWorked, type WorkedInput } from '#test/support/worked-cases.ts';
import { listIn, textIn } from '#test/support/worked-input.ts';

const anyWeighting = fc.constantFrom(...weightings);

describe('worked cases: threePoint', () => {
  test.for(casesOf('threePoint'))('$id $title [UNC-1, UNC-2, UNC-3, UNC-4]', (worked) => {
    const weighting = textIn(worked.input, 'weighting') as Weighting;
    const result = uncertainTotal(linesIn(worked.input), weighting);
    if (!result.ok) {
      const { kind, lineId } = result.failure;
      expectWorked(worked, { kind: 'refused', reason: kind, line: lineId });
      return;
    }
    const { value } = result;
    const told: Readonly<Record<string, unknown>> = {
      adjusted: value.lines.map(({ mean }) => mean),
      netAdjusted: value.netAdjusted,
      netPessimistic: value.netPessimistic,
      netLikely: value.netLikely,
      netOptimistic: value.netOptimistic,
      sigma: value.lines.map(({ standardDeviation }) => standardDeviation),
      sigmaTotal: value.standardDeviation,
      varianceShares: value.lines.map(shareOf),
    };
    // Each case tells some of the figures.
    const asked = Object.entries(told).filter(([name]) => name in worked.expected);
    expectWorked(worked, Object.fromEntries(asked));
  });
});

describe('uncertainTotal', () => {
  test('UNC-4 pessimistic ≤ likely ≤ optimistic, and the adjusted net lies between them', () => {
    fc.assert(
      fc.property(anyEstimatedLines, anyWeighting, (lines, weighting) => {
        const { netPessimistic, netLikely, netOptimistic, netAdjusted } = totalOf(lines, weighting);
        expect(netPessimistic.lte(netLikely) && netLikely.lte(netOptimistic)).toBe(true);
        expect(netPessimistic.lte(netAdjusted.plus('1e-20'))).toBe(true);
        expect(netAdjusted.lte(netOptimistic.plus('1e-20'))).toBe(true);
      }),
    );
  });

  test('UNC-5 the deviations of the lines, squared, add up to that of the total', () => {
    fc.assert(
      fc.property(anyEstimatedLines, anyWeighting, (lines, weighting) => {
        const total = totalOf(lines, weighting);
        const squares = sum(total.lines.map(({ standardDeviation }) => standardDeviation.pow(2)));
        const error = total.standardDeviation.pow(2).minus(squares).abs();
        expect(error.lte(squares.times('1e-30'))).toBe(true);
      }),
    );
  });

  test('UNC-6 the shares of the variance add up to 1, or no line has one', () => {
    fc.assert(
      fc.property(anyEstimatedLines, anyWeighting, (lines, weighting) => {
        const shares = totalOf(lines, weighting).lines.map(shareOf);
        if (lines.every(({ low, high }) => low.eq(high))) {
          expect(shares.every((share) => share === null)).toBe(true);
        } else {
          const known = shares.filter((share) => share !== null);
          expect(known).toHaveLength(lines.length);
          expect(sum(known).minus(1).abs().lt('1e-30')).toBe(true);
          expect(known.every((share) => !share.isNegative())).toBe(true);
        }
      }),
    );
  });

  test('UNC-6 money times a number changes no share, and every net by that number', () => {
    fc.assert(
      fc.property(anyEstimatedLines, anyWeighting, (lines, weighting) => {
        const before = totalOf(lines, weighting);
        const after = totalOf(lines.map(tripled), weighting);
        expect(roundedShares(after)).toEqual(roundedShares(before));
        const nets = ['netPessimistic', 'netLikely', 'netOptimistic', 'netAdjusted'] as const;
        for (const net of nets) {
          expect(after[net].minus(before[net].times(3)).abs().lt('1e-25')).toBe(true);
        }
      }),
    );
  });

  test('UNC-3 the first line out of order is named, whatever its kind', () => {
    const inOrder = aLine('fine', 'cost', '1', '2', '3');
    const wrong = aLine('wrong', 'cost', '3', '2', '1');
    const wrongToo = aLine('wrong too', 'benefit', '3', '2', '1');
    expect(uncertainTotal([inOrder, wrong, wrongToo], 'successive')).toEqual({
      ok: false,
      failure: { kind: 'out-of-order', lineId: 'wrong' },
    });
  });

  test('UNC-4, UNC-6 no lines come to nothing', () => {
    expect(totalOf([], 'pert')).toMatchObject({ lines: [], netLikely: money(0) });
  });
});

function linesIn(input: WorkedInput): readonly EstimatedLine[] {
  const lines = listIn(input, 'lines') as {
    readonly id: string;
    readonly kind: EstimatedLine['kind'];
    readonly low: string;
    readonly likely: string;
    readonly high: string;
  }[];
  return lines.map(({ id, kind, low, likely, high }) => aLine(id, kind, low, likely, high));
}

function aLine(
  id: string,
  kind: EstimatedLine['kind'],
  low: string,
  likely: string,
  high: string,
): EstimatedLine {
  return { id, kind, low: money(low), likely: money(likely), high: money(high) };
}

function tripled(line: EstimatedLine): EstimatedLine {
  return {
    ...line,
    low: money(line.low.times(3)),
    likely: money(line.likely.times(3)),
    high: money(line.high.times(3)),
  };
}

function totalOf(lines: readonly EstimatedLine[], weighting: Weighting): UncertainTotal {
  const result = uncertainTotal(lines, weighting);
  if (!result.ok) throw new Error(result.failure.lineId);
  return result.value;
}

function shareOf({ varianceShare }: WeighedLine): Share | null {
  return varianceShare.kind === 'value' ? varianceShare.value : null;
}

function roundedShares({ lines }: UncertainTotal): readonly (string | undefined)[] {
  return lines.map((line) => shareOf(line)?.toFixed(25));
}
