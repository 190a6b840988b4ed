import { describe, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import type { PortfolioEdit } from '#src/domain/portfolio/portfolio-edit.ts';
import type { SharedBenefitId } from '#src/domain/portfolio/portfolio.ts';
import {
  joinBenefits,
  joinToShared,
  keepApart,
  removeShared,
  renameShared,
  setSharedPart,
  takeOutOfShared,
} from '#src/domain/portfolio/shared-benefit-edits.ts';
import { aPortfolio, place, sharedId } from '#test/support/portfolio.ts';

const head = { id: sharedId, name: 'Less driving' };
const join = joinBenefits(head, [place('a/b1'), place('b/b1')]);

function after(...edits: readonly PortfolioEdit[]) {
  const { sharedBenefits } = edits.reduce((whole, edit) => edit(whole), aPortfolio());
  return sharedBenefits.map(({ name, claims }) => [
    name,
    ...claims.map(({ caseId, benefitId, share }) => `${caseId}/${benefitId}: ${share}`),
  ]);
}

describe('shared benefits', () => {
  test.each<readonly [string, readonly PortfolioEdit[], readonly (readonly string[])[]]>([
    ['joined', [join], [['Less driving', 'a/b1: 1', 'b/b1: 0']]],
    [
      'joined by one more',
      [join, joinToShared(sharedId, place('c/b9'))],
      [['Less driving', 'a/b1: 1', 'b/b1: 0', 'c/b9: 0']],
    ],
    [
      'shared out',
      [join, setSharedPart(sharedId, place('b/b1'), decimalText('0.4'))],
      [['Less driving', 'a/b1: 1', 'b/b1: 0.4']],
    ],
    ['renamed', [join, renameShared(sharedId, 'New')], [['New', 'a/b1: 1', 'b/b1: 0']]],
    [
      'left by one of three',
      [join, joinToShared(sharedId, place('c/b9')), takeOutOfShared(sharedId, place('a/b1'))],
      [['Less driving', 'b/b1: 0', 'c/b9: 0']],
    ],
    ['shared no more where one is left', [join, takeOutOfShared(sharedId, place('a/b1'))], []],
    ['removed', [join, removeShared([sharedId])], []],
  ])('are %s', (_what, edits, expected) => {
    expect(after(...edits)).toEqual(expected);
  });

  test.each<readonly [string, PortfolioEdit]>([
    ['one benefit alone', joinBenefits({ ...head, id: other() }, [place('c/b1')])],
    [
      'two benefits of one case',
      joinBenefits({ ...head, id: other() }, [place('c/b1'), place('c/b2')]),
    ],
    [
      'a benefit that is joined already',
      joinBenefits({ ...head, id: other() }, [place('a/b1'), place('c/b1')]),
    ],
    ['another benefit of a case in it', joinToShared(sharedId, place('a/b2'))],
    ['a benefit that is in it', joinToShared(sharedId, place('a/b1'))],
    ['more than all', setSharedPart(sharedId, place('a/b1'), decimalText('1.01'))],
    ['less than nothing', setSharedPart(sharedId, place('a/b1'), decimalText('-0.01'))],
    ['the share it has', setSharedPart(sharedId, place('a/b1'), decimalText('1'))],
    ['a benefit that is not in it', takeOutOfShared(sharedId, place('z/b1'))],
  ])('PFL-4 the same object comes back for %s', (_what, edit) => {
    const before = join(aPortfolio());
    expect(before.sharedBenefits).toHaveLength(1);
    expect(edit(before)).toBe(before);
  });
});

test('benefits that are not the same are said so once, in whatever order', () => {
  const apart = keepApart(place('a/b1'), place('b/b1'))(aPortfolio());
  expect(apart.distinctBenefits).toEqual([{ one: place('a/b1'), other: place('b/b1') }]);
  expect(keepApart(place('b/b1'), place('a/b1'))(apart)).toBe(apart);
  expect(keepApart(place('a/b1'), place('a/b1'))(apart)).toBe(apart);
});

function other(): SharedBenefitId {
  return 'other' as SharedBenefitId;
}
