import { describe, expect, test } from 'vitest';

import type { Pool } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { drawsOnUnknownPools, poolStandings } from '#src/domain/portfolio/pool-standing.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import { aPool, aShared, aClaimable, aCaseWith } from '#test/support/claimed-benefits.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

const line = aPool('line', 'kroner', '100');

/** What is told of the only pool. */
function standing(
  pools: readonly Pool[],
  cases: readonly CaseSummary[],
  sharedBenefits: Portfolio['sharedBenefits'],
  delays: Portfolio['choice']['delays'] = [],
) {
  const { choice } = aPortfolio();
  const portfolio = { sharedBenefits, choice: { ...choice, delays } };
  const [only] = poolStandings(pools, cases, portfolio);
  if (only === undefined) throw new Error('one pool');
  const { years, drawn, excess, overdrawn, draws, inOtherUnit } = only;
  return {
    years,
    drawn: drawn.map(String),
    excess: excess?.map(String) ?? null,
    overdrawn: overdrawn.map(({ year, draws: own }) => [year, own.map(({ caseId }) => caseId)]),
    draws: draws.map(({ summary, amounts }) => [summary.title, amounts.map(String)]),
    inOtherUnit: inOtherUnit.map(({ summary }) => summary.id),
  };
}

describe('poolStandings', () => {
  test('POO-3 cases that begin in different years are put beside each other by calendar year', () => {
    const cases = [
      aCaseWith('A', [aClaimable('x', { cash: [0, 60, 60], poolId: 'line' })], {
        firstYear: 2027,
      }),
      aCaseWith('B', [aClaimable('y', { cash: [50, 0], poolId: 'line' })], {
        firstYear: 2029,
      }),
    ];
    expect(standing([line], cases, [])).toEqual({
      years: [2028, 2029],
      drawn: ['60', '110'],
      excess: ['0', '10'],
      overdrawn: [[2029, ['A', 'B']]],
      draws: [
        ['Case A', ['60', '60']],
        ['Case B', ['0', '50']],
      ],
      inOtherUnit: [],
    });
  });

  test('POO-3 a case that the choice moves takes in other years', () => {
    const one = aCaseWith('A', [aClaimable('x', { cash: [60], poolId: 'line' })]);
    const delays = [{ case: { id: one.id, name: '' }, years: 2 }];
    expect(standing([line], [one], [], delays).years).toEqual([one.firstYear + 2]);
  });

  test('POO-3 SHB-1 what cases share is taken once', () => {
    const cases = ['A', 'B'].map((id) =>
      aCaseWith(id, [aClaimable('x', { cash: [80], poolId: 'line' })]),
    );
    expect(standing([line], cases, []).excess).toEqual(['60']);
    const shared = [aShared('s', { 'A/x': '0.75', 'B/x': '0.25' })];
    expect(standing([line], cases, shared)).toMatchObject({ drawn: ['80'], excess: ['0'] });
    const oneHasAll = [aShared('s', { 'A/x': '1', 'B/x': '0' })];
    expect(standing([line], cases, oneHasAll)).toMatchObject({ drawn: ['80'], inOtherUnit: [] });
  });

  test('POO-3 hours are taken from hours, and kroner are named where there are hours', () => {
    const cases = [
      aCaseWith('A', [aClaimable('x', { hours: [30], poolId: 'unit' })]),
      aCaseWith('B', [aClaimable('y', { cash: [50], poolId: 'unit' })]),
      aCaseWith('C', [aClaimable('z', { poolId: 'unit' })]),
    ];
    expect(standing([aPool('unit', 'hours', '20')], cases, [])).toMatchObject({
      drawn: ['30'],
      excess: ['10'],
      inOtherUnit: ['B'],
    });
  });

  test('PFT-9 where it is not known what there is, nothing is too much', () => {
    const cases = [aCaseWith('A', [aClaimable('x', { cash: [30], poolId: 'line' })])];
    expect(standing([aPool('line', 'kroner', null)], cases, [])).toMatchObject({
      drawn: ['30'],
      excess: null,
      overdrawn: [],
    });
    expect(standing([aPool('line', 'kroner', '0')], cases, []).excess).toEqual(['30']);
  });

  test('POO-3 what no one takes from has no years', () => {
    const cases = [aCaseWith('A', [aClaimable('x', { cash: [30] })])];
    expect(
      standing(
        [line],
        [...cases, aSummary('B', { worth: { kind: 'undefined', reason: 'price-index-missing' } })],
        [],
      ),
    ).toMatchObject({
      years: [],
      drawn: [],
      excess: [],
    });
  });

  test('POO-3 what is taken from something unknown is counted to be said', () => {
    const cases = [aCaseWith('A', [aClaimable('x', { cash: [30], poolId: 'gone' })])];
    expect(drawsOnUnknownPools([line], cases)).toBe(1);
    expect(drawsOnUnknownPools([aPool('gone', 'hours', '1')], cases)).toBe(0);
  });
});
