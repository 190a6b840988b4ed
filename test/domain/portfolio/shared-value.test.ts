import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import { sharedValue, type ClaimedBenefit } from '#src/domain/portfolio/shared-value.ts';
import { casesOf, expectWorked, type WorkedCase } from '#test/support/worked-cases.ts';

interface GivenBenefit {
  readonly id: string;
  readonly value: string;
  readonly shares: Readonly<Record<string, string>>;
}

interface Given {
  readonly cases: readonly CaseId[];
  readonly benefits: readonly GivenBenefit[];
}

function benefitOf({ id, value, shares }: GivenBenefit): ClaimedBenefit {
  const claims = Object.entries(shares).map(([caseId, share]): [CaseId, Decimal] => [
    caseId as CaseId,
    new Decimal(share),
  ]);
  return { id, value: new Decimal(value), shares: new Map(claims) };
}

/** What the case asks for. */
function told({ input, expected }: WorkedCase) {
  const { cases, benefits } = input as unknown as Given;
  const { total, byCase, conflicts } = sharedValue(cases, benefits.map(benefitOf));
  return {
    total,
    conflicts: conflicts.map(({ benefitId, ...rest }) => ({ benefit: benefitId, ...rest })),
    byCase: 'byCase' in expected ? Object.fromEntries(byCase) : undefined,
  };
}

describe('worked cases: shared benefits', () => {
  test.for(casesOf('sharedBenefit'))('$id $title [SHB-1, SHB-2]', (worked) => {
    expectWorked(worked, told(worked));
  });
});

const ids = ['A', 'B', 'C'] as readonly string[] as readonly CaseId[];

const anyBenefit = fc
  .record({
    id: fc.string(),
    value: fc.integer({ min: -1000, max: 1000 }).map(String),
    shares: fc.dictionary(
      fc.constantFrom('A', 'B', 'C'),
      fc.integer({ min: 0, max: 100 }).map((percent) => String(percent / 100)),
    ),
  })
  .map(benefitOf);

test('SHB-1 the cases together have the total, and never more of a benefit than there is', () => {
  fc.assert(
    fc.property(anyBenefit, (benefit) => {
      const { total, byCase } = sharedValue(ids, [benefit]);
      const together = sum([...byCase.values()]);
      expect(together.minus(total).abs().lte('1e-30')).toBe(true);
      expect(total.abs().lte(benefit.value.abs())).toBe(true);
    }),
  );
});

test('SHB-1 a case that leaves takes no more with it than it counted', () => {
  fc.assert(
    fc.property(anyBenefit, (benefit) => {
      const [all, without] = [sharedValue(ids, [benefit]), sharedValue(ids.slice(1), [benefit])];
      const left = all.total.minus(without.total).abs();
      const counted = (all.byCase.get('A' as CaseId) ?? new Decimal(0)).abs();
      expect(left.lte(counted.plus('1e-30'))).toBe(true);
    }),
  );
});

test('SHB-2 in a conflict each counts in proportion', () => {
  const benefit = benefitOf({ id: 'x', value: '90', shares: { A: '1', B: '0.5' } });
  const { byCase } = sharedValue(ids, [benefit]);
  expect([...byCase.values()].map(String)).toEqual(['60', '30', '0']);
});
