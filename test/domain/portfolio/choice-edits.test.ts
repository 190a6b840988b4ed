import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import {
  choose,
  leaveOpen,
  leaveOut,
  requireCases,
  setChosen,
  setDelay,
  setObjective,
  unchoose,
} from '#src/domain/portfolio/choice-edits.ts';
import type { PortfolioEdit } from '#src/domain/portfolio/portfolio-edit.ts';
import type { Choice } from '#src/domain/portfolio/portfolio.ts';
import { aPortfolio, cases, idsIn } from '#test/support/portfolio.ts';

const ids = (...names: readonly string[]) => names as readonly CaseId[];
const [one = { id: '' as CaseId, name: '' }] = cases('one');

function after(...edits: readonly PortfolioEdit[]): Choice {
  return edits.reduce((portfolio, edit) => edit(portfolio), aPortfolio()).choice;
}

function sets({ chosen, mustDo, leftOut }: Choice) {
  return [idsIn(chosen), idsIn(mustDo), idsIn(leftOut)];
}

describe('the choice', () => {
  test.each<readonly [string, readonly PortfolioEdit[], readonly (readonly string[])[]]>([
    ['chosen', [choose(cases('a', 'b'))], [['a', 'b'], [], []]],
    ['chosen once', [choose(cases('a')), choose(cases('a', 'a'))], [['a'], [], []]],
    ['left out when it was chosen', [choose(cases('a')), leaveOut(cases('a'))], [[], [], ['a']]],
    ['chosen when it was left out', [leaveOut(cases('a')), choose(cases('a'))], [['a'], [], []]],
    ['to be done, and so chosen', [requireCases(cases('a'))], [['a'], ['a'], []]],
    [
      'to be done, not left out',
      [leaveOut(cases('a')), requireCases(cases('a'))],
      [['a'], ['a'], []],
    ],
    ['not to be done when unchosen', [requireCases(cases('a')), unchoose(ids('a'))], [[], [], []]],
    [
      'open, and chosen as before',
      [requireCases(cases('a')), leaveOpen(ids('a'))],
      [['a'], [], []],
    ],
    [
      'what a solver found, with what is settled',
      [
        choose(cases('z')),
        requireCases(cases('a')),
        leaveOut(cases('b')),
        setChosen(cases('b', 'c')),
      ],
      [['a', 'c'], ['a'], ['b']],
    ],
  ])('PFL-3 a case is %s', (_what, edits, expected) => {
    expect(sets(after(...edits))).toEqual(expected);
  });

  test('PFL-3 whatever is done, no case is in two lists that contradict each other', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 });
    const anyEdit = fc.oneof(
      some.map((names) => choose(cases(...names))),
      some.map((names) => unchoose(ids(...names))),
      some.map((names) => requireCases(cases(...names))),
      some.map((names) => leaveOut(cases(...names))),
      some.map((names) => leaveOpen(ids(...names))),
      some.map((names) => setChosen(cases(...names))),
    );
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const [chosen = [], mustDo = [], leftOut = []] = sets(after(...edits));
        expect(mustDo.filter((id) => !chosen.includes(id))).toEqual([]);
        expect(leftOut.filter((id) => chosen.includes(id))).toEqual([]);
        for (const list of [chosen, mustDo, leftOut]) expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  test('a case is known by the name it was chosen with last', () => {
    const choice = after(choose(cases('a')), choose([{ id: 'a' as CaseId, name: 'New' }]));
    expect(choice.chosen).toEqual([{ id: 'a', name: 'New' }]);
  });

  test('PFL-3 a case is moved in time, and back', () => {
    expect(after(setDelay(one, 2), setDelay(one, -1)).delays).toEqual([{ case: one, years: -1 }]);
    expect(after(setDelay(one, 2), setDelay(one, 0)).delays).toEqual([]);
  });

  test.each<readonly [string, PortfolioEdit]>([
    ['more than ten years', setDelay(one, 11)],
    ['half a year', setDelay(one, 0.5)],
    ['no move of what is not moved', setDelay(one, 0)],
    ['nothing to choose', choose([])],
    ['nothing to choose no more', unchoose(ids('a'))],
    ['the objective there is', setObjective({ kind: 'netPresentValue' })],
    [
      'a weight below 0',
      setObjective({
        kind: 'mix',
        netPresentValue: decimalText(1),
        annualNetBenefit: decimalText(0),
        score: decimalText(-1),
      }),
    ],
    ['a name that is too long', choose([{ ...one, name: 'x'.repeat(10_001) }])],
    [
      'PFL-5 more than 10,000 cases',
      choose(cases(...Array.from({ length: 10_001 }, (_, index) => String(index)))),
    ],
  ])('PFL-1 the same object comes back for %s', (_what, edit) => {
    const before = aPortfolio();
    expect(edit(before)).toBe(before);
  });
});
