import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { demands, type Proportion } from '#src/domain/organisation/proportion.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { packedCase } from '#src/domain/portfolio/packed-case.ts';
import { packedFlow, unpackedFlow } from '#src/domain/portfolio/packed-flow.ts';
import { ratedCase, ratedCases } from '#src/domain/portfolio/rated-cases.ts';
import { headOfPacked, summaryFromPacked } from '#src/domain/portfolio/summary-from-packed.ts';
import { summaryOfCase } from '#src/domain/portfolio/summary-of-case.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { aBenefit, aCase, aCost, aRisk, level } from '#test/support/business-cases.ts';

const proportions = [
  { id: 'small', name: '', from: '0', demands: ['owners'] },
  { id: 'large', name: '', from: '500000', demands },
] as unknown as readonly Proportion[];

/** Everything a summary says, with what is made when it is asked for. */
function said(summary: CaseSummary): unknown {
  return JSON.parse(JSON.stringify(summary));
}

function opened(document: BusinessCase, rate: DecimalText | null): CaseSummary {
  const packed = structuredClone(packedCase(document, 2026));
  const rated = rate === null ? null : ratedCase(ratedCases([packed.rating], rate), 0);
  const steps = rate === null ? null : [{ from: 1, to: null, rate }];
  return summaryFromPacked(packed, headOfPacked(packed), { proportions, steps, rated });
}

test('[PAC-1] what is opened again is what was summed up, to the last digit', () => {
  fc.assert(
    fc.property(anyCase, (document) => {
      const summary = summaryOfCase(document, { priceYear: 2026, rate: null }, proportions);
      expect(said(opened(document, null))).toEqual(said(summary));
    }),
    { numRuns: 25 },
  );
});

test('[PAC-2] at one rate for all it is what the case comes to at that rate', () => {
  const rate = decimalText('0.05');
  fc.assert(
    fc.property(anyCase, (document) => {
      const summary = summaryOfCase(document, { priceYear: 2026, rate }, proportions);
      const again = opened(document, rate);
      if (summary.worth.kind !== 'value' || again.worth.kind !== 'value') {
        expect(again.worth).toEqual(summary.worth);
        return;
      }
      const [one, other] = [summary.worth.value.figures, again.worth.value.figures];
      const difference = one.netPresentValue.minus(other.netPresentValue).abs();
      expect(difference.lt('1e-12')).toBe(true);
      expect(again.discountSteps).toEqual(summary.discountSteps);
      expect(other.breakEvenRealisation.kind).toBe(one.breakEvenRealisation.kind);
      expect(again.worth.value.benefits.map((each) => each.presentValue.toFixed(6))).toEqual(
        summary.worth.value.benefits.map((each) => each.presentValue.toFixed(6)),
      );
    }),
    { numRuns: 25 },
  );
});

test('[PAC-1] a case that is worth nothing known is packed with its fault', () => {
  const document = aCase({ costs: [aCost({ priceYear: 2030 })] });
  expect(opened(document, null).worth).toEqual({
    kind: 'undefined',
    reason: 'price-index-missing',
  });
  expect(opened(document, decimalText('0.04')).priceFault).toEqual({
    kind: 'price-index-missing',
    year: 2027,
  });
});

test('[PRO-1] demands that change are held against what was counted before', () => {
  const document = aCase({
    costs: [aCost({ amounts: level('600000') })],
    benefits: [aBenefit()],
    risks: [aRisk()],
  });
  const packed = packedCase(document, 2026);
  const head = headOfPacked(packed);
  for (const demanded of [[], proportions, proportions.slice(0, 1)]) {
    const summary = summaryFromPacked(packed, head, {
      proportions: demanded,
      steps: null,
      rated: null,
    });
    const own = summaryOfCase(document, { priceYear: 2026, rate: null }, demanded);
    expect(summary.inTheWay).toBe(own.inTheWay);
  }
});

test('a flow is said in short and comes back with every digit', () => {
  const flow = ['0', '125000', '125000', '-0.333', '-0.333'].map((each) => new Decimal(each));
  expect(packedFlow(flow)).toBe('0;125000*2;-0.333*2');
  expect(unpackedFlow(packedFlow(flow)).map(String)).toEqual(flow.map(String));
  expect(unpackedFlow(packedFlow([]))).toEqual([]);
});
