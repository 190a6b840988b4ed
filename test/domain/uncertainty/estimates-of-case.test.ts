import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { LineRange } from '#src/domain/business-case/line.ts';
import { decimalText, money } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { weightings } from '#src/domain/uncertainty/three-point.ts';
import {
  uncertaintyOfCase,
  type UncertaintyOfCase,
} from '#src/domain/uncertainty/estimates-of-case.ts';
import type { UncertainTotal } from '#src/domain/uncertainty/uncertain-total.ts';
import { anyCase, anyShare } from '#test/support/any-case.ts';
import { appraised, valueOf } from '#test/support/appraised.ts';
import {
  aBenefit,
  aCase,
  aCost,
  byYear,
  from,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';
import { expectNear } from '#test/support/near.ts';

/** Year 0 alone is 1 to the factor, so that a cost of one month is worth what it says. */
const outlay = aCost({
  title: 'Outlay',
  amounts: level('1000'),
  range: range('amounts', '900', '1500'),
});
const saving = aBenefit({
  value: level('600'),
  timing: from('2026-01', '2026-12'),
  range: range('shares', '0.5', '1.1'),
});
const drawback = aBenefit({
  negative: true,
  value: byYear(2026, ['100']),
  range: range('shares', '1', '3'),
});

describe('UNC-7 the lines of a case as estimates', () => {
  test('are what they are worth at the ends of their ranges, a negative benefit as a cost', () => {
    const { lines } = uncertaintyOf(aCase({ costs: [outlay], benefits: [saving, drawback] }));
    expect(lines.map((line) => [line.id, line.kind, ...threeOf(line)])).toEqual([
      [outlay.id, 'cost', '900', '1000', '1500'],
      [saving.id, 'benefit', '300', '600', '660'],
      [drawback.id, 'cost', '100', '100', '300'],
    ]);
  });

  test('have for the tornado what they bring to the net present value at each end', () => {
    const certain = aCost({ range: range('amounts', null, null) });
    const { ranges } = uncertaintyOf(
      aCase({ costs: [outlay, certain, aCost()], benefits: [saving, drawback] }),
    );
    expect(
      [...ranges].map(([id, { atLow, atHigh }]) => [id, atLow.toFixed(), atHigh.toFixed()]),
    ).toEqual([
      [outlay.id, '-900', '-1500'],
      [saving.id, '300', '660'],
      [drawback.id, '-100', '-300'],
    ]);
  });

  test('follow from the volume of saved time, as much of it as is harvested', () => {
    const time = aBenefit({
      class: 'capacity',
      value: timeSaved({
        volume: decimalText('1200'),
        minutes: decimalText('60'),
        hourlyRate: { kind: 'own', amount: decimalText('200') },
        harvestShare: decimalText('0.5'),
      }),
      timing: from('2026-01', '2026-12'),
      range: range('amounts', '600', '1800'),
    });
    const [line] = uncertaintyOf(aCase({ benefits: [time] })).lines;
    expect(line && threeOf(line)).toEqual(['60000', '120000', '180000']);
  });

  test('are discounted as the case is', () => {
    const later = aCost({ timing: from('2027-01'), range: range('amounts', '110000', '220000') });
    const document = aCase({ costs: [{ ...later, amounts: level('110000') }] });
    const [line] = uncertaintyOf({ ...document, ownRate: decimalText('0.1') }).lines;
    expect(line && threeOf(line).map((amount) => Number(amount).toFixed(6))).toEqual([
      '100000.000000',
      '100000.000000',
      '200000.000000',
    ]);
  });

  test('together are likely worth what the case is worth, whatever their ranges', () => {
    fc.assert(
      fc.property(anyCase, anyShare, anyShare, (document, low, high) => {
        const ranged = withRanges(document, { kind: 'shares', low, high });
        const worths = uncertaintyOf(ranged).lines.map(({ kind, likely }) =>
          kind === 'cost' ? money(likely.negated()) : likely,
        );
        expectNear(sum(worths), valueOf({ ...ranged, risks: [] }));
      }),
    );
  });

  test('RSK-3 the reserve is taken from every scenario, and adds no uncertainty', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const without = { ...document, risks: [] };
        const reserve = valueOf(without).minus(valueOf(document));
        const [total, free] = [totalOf(document), totalOf(without)];
        for (const net of [
          'netPessimistic',
          'netLikely',
          'netOptimistic',
          'netAdjusted',
        ] as const) {
          expectNear(free[net].minus(total[net]), reserve);
        }
        expect(total.standardDeviation.eq(free.standardDeviation)).toBe(true);
      }),
    );
  });

  test('are certain where no line has a range', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const total = totalOf(document);
        const { netPessimistic, netLikely, netOptimistic, netAdjusted } = total;
        for (const net of [netPessimistic, netLikely, netOptimistic, netAdjusted]) {
          expectNear(net, valueOf(document));
        }
        expect(total.standardDeviation.isZero()).toBe(true);
        expect(uncertaintyOf(document).ranges.size).toBe(0);
      }),
    );
  });

  test('scale: all money ten times as much spreads ten times as wide, with the same shares', () => {
    const amounts = fc.array(fc.nat({ max: 9999 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...weightings), (ends, weighting) => {
        const caseOf = (unit: number) => {
          const three = ends.toSorted((a, b) => a - b).map((one) => one * unit);
          const [least = 0, likely = 0, most = 0] = three;
          return aCase({
            weighting,
            costs: [
              aCost({
                amounts: level(String(likely)),
                range: range('amounts', String(least), String(most)),
              }),
            ],
            benefits: [
              aBenefit({ value: level(String(unit)), range: range('shares', '0.5', '1.25') }),
            ],
          });
        };
        const [one, ten] = [totalOf(caseOf(1)), totalOf(caseOf(10))];
        for (const net of ['netPessimistic', 'netAdjusted', 'netOptimistic'] as const) {
          expectNear(ten[net].div(10), one[net]);
        }
        expectNear(ten.standardDeviation.div(10), one.standardDeviation);
        expect(sharesOf(ten)).toEqual(sharesOf(one));
      }),
    );
  });
});

test('UNC-3 a line out of order is named and leaves the others their estimates', () => {
  const wrong = aCost({ amounts: level('100'), range: range('amounts', '101', '200') });
  const document = aCase({ costs: [outlay, wrong] });
  const { total, lines, ranges } = uncertaintyOf(document);
  expect(total).toEqual({ ok: false, failure: { kind: 'out-of-order', lineId: wrong.id } });
  expect([lines.length, ranges.size]).toEqual([2, 2]);
});

test('PRI-3 an end that cannot be carried to the price level of the case is told', () => {
  const untyped = aCost({
    amounts: level(null),
    priceYear: 2020,
    range: range('amounts', '1', '2'),
  });
  const document = aCase({ costs: [untyped] });
  const result = uncertaintyOfCase(document, appraised(document));
  expect(!result.ok && result.failure).toMatchObject({
    kind: 'price-index-missing',
    lineId: untyped.id,
  });
});

test('FLW-7 the same line has the same estimates however often it is asked, at the rate there is', () => {
  const document = aCase({ costs: [aCost({ timing: from('2028-01'), range: outlay.range })] });
  const [first, other, again] = ['0.03', '0.08', '0.03'].map((rate) =>
    uncertaintyOf({ ...document, ownRate: decimalText(rate) }).lines.flatMap(threeOf),
  );
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

function uncertaintyOf(document: BusinessCase): UncertaintyOfCase {
  const result = uncertaintyOfCase(document, appraised(document));
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function totalOf(document: BusinessCase): UncertainTotal {
  const { total } = uncertaintyOf(document);
  if (!total.ok) throw new Error(total.failure.kind);
  return total.value;
}

function sharesOf({ lines }: UncertainTotal): readonly string[] {
  return lines.map(({ varianceShare: share }) =>
    share.kind === 'value' ? share.value.toFixed(20) : share.reason,
  );
}

function threeOf({
  low,
  likely,
  high,
}: UncertaintyOfCase['lines'][number]): [string, string, string] {
  return [low.toFixed(), likely.toFixed(), high.toFixed()];
}

function withRanges(document: BusinessCase, range: LineRange): BusinessCase {
  return {
    ...document,
    costs: document.costs.map((line) => ({ ...line, range })),
    benefits: document.benefits.map((line) => ({ ...line, range })),
  };
}

function range(kind: LineRange['kind'], low: string | null, high: string | null): LineRange {
  const end = (text: string | null) => (text === null ? null : decimalText(text));
  return { kind, low: end(low), high: end(high) };
}
