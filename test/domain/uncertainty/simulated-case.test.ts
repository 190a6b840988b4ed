import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { LineRange } from '#src/domain/business-case/line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { uncertaintyOfCase } from '#src/domain/uncertainty/estimates-of-case.ts';
import { simulatedCase } from '#src/domain/uncertainty/simulated-case.ts';
import { simulate } from '#src/domain/uncertainty/simulation.ts';
import { checkMean } from '#src/domain/uncertainty/simulation-result.ts';
import { weightings } from '#src/domain/uncertainty/three-point.ts';
import { anyCase, anyShare } from '#test/support/any-case.ts';
import { appraised, valueOf } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, aRisk, from, level } from '#test/support/business-cases.ts';

const outlay = aCost({ amounts: level('1000'), range: range('900', '1500') });
const saving = aBenefit({
  value: level('600'),
  timing: from('2026-01', '2026-12'),
  range: range('300', '660'),
});
const known = aBenefit({ value: level('50'), timing: from('2026-01', '2026-12') });
const risk = aRisk({
  probability: decimalText('0.2'),
  consequence: decimalText('400'),
  month: from('2027-05').startMonth,
});

describe('simulatedCase', () => {
  test('UNC-7 lines are drawn by what they bring at their ends, and what is certain is summed', () => {
    const { simulated } = simulable(aCase({ costs: [outlay], benefits: [saving, known] }));
    expect(simulated).toEqual({
      certain: 50,
      lines: [
        { low: -1500, likely: -1000, high: -900 },
        { low: 300, likely: 600, high: 660 },
      ],
      risks: [],
      weighting: 'successive',
    });
  });

  test('SIM-4 a risk is drawn with its whole consequence as it is discounted in its year', () => {
    const never = aRisk({ ...risk, probability: decimalText('0') });
    const unsaid = aRisk({ ...risk, probability: null });
    const outside = aRisk({ ...risk, month: from('2050-01').startMonth });
    const document = aCase({ costs: [outlay], risks: [never, risk, unsaid, outside] });
    const { simulated } = simulable({ ...document, ownRate: decimalText('0.25') });
    expect(simulated.risks).toEqual([{ probability: 0.2, worth: -320 }]);
  });

  test('SIM-1 a range whose ends are alike is its one amount; the value is that of the case', () => {
    const document = aCase({
      costs: [{ ...outlay, range: range('1000', '1000') }],
      benefits: [saving, known].map((line) => ({ ...line, range: null })),
    });
    const { simulated, expected } = simulable(document);
    const result = simulate(simulated, { seed: 3, draws: 1000 });
    expect(result.mean).toBe(valueOf(document).toNumber());
    expect(expected.toNumber()).toBe(result.mean);
  });

  test('FIG-1 without a range or a risk there is nothing to draw, and it says so', () => {
    const document = aCase({ costs: [{ ...outlay, range: null }], benefits: [known] });
    expect(simulatedOf(document)).toEqual({ ok: false, failure: { kind: 'nothing-varies' } });
  });

  test('UNC-3 a line that is not in order is named', () => {
    const document = aCase({ costs: [{ ...outlay, range: range('1200', null) }] });
    const failure = { kind: 'out-of-order', lineId: outlay.id };
    expect(simulatedOf(document)).toEqual({ ok: false, failure });
  });

  test('SIM-7 of any case the mean lies about the expected value: weighted lines less the reserve', () => {
    const anyDrawnCase = fc
      .tuple(anyCase, fc.constantFrom(...weightings), anyShare, anyShare)
      .map(([document, weighting, below, above]): BusinessCase => {
        const [low, high] = [1 - Number(below), 1 + Number(above)].map((end) => decimalText(end));
        const shares: LineRange = { kind: 'shares', low: low ?? null, high: high ?? null };
        const ranged = <Line extends { readonly range: LineRange | null }>(line: Line): Line => ({
          ...line,
          range: shares,
        });
        return {
          ...document,
          weighting,
          costs: document.costs.map(ranged),
          benefits: document.benefits.map(ranged),
        };
      });
    fc.assert(
      fc.property(anyDrawnCase, fc.integer({ min: 1, max: 999_999 }), (document, seed) => {
        const found = simulatedOf(document);
        fc.pre(found.ok);
        const { simulated, expected } = found.value;
        const result = simulate(simulated, { seed, draws: 1000 });
        const { errors, agrees } = checkMean(result, expected);
        // Six of them is what no draw of so few cases comes to.
        expect(errors === null ? agrees : errors < 6).toBe(true);
        expect(Number.isFinite(result.mean)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

function simulatedOf(document: BusinessCase) {
  const appraisal = appraised(document);
  const uncertainty = uncertaintyOfCase(document, appraisal);
  if (!uncertainty.ok) throw new Error(uncertainty.failure.kind);
  return simulatedCase(document, appraisal, uncertainty.value);
}

function simulable(document: BusinessCase) {
  const found = simulatedOf(document);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

function range(low: string, high: string | null): LineRange {
  return {
    kind: 'amounts',
    low: decimalText(low),
    high: high === null ? null : decimalText(high),
  };
}
