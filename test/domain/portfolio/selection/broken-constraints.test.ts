import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText, hours } from '#src/domain/number/quantities.ts';
import type { CentreId, KeyRoleId } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type { MinimumId, Portfolio } from '#src/domain/portfolio/portfolio.ts';
import { brokenConstraints } from '#src/domain/portfolio/selection/broken-constraints.ts';
import { brokenLimits } from '#src/domain/portfolio/selection/chosen-set.ts';
import { selectionLimits } from '#src/domain/portfolio/selection/selection-limits.ts';
import { selectionOfPortfolio } from '#src/domain/portfolio/selection/selection-of-portfolio.ts';
import { aSummary, aSummaryOf } from '#test/support/case-summaries.ts';
import { anOrganisation } from '#test/support/organisation.ts';
import { aPortfolio, cases } from '#test/support/portfolio.ts';

const frame: Portfolio['frame'] = { ...aPortfolio().frame, firstYear: 2027, priceYear: 2027 };
const choice = aPortfolio().choice;
const costing = (id: string, ...investment: number[]) => aSummaryOf(id, { investment });
const referring = (id: string, refers: Partial<CaseSummary>) =>
  aSummaryOf(id, { investment: [1] }, refers);
const centre = { id: 'health' as CentreId, name: 'Sundhed' };
const role = { id: 'lead' as KeyRoleId, name: 'Projektleder' };

interface Row {
  readonly name: string;
  readonly summaries: readonly CaseSummary[];
  readonly frame?: Partial<Portfolio['frame']>;
  readonly choice?: Partial<Portfolio['choice']>;
  readonly broken: readonly unknown[];
}

const rows: readonly Row[] = [
  { name: 'nothing', summaries: [costing('a', 1)], broken: [] },
  {
    name: 'a year and the whole, each by itself',
    summaries: [costing('a', 100, 50)],
    frame: { perYear: [decimalText('99'), decimalText('50'), null], total: decimalText('149') },
    broken: [{ kind: 'budgetOfYear', year: 0 }, { kind: 'budgetTotal' }],
  },
  {
    name: 'a year that a delay fills',
    summaries: [costing('a', 100, 50)],
    frame: { perYear: [null, decimalText('99'), null] },
    choice: { delays: [{ case: { id: 'a' as CaseId, name: 'a' }, years: 1 }] },
    broken: [{ kind: 'budgetOfYear', year: 1 }],
  },
  {
    name: 'must-do cases that are not chosen, by the choice and by law; not one without figures',
    summaries: [
      costing('a', 1),
      costing('wanted', 1),
      aSummaryOf('law', {}, { mandatory: true }),
      aSummary('blank', {
        mandatory: true,
        worth: { kind: 'undefined', reason: 'price-index-missing' },
      }),
    ],
    choice: { chosen: cases('a'), mustDo: cases('wanted') },
    broken: [
      { kind: 'mustDo', caseId: 'wanted' },
      { kind: 'mustDo', caseId: 'law' },
    ],
  },
  {
    name: 'one that is left out and chosen',
    summaries: [costing('a', 1)],
    choice: { leftOut: cases('a', 'elsewhere') },
    broken: [{ kind: 'leftOut', caseId: 'a' }],
  },
  {
    name: 'one that requires another that is not chosen, and two that exclude each other',
    summaries: [
      referring('a', { requires: cases('c') }),
      referring('b', { excludes: cases('a') }),
      costing('c', 1),
    ],
    choice: { chosen: cases('a', 'b') },
    broken: [
      { kind: 'requires', caseId: 'a', otherId: 'c' },
      { kind: 'excludes', caseId: 'b', otherId: 'a' },
    ],
  },
  {
    name: 'hours of a role that are too few in two years, once',
    summaries: [
      aSummaryOf('a', {}, {}, { keyRoleHours: [{ roleId: role.id, hours: [hours(9), hours(9)] }] }),
    ],
    frame: { roleHours: [{ role, perYear: [decimalText('8'), decimalText('8'), null] }] },
    broken: [{ kind: 'roleHours', roleId: 'lead' }],
  },
  {
    name: 'a minimum that is not reached',
    summaries: [referring('a', { centre }), costing('b', 1)],
    frame: {
      minima: [
        {
          id: 'two' as MinimumId,
          of: { kind: 'centre', centre },
          least: { kind: 'cases', count: 2 },
        },
      ],
    },
    broken: [{ kind: 'minimum', minimumId: 'two' }],
  },
];

describe('SEL-3 a choice breaks', () => {
  test.each(rows)('$name', ({ summaries, frame: limits, choice: says, broken }) => {
    const chosen = cases(...summaries.map(({ id }) => id));
    const portfolio = aPortfolio({
      frame: { ...frame, ...limits },
      choice: { ...choice, chosen, ...says },
    });
    expect(brokenConstraints(summaries, portfolio, anOrganisation())).toEqual(broken);
  });
});

test('SEL-3 a set breaks what it breaks among all cases', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const aCaseOf = (id: string) =>
    fc
      .record({
        costs: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
        requires: fc.subarray(ids.filter((other) => other !== id)),
        excludes: fc.subarray(ids.filter((other) => other !== id)),
      })
      .map(({ costs, requires, excludes }) =>
        aSummaryOf(
          id,
          { investment: costs },
          { requires: cases(...requires), excludes: cases(...excludes) },
        ),
      );
  fc.assert(
    fc.property(
      fc.tuple(...ids.map(aCaseOf)),
      fc.subarray(ids),
      fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 3, maxLength: 3 }),
      (summaries, chosen, most) => {
        const portfolio = aPortfolio({
          frame: { ...frame, perYear: most.map((amount) => decimalText(String(amount))) },
          choice: { ...choice, chosen: cases(...chosen), mustDo: [], leftOut: [] },
        });
        const found = brokenConstraints(summaries, portfolio, anOrganisation());
        const { problem } = selectionOfPortfolio(summaries, portfolio, anOrganisation());
        const set = new Set(chosen as CaseId[]);
        const whole = brokenLimits(problem, selectionLimits(problem), set);
        expect(found.map(({ kind }) => kind)).toEqual(whole.map(({ limit }) => limit.name.kind));
      },
    ),
  );
});
