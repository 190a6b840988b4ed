import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import type { PrincipleId } from '#src/domain/organisation/organisation.ts';
import { principleScore, type ScoredPrinciple } from '#src/domain/portfolio/principle-score.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';

interface Given {
  readonly max: number;
  readonly principles: readonly { id: string; weight: string; score: string | null }[];
}

describe('worked cases: score', () => {
  test.for(casesOf('score'))('$id $title [SCO-1, SCO-2]', (worked) => {
    const { max, principles } = worked.input as unknown as Given;
    expectWorked(worked, principleScore(principles.map(principle), max));
  });
});

function principle({ id, weight, score }: Given['principles'][number]): ScoredPrinciple {
  return {
    id: id as PrincipleId,
    weight: new Decimal(weight),
    score: score === null ? null : new Decimal(score),
  };
}

test('SCO-1 what weighs nothing gives no score', () => {
  const given = [principle({ id: 'p', weight: '0', score: '3' })];
  expect(principleScore(given, 5)).toMatchObject({ kind: 'undefined', reason: 'nothingWeighs' });
});

const anyPrinciples = fc.array(
  fc.record({
    id: fc.string(),
    weight: fc.integer({ min: 0, max: 9 }).map(String),
    score: fc.option(fc.integer({ min: 1, max: 5 }).map(String)),
  }),
);

test('SCO-1 SCO-2 a score lies from 0 to 1, and weights in another unit change nothing', () => {
  fc.assert(
    fc.property(anyPrinciples, fc.integer({ min: 1, max: 1000 }), (given, times) => {
      const before = principleScore(given.map(principle), 5);
      const scaled = given.map((each) => ({
        ...each,
        weight: String(Number(each.weight) * times),
      }));
      const after = principleScore(scaled.map(principle), 5);
      expect(after.kind).toBe(before.kind);
      expect(before.unscored).toHaveLength(given.filter(({ score }) => score === null).length);
      if (before.kind === 'undefined' || after.kind === 'undefined') return;
      expect(before.score.gte(0) && before.score.lte(1)).toBe(true);
      expect(after.score.minus(before.score).abs().lte('1e-35')).toBe(true);
    }),
  );
});
