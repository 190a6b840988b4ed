import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import {
  addToShared,
  askAgain,
  equalShares,
  joinEqually,
  keepAllApart,
  splitEqually,
} from '#src/domain/portfolio/join-edits.ts';
import type { BenefitInCase, SharedBenefitId } from '#src/domain/portfolio/portfolio.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

function place(caseId: string, benefitId = 'x'): BenefitInCase {
  return { caseId: caseId as CaseId, benefitId: benefitId as BenefitId };
}

const head = { id: 's' as SharedBenefitId, name: 'Porto' };

describe('joining benefits', () => {
  test.for([1, 2, 3, 7, 11, 300, 10_000])('SHB-4 %i equal shares are all of it', (count) => {
    const shares = equalShares(count).map((share) => new Decimal(share));
    expect(shares).toHaveLength(count);
    expect(sum(shares).toFixed()).toBe('1');
    expect(
      Decimal.max(...shares)
        .minus(Decimal.min(...shares))
        .lte('0.0001'),
    ).toBe(true);
  });

  test('SHB-4 benefits are joined with equal shares, and one more has none until they are split', () => {
    const joined = joinEqually(head, [place('A'), place('B'), place('C')])(aPortfolio());
    const shares = (portfolio: typeof joined) =>
      portfolio.sharedBenefits[0]?.claims.map(({ share }) => share);
    expect(shares(joined)).toEqual(['0.3334', '0.3333', '0.3333']);
    const added = addToShared(head.id, [place('D')])(joined);
    expect(shares(added)).toEqual(['0.3334', '0.3333', '0.3333', '0']);
    expect(shares(splitEqually(head.id)(added))).toEqual(['0.25', '0.25', '0.25', '0.25']);
  });

  test('PFL-1 what cannot be joined, or is so already, gives the same portfolio', () => {
    const joined = joinEqually(head, [place('A'), place('B')])(aPortfolio());
    for (const edit of [
      joinEqually({ ...head, id: 'other' as SharedBenefitId }, [place('A'), place('C')]),
      joinEqually({ ...head, id: 'other' as SharedBenefitId }, [place('C'), place('C', 'y')]),
      splitEqually(head.id),
      splitEqually('none' as SharedBenefitId),
      addToShared(head.id, [place('A')]),
      askAgain({ one: place('A'), other: place('B') }),
      keepAllApart([place('A')]),
    ]) {
      expect(edit(joined)).toBe(joined);
    }
  });

  test('LIK-4 all of them are kept apart, each from each other, until it is taken back', () => {
    const apart = keepAllApart([place('A'), place('B'), place('C')])(aPortfolio());
    expect(apart.distinctBenefits).toHaveLength(3);
    const again = askAgain({ one: place('B'), other: place('A') })(apart);
    expect(again.distinctBenefits.map(({ one, other }) => one.caseId + other.caseId)).toEqual([
      'AC',
      'BC',
    ]);
  });
});
