import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import {
  heldRecords,
  sharedStanding,
  summariesById,
} from '#src/domain/portfolio/shared-standing.ts';
import { countedCases } from '#src/domain/portfolio/portfolio-totals.ts';
import { sharedValue } from '#src/domain/portfolio/shared-value.ts';
import { aShared, aClaimable, aCaseWith } from '#test/support/claimed-benefits.ts';
import { aSummary } from '#test/support/case-summaries.ts';

const [A, B] = ['A', 'B'].map((id) => aCaseWith(id, [aClaimable('x', { cash: [100] })])) as [
  ReturnType<typeof aCaseWith>,
  ReturnType<typeof aCaseWith>,
];

function parts(shares: Readonly<Record<string, string>>, cases = [A, B]) {
  const { claims, shareSum, isConflict } = sharedStanding(
    aShared('s', shares),
    summariesById(cases),
  );
  return {
    parts: claims.map(({ part }) => String(part)),
    faults: claims.map(({ fault }) => fault),
    shareSum: String(shareSum),
    isConflict,
  };
}

describe('sharedStanding', () => {
  test('SHB-1 each case counts its share', () => {
    expect(parts({ 'A/x': '0.6', 'B/x': '0.4' })).toEqual({
      parts: ['0.6', '0.4'],
      faults: [null, null],
      shareSum: '1',
      isConflict: false,
    });
  });

  test('SHB-2 above all of it they count in proportion', () => {
    expect(parts({ 'A/x': '1', 'B/x': '0.25' })).toMatchObject({
      parts: ['0.8', '0.2'],
      shareSum: '1.25',
      isConflict: true,
    });
  });

  test('SHB-3 a case or a benefit that is gone counts nothing and takes nothing', () => {
    expect(parts({ 'A/x': '1', 'B/gone': '1', 'C/x': '1' })).toEqual({
      parts: ['1', '0', '0'],
      faults: [null, 'benefitGone', 'caseGone'],
      shareSum: '1',
      isConflict: false,
    });
  });

  test('SHB-3 PFT-2 nor does a case that cannot be worked out', () => {
    const cases = [
      A,
      aSummary('C', { worth: { kind: 'undefined', reason: 'price-index-missing' } }),
    ];
    expect(parts({ 'A/x': '0.5', 'C/x': '0.5' }, cases)).toEqual({
      parts: ['0.5', '0'],
      faults: [null, 'noFigures'],
      shareSum: '0.5',
      isConflict: false,
    });
  });

  test('SHB-3 what is gone is in no total: the others count what they would without it', () => {
    const record = aShared('s', { 'A/x': '1', 'B/gone': '1' });
    const [held] = heldRecords([record], summariesById([A, B]));
    expect(held?.claims.map(({ caseId }) => caseId)).toEqual(['A']);
    const [own] = countedCases([A, B], [record]);
    expect(own?.counted.benefits.map(({ cash }) => cash.map(String))).toEqual([['100']]);
    const whole = aShared('s', { 'A/x': '1', 'B/x': '0' });
    expect(heldRecords([whole], summariesById([A, B]))[0]).toBe(whole);
  });

  test('SHB-1 SHB-2 the parts are those of a shared value of 1', () => {
    const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => String(percent / 100));
    fc.assert(
      fc.property(anyShare, anyShare, (one, other) => {
        const { claims } = sharedStanding(
          aShared('s', { 'A/x': one, 'B/x': other }),
          summariesById([A, B]),
        );
        const shares = new Map([
          [A.id, new Decimal(one)],
          [B.id, new Decimal(other)],
        ]);
        const { byCase } = sharedValue([A.id, B.id], [{ id: 's', value: new Decimal(1), shares }]);
        expect(claims.map(({ part }) => String(part))).toEqual([...byCase.values()].map(String));
        expect(sum(claims.map(({ part }) => part)).lte('1.0000000001')).toBe(true);
      }),
    );
  });
});
