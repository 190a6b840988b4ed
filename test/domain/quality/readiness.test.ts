import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { proportionEdits } from '#src/domain/organisation/edits.ts';
import {
  demands,
  type Proportion,
  type ProportionId,
} from '#src/domain/organisation/proportion.ts';
import { readinessOf } from '#src/domain/quality/readiness.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { aBenefit, aCase, aCost, level, from } from '#test/support/business-cases.ts';
import { anOrganisation } from '#test/support/organisation.ts';

const limits: readonly Proportion[] = [
  limit('Store', '2000000', demands),
  limit('Små', '0', ['owners']),
  limit('Mellem', '500000', ['owners', 'sources']),
];

describe('readinessOf', () => {
  test.each([
    ['100000', 'Små'],
    ['499999.99', 'Små'],
    ['500000', 'Mellem'],
    ['1999999.99', 'Mellem'],
    ['2000000', 'Store'],
  ])('PRO-1 costs of %s are measured as %s', (amount, name) => {
    const { size, proportion } = ready(aCase({ costs: [aCost({ amounts: level(amount) })] }));
    expect([size?.toString(), proportion?.name]).toEqual([amount, name]);
  });

  test('PRO-1 recurring costs of the period count, undiscounted, and benefits do not', () => {
    const { size } = ready(
      aCase({
        costs: [
          aCost({ amounts: level('1000') }),
          aCost({ kind: 'recurring', amounts: level('100'), timing: from('2027-01') }),
        ],
        benefits: [aBenefit({ value: level('9000000') })],
      }),
    );
    expect(String(size)).toBe('1500');
  });

  test('PRO-1 what is not demanded is told apart, and is not in the way', () => {
    const small = aCase({ costs: [aCost()], benefits: [aBenefit()] });
    const { missing, notDemanded, toMend, toWeigh } = ready(small);
    expect(kinds(missing)).toContain('no-benefit-owner');
    expect(kinds(missing)).not.toContain('no-source');
    expect(kinds(notDemanded)).toContain('no-source');
    expect(kinds(toMend)).toEqual([]);
    expect(kinds(toWeigh)).toContain('no-ranges');

    const whole = readinessOf(small, appraisal(small), []);
    expect(whole.proportion).toBe(null);
    expect(kinds(whole.notDemanded)).toEqual([]);
    expect(kinds(whole.toMend)).toContain('no-ranges');
  });

  test('PRO-1 a wrong figure is in the way of any case', () => {
    const nothing = [limit('Alle', '0', [])];
    const untyped = aCase({ costs: [aCost({ amounts: level(null) })] });
    expect(kinds(readinessOf(untyped, appraisal(untyped), nothing).missing)).toContain('no-amount');
  });

  test('PRO-1 everything is told once, whatever is demanded', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray([...demands]), (businessCase, some) => {
        const result = appraisal(businessCase);
        const all = readinessOf(businessCase, result, []);
        const part = readinessOf(businessCase, result, [limit('Alle', '0', some)]);
        const count = (each: typeof all) => [
          each.missing.length + each.notDemanded.length,
          each.toMend.length + each.toWeigh.length,
        ];
        expect(count(part)).toEqual(count(all));
        expect(part.missing.length).toBeLessThanOrEqual(all.missing.length);
      }),
      { numRuns: 60 },
    );
  });

  test('PRO-1 a limit below 0 or too large changes nothing', () => {
    const before = { ...anOrganisation(), proportions: limits };
    const change = (amount: string) =>
      proportionEdits.change('Små' as ProportionId, { from: decimalText(amount) })(before);
    expect(change('-1')).toBe(before);
    expect(change('1000000000000001')).toBe(before);
    expect(change('250000').proportions[1]?.from).toBe('250000');
  });
});

function limit(name: string, amount: string, some: Proportion['demands']): Proportion {
  return { id: name as ProportionId, name, from: decimalText(amount), demands: some };
}

function ready(businessCase: BusinessCase) {
  return readinessOf(businessCase, appraisal(businessCase), limits);
}

function kinds(found: readonly { readonly kind: string }[]): readonly string[] {
  return found.map(({ kind }) => kind);
}
