import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import { drawnPools, type Draw, type ResourcePool } from '#src/domain/portfolio/pool-draws.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';

interface Given {
  readonly years: readonly number[];
  readonly pools: readonly { id: string; capacity: readonly string[] }[];
  readonly draws: readonly {
    pool: string;
    case: string;
    benefit: string;
    amounts: readonly string[];
  }[];
}

const decimals = (amounts: readonly string[]) => amounts.map((amount) => new Decimal(amount));

function poolOf({ id, capacity }: Given['pools'][number]): ResourcePool {
  return { id, capacity: decimals(capacity) };
}

function drawOf({ pool, case: caseId, benefit, amounts }: Given['draws'][number]): Draw {
  return {
    poolId: pool,
    caseId: caseId as CaseId,
    benefitId: benefit as BenefitId,
    amounts: decimals(amounts),
  };
}

describe('worked cases: pool', () => {
  test.for(casesOf('pool'))('$id $title [POO-1, POO-2]', (worked) => {
    const { years, pools, draws } = worked.input as unknown as Given;
    const result = drawnPools(pools.map(poolOf), draws.map(drawOf), years);
    expectWorked(worked, {
      pools: result.pools,
      conflicts: result.overdrawn.map(({ poolId, draws: taken, ...rest }) => ({
        ...rest,
        pool: poolId,
        draws: taken.map(({ caseId, benefitId, amount }) => ({
          case: caseId,
          benefit: benefitId,
          amount,
        })),
      })),
    });
  });
});

const pool = poolOf({ id: 'p', capacity: ['100', '100'] });
const draw = (amounts: readonly string[]) =>
  drawOf({ pool: 'p', case: 'A', benefit: 'a', amounts });

test('POO-1 a draw on a pool that is not there takes from none', () => {
  const elsewhere = drawOf({ pool: 'x', case: 'A', benefit: 'a', amounts: ['500'] });
  const { pools, overdrawn } = drawnPools([pool], [elsewhere], [2026]);
  expect(pools[0]?.drawn.map(String)).toEqual(['0']);
  expect(overdrawn).toEqual([]);
});

test('POO-2 a benefit that gives back is part of the sum, and one that takes nothing is not named', () => {
  const draws = [draw(['150', '150']), draw(['-50', '0']), draw(['0', '0'])];
  const { overdrawn } = drawnPools([pool], draws, [2026, 2027]);
  expect(overdrawn.map(({ year, excess }) => [year, String(excess)])).toEqual([[2027, '50']]);
  expect(overdrawn[0]?.draws).toHaveLength(1);
});

test('POO-2 the parts of an overdrawn year add up to what is drawn, and excess to what is over', () => {
  const anyAmounts = fc.array(fc.integer({ min: 0, max: 300 }).map(String), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(anyAmounts), (all) => {
      for (const year of drawnPools([pool], all.map(draw), [2026, 2027]).overdrawn) {
        expect(sum(year.draws.map(({ amount }) => amount)).eq(year.drawn)).toBe(true);
        expect(year.drawn.minus(year.capacity).eq(year.excess)).toBe(true);
      }
    }),
  );
});
