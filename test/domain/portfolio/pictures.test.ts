import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { hours, money } from '#src/domain/number/quantities.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { benefitAndRisk } from '#src/domain/portfolio/benefit-and-risk.ts';
import { caseKind } from '#src/domain/portfolio/case-kind.ts';
import type { AimShare, CaseSummary, SummaryBenefit } from '#src/domain/portfolio/case-summary.ts';
import { coreTaskHeat } from '#src/domain/portfolio/core-task-heat.ts';
import { effortAndValue } from '#src/domain/portfolio/effort-and-value.ts';
import { goalProgress } from '#src/domain/portfolio/goal-progress.ts';
import { picturedCases } from '#src/domain/portfolio/pictured-cases.ts';
import { valueAndPayback } from '#src/domain/portfolio/value-and-payback.ts';
import { aSummary, aSummaryBenefit, aSummaryOf } from '#test/support/case-summaries.ts';
import { anOrganisation } from '#test/support/organisation.ts';

const good = aSummaryOf('good', { investment: [1000], running: [0, 50], benefits: [0, 600, 600] });
const bad = aSummaryOf('bad', { investment: [2000], benefits: [0, 100] });
const bare = aSummaryOf('bare', { investment: [500] });
const free = aSummaryOf('free', { benefits: [0, 100] });
const unknown = aSummary('unknown', {
  worth: { kind: 'undefined', reason: 'price-index-missing' },
});
const all = [good, bad, bare, free, unknown];

const refs = (...cases: readonly CaseSummary[]) =>
  cases.map(({ id, title }) => ({ id, name: title }));
const pictured = (cases = all, chosen: readonly CaseSummary[] = []) =>
  picturedCases(cases, { chosen: refs(...chosen) }).cases;
const ids = (placed: readonly { readonly case: { readonly id: string } }[]) =>
  placed.map((place) => place.case.id);

test.for<readonly [string, boolean, readonly SummaryBenefit[]]>([
  ['mandatory', true, [aSummaryBenefit('b', [1])]],
  ['money', false, [aSummaryBenefit('b', [0, 1])]],
  ['time', false, [aSummaryBenefit('b', [0], { capacityHours: [hours(2)] })]],
  ['quality', false, [aSummaryBenefit('b', [0], { class: 'quality' })]],
  ['none', false, [aSummaryBenefit('b', [-1], { negative: true })]],
])('PIC-1 a case is of the kind %s', ([kind, mandatory, benefits]) => {
  expect(caseKind({ mandatory }, { benefits })).toBe(kind);
});

describe('PIC-2 cases are numbered alike in every picture', () => {
  test('the chosen first, then by investment; those without figures are named', () => {
    const { cases, withoutFigures, beyond } = picturedCases(all, { chosen: refs(free, bare) });
    expect(cases.map(({ id, number }) => [id, number])).toEqual([
      ['bare', 1],
      ['free', 2],
      ['bad', 3],
      ['good', 4],
    ]);
    expect(withoutFigures).toEqual([unknown]);
    expect(beyond).toBe(0);
  });

  test('no more than 300, the chosen among them', () => {
    const many = Array.from({ length: 310 }, (_, index) =>
      aSummaryOf(`c${String(index)}`, { investment: [index] }),
    );
    const least = many[0] ?? good;
    const { cases, beyond } = picturedCases(many, { chosen: refs(least) });
    expect([cases.length, beyond, cases[0]?.id]).toEqual([300, 10, least.id]);
  });
});

test('PIC-3 effort is one-offs and all running costs; what has no value is named', () => {
  const byNpv = effortAndValue(pictured(), 'netPresentValue');
  expect(ids(byNpv.placed)).toEqual(['bad', 'good', 'bare', 'free']);
  expect(byNpv.placed.map(({ effort }) => effort.toNumber())).toEqual([2000, 1050, 500, 0]);
  const byYear = effortAndValue(pictured(), 'annualNetBenefit');
  expect(ids(byYear.placed)).toEqual(['bad', 'good', 'free']);
  expect(byYear.unplaced.map(({ reason, cases }) => [reason, cases.map(({ id }) => id)])).toEqual([
    ['no-benefits', ['bare']],
  ]);
});

describe('benefit and risk', () => {
  const riskOf = (reserve: number, benefits: readonly number[]) =>
    benefitAndRisk(
      pictured([aSummaryOf('x', { investment: [1000], riskReserve: [0, reserve], benefits })]),
    ).placed[0]?.risk;

  test.for([
    [100, [0, 2000], 'low'],
    [101, [0, 2000], 'medium'],
    [250, [0, 3000], 'medium'],
    [251, [0, 3000], 'high'],
    [0, [0, 1200], 'medium'],
    [0, [0, 1000], 'high'],
  ] as const)('PIC-4 a reserve of %s beside benefits of %s is %s', ([reserve, benefits, risk]) => {
    expect(riskOf(reserve, benefits)).toBe(risk);
  });

  test('PIC-4 what has no investment or no benefits has no place', () => {
    const { placed, unplaced } = benefitAndRisk(pictured());
    expect(ids(placed)).toEqual(['bad', 'good']);
    expect(unplaced.map(({ reason }) => reason)).toEqual(['no-benefits', 'no-investment']);
  });

  test('PIC-5 the benefit is graded by thirds, and a loss is low', () => {
    const bandsOf = (...yearly: readonly number[]) =>
      benefitAndRisk(
        pictured(
          yearly.map((amount, index) =>
            aSummaryOf(`c${String(index)}`, {
              investment: [100 - index],
              running: [0, Math.max(0, -amount)],
              benefits: [0, Math.max(1, amount)],
            }),
          ),
        ),
      ).placed.map(({ benefit }) => benefit);
    expect(bandsOf(10, 20, 30)).toEqual(['low', 'medium', 'high']);
    expect(bandsOf(10)).toEqual(['medium']);
    expect(bandsOf(5, 5, 5, 5)).toEqual(['medium', 'medium', 'medium', 'medium']);
    expect(bandsOf(-40, -50, -60)).toEqual(['low', 'low', 'low']);
  });
});

test('a case that is never paid back stands beside, and one without investment at 0 years', () => {
  const { placed, unplaced } = valueAndPayback(pictured());
  expect(placed.map((place) => [place.case.id, place.years.toDecimalPlaces(2).toNumber()])).toEqual(
    [
      ['good', 1.75],
      ['free', 0],
    ],
  );
  expect(unplaced.flatMap(({ cases }) => cases.map(({ id }) => id))).toEqual(['bad', 'bare']);
});

const share = (id: string, yearly: number | null, kind: 'coreTask' | 'goal' = 'coreTask') =>
  ({
    aim: { kind, id: id as CoreTaskId & GoalId, name: id },
    yearly: yearly === null ? null : money(yearly),
    benefits: 1,
  }) as AimShare;
const reaching = (id: string, ...aims: readonly AimShare[]) =>
  aSummaryOf(id, { investment: [10] }, {}, { aims });

test('PIC-6 how strongly a case strengthens a core task goes by what it does for all of them', () => {
  const { coreTasks } = anOrganisation();
  const heat = coreTaskHeat(
    pictured([
      reaching('a', share('care', 500), share('books', 200), share('roads', 199)),
      reaching('b', share('care', null), share('books', -5)),
    ]),
    coreTasks,
  );
  expect(heat.coreTasks.map(({ id }) => id)).toEqual(['care', 'books', 'roads']);
  expect(heat.rows.map(({ cells }) => cells.map(({ level }) => level))).toEqual([
    ['strong', 'medium', 'medium'],
    ['touched', 'against', 'none'],
  ]);
});

test('PIC-6 tasks that no chosen case strengthens, and cases that strengthen none, are named', () => {
  const none = reaching('none', share('books', -5));
  const one = reaching('one', share('care', 5));
  const heat = coreTaskHeat(pictured([none, one], [none]), anOrganisation().coreTasks);
  expect(heat.notChosen.map(({ id }) => id)).toEqual(['care', 'books']);
  expect(heat.notAtAll.map(({ id }) => id)).toEqual(['books']);
  expect(heat.strengthenNone.map(({ id }) => id)).toEqual(['none']);
});

test('PIC-7 the chosen cases add to a goal beside what is reached; shared benefits are said', () => {
  const [goal] = anOrganisation().goals;
  if (goal === undefined) throw new Error('there is a goal');
  const measured = {
    ...goal,
    measure: { unit: 'kr.', baseline: '0', target: '100', reached: '40', reachedOn: null } as never,
  };
  const one = reaching('one', share('less', 5, 'goal'));
  const two = reaching('two', share('less', null, 'goal'));
  const left = reaching('left', share('less', 9, 'goal'));
  const cases = pictured([one, two, left], [one, two]);
  const claims = [one, two].map(({ id }) => ({ caseId: id, benefitId: 'b', share: '1' }));
  const [progress] = goalProgress([measured], cases, []);
  const [shared] = goalProgress([measured], cases, [{ id: 's', name: '', claims }] as never);
  expect(progress?.achievement).toEqual({ kind: 'value', achievement: new Decimal('0.4') });
  expect(progress?.additions.map((addition) => addition.case.id)).toEqual(['one', 'two']);
  expect(progress?.added?.toNumber()).toBe(5);
  expect([progress?.isAtMost, shared?.isAtMost]).toEqual([false, true]);
});
