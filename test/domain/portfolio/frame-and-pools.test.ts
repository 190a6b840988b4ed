import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText, hours } from '#src/domain/number/quantities.ts';
import type { Pool, PoolId } from '#src/domain/organisation/organisation.ts';
import { doubleCounting } from '#src/domain/portfolio/double-counting.ts';
import { usedFrame } from '#src/domain/portfolio/frame-use.ts';
import type {
  Frame,
  FrameUse,
  SharedBenefitId,
  SharedBenefitRecord,
} from '#src/domain/portfolio/portfolio.ts';
import { countedCases } from '#src/domain/portfolio/portfolio-totals.ts';
import { aSummaryBenefit, aSummaryOf } from '#test/support/case-summaries.ts';

const frame: Frame = {
  firstYear: 2027,
  priceYear: 2027,
  perYear: [decimalText('100'), null],
  total: decimalText('500'),
  pays: 'investment',
  roleHours: [],
  minima: [],
};

const nothingMoved = { delays: [] };
const caseA = { id: 'A' as CaseId, name: 'A' };

describe('PFT-8 what cases take from the frame', () => {
  const streams = { investment: [120, 30, 7], running: [0, 10], benefits: [0, 25] };
  const cases = countedCases([aSummaryOf('A', streams)], []);

  test.for<readonly [FrameUse, number, readonly string[]]>([
    ['investment', 0, ['120', '30']],
    ['costs', 0, ['120', '40']],
    ['net', 0, ['120', '15']],
    ['investment', 1, ['0', '120']],
    ['investment', -1, ['30', '7']],
    ['investment', 2, ['0', '0']],
  ])('%s, moved by %i years', ([pays, years, expected]) => {
    const delays = years === 0 ? [] : [{ case: caseA, years }];
    const { years: used, used: inAll } = usedFrame(cases, { ...frame, pays }, { delays });
    expect(used.map((each) => each.used.toFixed())).toEqual(expected);
    expect(inAll.toNumber()).toBe(expected.map(Number).reduce((sum, each) => sum + each));
  });

  test.for([
    ['its own total', frame, '500'],
    [
      'its years, where there is none',
      { ...frame, total: null, perYear: [decimalText('1'), decimalText('2')] },
      '3',
    ],
    ['none, where a year has no limit', { ...frame, total: null }, undefined],
  ] as const)('what there is in all is %s', ([, given, expected]) => {
    expect(usedFrame(cases, given, nothingMoved).total?.toFixed()).toBe(expected);
  });
});

function aPool(unit: Pool['unit'], perYear: string | null): Pool {
  return {
    id: 'pool' as PoolId,
    name: 'Kørsel',
    unit,
    centreId: null,
    coreTaskId: null,
    perYear: perYear === null ? null : decimalText(perYear),
  };
}

const shared: SharedBenefitRecord = {
  id: 's' as SharedBenefitId,
  name: 'Færre ture',
  claims: ['A', 'B'].map((caseId) => ({
    caseId: caseId as CaseId,
    benefitId: 'drive' as BenefitId,
    share: decimalText('0.6'),
  })),
};

function drawing(id: string) {
  const drive = aSummaryBenefit('drive', [0, 80], {
    poolId: 'pool' as PoolId,
    // All of it is turned into kroner.
    freedHours: [hours(0), hours(50)],
  });
  return aSummaryOf(id, { benefits: [0, 80] }, {}, { benefits: [drive] });
}

describe('PFT-9 what is counted twice', () => {
  const both = [drawing('A'), drawing('B')];
  const found = (
    pool: Pool,
    records: readonly SharedBenefitRecord[],
    summaries = both,
    delays: Parameters<typeof doubleCounting>[3]['delays'] = [],
  ) => doubleCounting(countedCases(summaries, records), records, [pool], { delays });

  test('shares of more than all in the set, with its cases', () => {
    const { overclaimed } = found(aPool('kroner', null), [shared]);
    expect(overclaimed.map(({ shareSum, cases }) => [shareSum.toFixed(), cases])).toEqual([
      ['1.2', ['A', 'B']],
    ]);
    expect(found(aPool('kroner', null), [shared], [drawing('A')]).overclaimed).toEqual([]);
  });

  test.for<readonly [string, Pool, number]>([
    ['kroner, too much', aPool('kroner', '159'), 1],
    ['kroner, just enough', aPool('kroner', '160'), 0],
    ['hours, too much', aPool('hours', '99'), 1],
    ['hours, just enough', aPool('hours', '100'), 0],
    ['how much there is is not known', aPool('kroner', null), 0],
  ])('a pool: %s', ([, pool, count]) => {
    const { overdrawn } = found(pool, []);
    expect(overdrawn).toHaveLength(count);
    if (count > 0) expect(overdrawn[0]?.cases).toEqual(['A', 'B']);
  });

  test('a shared benefit is taken once from its pool, and what is moved is taken in another year', () => {
    expect(found(aPool('kroner', '80'), [shared]).overdrawn).toEqual([]);
    expect(found(aPool('kroner', '79'), [shared]).overdrawn).toHaveLength(1);
    const later = [{ case: caseA, years: 1 }];
    expect(found(aPool('kroner', '80'), [], both, later).overdrawn).toEqual([]);
  });

  test('no cases count nothing twice', () => {
    expect(found(aPool('kroner', '0'), [shared], [])).toEqual({ overclaimed: [], overdrawn: [] });
  });
});
