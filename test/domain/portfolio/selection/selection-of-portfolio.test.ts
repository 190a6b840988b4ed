import { expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, hours, money } from '#src/domain/number/quantities.ts';
import type { CentreId, KeyRoleId } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type { MinimumId, Portfolio, SharedBenefitId } from '#src/domain/portfolio/portfolio.ts';
import { portfolioTotals } from '#src/domain/portfolio/portfolio-totals.ts';
import { valueOfSet } from '#src/domain/portfolio/selection/chosen-set.ts';
import { selectionOfPortfolio } from '#src/domain/portfolio/selection/selection-of-portfolio.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aSummary, aSummaryBenefit, aSummaryOf } from '#test/support/case-summaries.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

const id = (text: string) => text as CaseId;
const frame: Portfolio['frame'] = { ...aPortfolio().frame, firstYear: 2027, priceYear: 2027 };
const choice = aPortfolio().choice;

function posed(summaries: readonly CaseSummary[], says: Partial<Portfolio> = {}) {
  return selectionOfPortfolio(summaries, aPortfolio({ frame, ...says }), anOrganisation());
}

test('SEL-1 a case takes what the frame pays of it in its years, moved as the choice says', () => {
  const streams = { investment: [100, 50], running: [0, 10, 10], benefits: [0, 30, 40] };
  const costs = (pays: Portfolio['frame']['pays'], years = 0) =>
    posed([aSummaryOf('a', streams)], {
      frame: { ...frame, pays },
      choice: {
        ...choice,
        delays: years === 0 ? [] : [{ case: { id: id('a'), name: '' }, years }],
      },
    }).problem.cases[0]?.costs.map((amount) => amount.toNumber());
  expect(costs('investment')).toEqual([100, 50, 0]);
  expect(costs('costs')).toEqual([100, 60, 10]);
  expect(costs('net')).toEqual([100, 30, -30]);
  expect(costs('investment', 1)).toEqual([0, 100, 50]);
  expect(costs('investment', -1)).toEqual([50, 0, 0]);
});

test('SEL-1 what the law requires must be done, and role hours come when the case does', () => {
  const keyRoleHours = [{ roleId: 'lead' as KeyRoleId, hours: [hours(200), hours(80)] }];
  const law = aSummaryOf('law', {}, { mandatory: true, firstYear: 2028 }, { keyRoleHours });
  const role = { id: 'lead' as KeyRoleId, name: 'Projektleder' };
  const perYear = [null, decimalText('300'), null];
  const { problem } = posed([law], { frame: { ...frame, roleHours: [{ role, perYear }] } });
  expect(problem.cases[0]?.mustDo).toBe(true);
  expect(problem.cases[0]?.roleHours[0]?.map((own) => own.toNumber())).toEqual([0, 200, 80]);
});

test('SEL-10 what is not known counts 0 and is named, and no figures is no choice', () => {
  const withoutFigures = aSummary('b', {
    worth: { kind: 'undefined', reason: 'price-index-missing' },
  });
  const found = posed([aSummaryOf('a', { investment: [1] }), withoutFigures], {
    choice: { ...choice, objective: { kind: 'annualNetBenefit' } },
  });
  expect(found.countedAsNothing.map((own) => own.id)).toEqual(['a']);
  expect(found.withoutFigures).toEqual([withoutFigures]);
  expect(found.problem.cases.map((own) => own.value.toFixed())).toEqual(['0']);
});

test('SEL-10 a mix counts each merit as a share of what all have of it, without signs', () => {
  const mix = { netPresentValue: '1', annualNetBenefit: '0', score: '5' } as const;
  const { problem } = posed(
    [aSummaryOf('gains', { benefits: [30] }), aSummaryOf('loses', { investment: [10] })],
    { choice: { ...choice, objective: { kind: 'mix', ...mix } as never } },
  );
  expect(problem.cases.map(({ value }) => value.toFixed())).toEqual(['0.75', '-0.25']);
});

test('SEL-11 a minimum counts the cases of a centre, or what they take', () => {
  const centre = { id: 'health' as CentreId, name: 'Sundhed' };
  const least = (kind: 'cases' | 'amount') => ({
    id: kind as string as MinimumId,
    of: { kind: 'centre' as const, centre },
    least: kind === 'cases' ? { kind, count: 2 } : { kind, amount: decimalText('50') },
  });
  const { problem } = posed(
    [aSummaryOf('a', { investment: [20, 5] }, { centre }), aSummaryOf('b', { investment: [9] })],
    { frame: { ...frame, minima: [least('cases'), least('amount')] } },
  );
  expect(problem.minima.map(({ least: own, counts }) => [own.toNumber(), [...counts]])).toEqual([
    [2, [[id('a'), new Decimal(1)]]],
    [50, [[id('a'), new Decimal(25)]]],
  ]);
});

test('SEL-9 every set is worth what the totals of the portfolio say, whoever claims too much', () => {
  const benefit = aSummaryBenefit('bus', [60, 60, 60], { presentValue: money(170) });
  const summaries = ['a', 'b', 'c'].map((name) =>
    aSummaryOf(name, { investment: [100], benefits: [60, 60, 60] }, {}, { benefits: [benefit] }),
  );
  const claims = summaries.map(({ id: caseId }, at) => ({
    caseId,
    benefitId: benefit.id,
    share: decimalText(['0.5', '0.8', '0.4'][at] ?? '0'),
  }));
  const sharedBenefits = [{ id: 'shared' as SharedBenefitId, name: 'Bus', claims }];
  const { problem } = posed(summaries, { sharedBenefits });
  for (const names of [[], ['a'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]) {
    const set = new Set(names.map(id));
    const inSet = summaries.filter((own) => set.has(own.id));
    const { netPresentValue } = portfolioTotals(inSet, sharedBenefits);
    // Each case is rounded to øre by itself.
    expect(valueOfSet(problem, set).minus(netPresentValue).abs().lte('0.03')).toBe(true);
  }
});

test('SEL-9 with more than eight claimants each counts as where all are chosen', () => {
  const benefit = aSummaryBenefit('bus', [90], { presentValue: money(90) });
  const summaries = Array.from({ length: 9 }, (_, at) =>
    aSummaryOf(`case-${String(at)}`, { benefits: [90] }, {}, { benefits: [benefit] }),
  );
  const claims = summaries.map(({ id: caseId }) => ({
    caseId,
    benefitId: benefit.id,
    share: decimalText('1'),
  }));
  const sharedBenefits = [{ id: 'shared' as SharedBenefitId, name: 'Bus', claims }];
  const { problem } = posed(summaries, { sharedBenefits });
  expect(problem.joint).toEqual([]);
  expect(problem.cases.map(({ value }) => value.toFixed())).toEqual(Array(9).fill('10'));
});
