import { describe, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import type { CentreId, KeyRoleId, PrincipleId } from '#src/domain/organisation/organisation.ts';
import {
  minimumEdits,
  setFrame,
  setFrameAmount,
  setFrameYears,
  setRoleHours,
} from '#src/domain/portfolio/frame-edits.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import type { PortfolioEdit } from '#src/domain/portfolio/portfolio-edit.ts';
import type { Minimum, MinimumId } from '#src/domain/portfolio/portfolio.ts';
import { aPortfolio } from '#test/support/portfolio.ts';
import { NOW } from '#test/support/services.ts';

const role = { id: 'lead' as KeyRoleId, name: 'Lead' };
const amount = (text: string) => decimalText(text);

function after(...edits: readonly PortfolioEdit[]) {
  return edits.reduce((portfolio, edit) => edit(portfolio), aPortfolio()).frame;
}

describe('the frame', () => {
  test('begins with three years without limits', () => {
    const { firstYear, priceYear, perYear, total, pays } = aPortfolio().frame;
    expect([firstYear, priceYear, perYear, total, pays]).toEqual([
      2026,
      2026,
      [null, null, null],
      null,
      'investment',
    ]);
  });

  test.each([1900, 2999])('PFL-2 in %i a new frame is within the calendar', (year) => {
    const { frame } = newPortfolio(NOW, year);
    expect(frame.firstYear).toBeLessThanOrEqual(2997);
    expect(frame.priceYear).toBe(frame.firstYear);
  });

  test('PFL-2 its lists are in step with its years', () => {
    const frame = after(
      setFrameAmount(2, amount('300')),
      setRoleHours(role, 1, amount('800')),
      setFrameYears(2),
      setFrameYears(4),
    );
    expect(frame.perYear).toEqual([null, null, null, null]);
    expect(frame.roleHours).toEqual([{ role, perYear: [null, '800', null, null] }]);
  });

  test('a role without hours is not in the frame', () => {
    const edits = [setRoleHours(role, 1, amount('800')), setRoleHours(role, 1, null)];
    expect(after(...edits).roleHours).toEqual([]);
  });

  test('amounts stay in their order when the first year moves', () => {
    expect(after(setFrameAmount(0, amount('5')), setFrame({ firstYear: 2030 })).perYear[0]).toBe(
      '5',
    );
  });

  test.each<readonly [string, PortfolioEdit]>([
    ['no years', setFrameYears(0)],
    ['eleven years', setFrameYears(11)],
    ['half a year', setFrameYears(2.5)],
    ['as many as there are', setFrameYears(3)],
    ['years beyond the calendar', setFrame({ firstYear: 2999 })],
    ['prices of no year', setFrame({ priceYear: 3000 })],
    ['a total below 0', setFrame({ total: amount('-1') })],
    ['a total that is too large', setFrame({ total: amount('1000000000000001') })],
    ['an amount below 0', setFrameAmount(0, amount('-0.01'))],
    ['an amount of a year that is not in it', setFrameAmount(3, amount('1'))],
    ['the amount there is', setFrameAmount(0, null)],
    ['hours below 0', setRoleHours(role, 0, amount('-1'))],
    [
      'a name that is too long',
      setRoleHours({ ...role, name: 'x'.repeat(10_001) }, 0, amount('1')),
    ],
  ])('PFL-1 the same object comes back for %s', (_what, edit) => {
    const before = aPortfolio();
    expect(edit(before)).toBe(before);
  });
});

describe('minima', () => {
  const minimum: Minimum = {
    id: 'm' as MinimumId,
    of: { kind: 'centre', centre: { id: 'health' as CentreId, name: 'Health' } },
    least: { kind: 'cases', count: 1 },
  };
  const principle = { id: 'safe' as PrincipleId, name: 'Safe' };

  test('are added, changed and removed', () => {
    const least = { kind: 'amount', amount: amount('1000') } as const;
    expect(after(minimumEdits.add(minimum), minimumEdits.change(minimum.id, { least }))).toEqual({
      ...aPortfolio().frame,
      minima: [{ ...minimum, least }],
    });
    expect(after(minimumEdits.add(minimum), minimumEdits.remove([minimum.id])).minima).toEqual([]);
  });

  test.each<readonly [string, Partial<Minimum>]>([
    ['half a case', { least: { kind: 'cases', count: 0.5 } }],
    ['fewer than no cases', { least: { kind: 'cases', count: -1 } }],
    ['an amount below 0', { least: { kind: 'amount', amount: amount('-1') } }],
    ['a step that is none', { of: { kind: 'principle', principle, step: 6 } }],
    ['half a step', { of: { kind: 'principle', principle, step: 1.5 } }],
  ])('PFL-1 %s is none', (_what, says) => {
    expect(after(minimumEdits.add({ ...minimum, ...says })).minima).toEqual([]);
  });

  test('PFL-5 there are at most 50', () => {
    const edits = Array.from({ length: 51 }, (_, index) =>
      minimumEdits.add({ ...minimum, id: `m${String(index)}` as MinimumId }),
    );
    expect(after(...edits).minima).toHaveLength(50);
  });
});
