import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  alternativeShown,
  caseOfAlternative,
  caseShown,
} from '#src/domain/alternatives/case-of-alternative.ts';
import { currentCostOf } from '#src/domain/alternatives/avoided-cost.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { changeCost } from '#src/domain/business-case/edits/cost-edits.ts';
import type { RiskId } from '#src/domain/business-case/risk.ts';
import { money } from '#src/domain/number/quantities.ts';
import { aCurrentCost, anAlternative, aRisk, end } from '#test/support/alternatives.ts';
import { anyAmounts, anyCase, anyMonth } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, byYear, level } from '#test/support/business-cases.ts';

const a = anAlternative('a');
const b = anAlternative('b');

describe('a case as one alternative alone', () => {
  test('ALT-1 it has the lines and risks that belong to it, as the very objects they are', () => {
    const [both, onlyA, none] = [null, [a.id], []].map((alternatives) => aCost({ alternatives }));
    const gain = aBenefit({ alternatives: [b.id] });
    const risks = [
      aRisk(),
      aRisk({ id: 'about-a' as RiskId, lineId: onlyA?.id ?? null }),
      aRisk({ id: 'in-b' as RiskId, alternatives: [b.id] }),
    ];
    const costs = [both, onlyA, none].filter((line) => line !== undefined);
    const document = aCase({ alternatives: [a, b], costs, benefits: [gain], risks });

    const inA = caseOfAlternative(document, a.id);
    expect(inA.costs[0]).toBe(both);
    expect(inA.costs[1]).toBe(onlyA);
    expect(inA.costs).toHaveLength(2);
    expect(inA.benefits).toEqual([]);
    expect(inA.risks.map(({ id }) => id)).toEqual(['risk', 'about-a']);

    const inB = caseOfAlternative(document, b.id);
    expect(inB.costs).toEqual([both]);
    expect(inB.benefits[0]).toBe(gain);
    expect(inB.risks.map(({ id }) => id)).toEqual(['risk', 'in-b']);
  });

  test('ALT-1 lines that belong to all and to one are worth together what they are worth in it', () => {
    const anyWhere = fc.constantFrom(null, [], [a.id], [b.id], [a.id, b.id]);
    fc.assert(
      fc.property(anyCase, fc.array(anyWhere, { minLength: 12 }), (start, places) => {
        const document: BusinessCase = {
          ...start,
          alternatives: [a, b],
          costs: start.costs.map((line, at) => ({ ...line, alternatives: places[at] ?? null })),
          benefits: start.benefits.map((line, at) => ({
            ...line,
            alternatives: places[at + 6] ?? null,
          })),
        };
        for (const { id } of [a, b]) {
          const isIn = ({ alternatives }: { alternatives: readonly string[] | null }) =>
            alternatives === null || alternatives.includes(id);
          const byHand = {
            ...document,
            costs: document.costs.filter(isIn),
            benefits: document.benefits.filter(isIn),
          };
          const alone = caseOfAlternative(document, id);
          expect(appraised(alone).figures).toEqual(appraised(byHand).figures);
        }
      }),
    );
  });

  test('ALT-1 it is worked out once, and is itself when worked out again', () => {
    const document = aCase({
      alternatives: [a, b],
      costs: [aCost({ alternatives: [a.id] }), aCost({ alternatives: [b.id] })],
      currentCosts: [aCurrentCost({ avoided: [end('2027-01')] })],
    });
    const alone = caseOfAlternative(document, a.id);
    expect(caseOfAlternative(document, a.id)).toBe(alone);
    expect(caseOfAlternative(alone, a.id)).toBe(alone);
  });

  test('ALT-2 a case without alternatives and costs of today is the very case', () => {
    const document = aCase({ costs: [aCost()], benefits: [aBenefit()], risks: [aRisk()] });
    expect(caseShown(document)).toBe(document);
  });

  test('ALT-2 a case with one alternative that has everything has the figures of the case', () => {
    const plain = aCase({ costs: [aCost()], benefits: [aBenefit()] });
    const document = { ...plain, alternatives: [a] };
    expect(caseShown(document)).toBe(document);
    expect(appraised(caseShown(document))).toEqual(appraised(plain));
  });

  test('ALT-5 the one that was chosen is shown, else the recommended one, else the first', () => {
    const document = aCase({ alternatives: [a, b], recommendedId: b.id });
    expect(alternativeShown(document, a.id)).toBe(a.id);
    expect(alternativeShown(document, null)).toBe(b.id);
    expect(alternativeShown(document, anAlternative('gone').id)).toBe(b.id);
    expect(alternativeShown({ ...document, recommendedId: null }, null)).toBe(a.id);
    expect(alternativeShown(aCase(), a.id)).toBeNull();
  });
});

describe('costs of today that come to an end', () => {
  test('ALT-3 one is an avoided cost of the same amounts, from that month on', () => {
    const cost = aCurrentCost({ title: 'Licens', avoided: [end('2027-07')] });
    const document = aCase({ horizon: 3, currentCosts: [cost] });
    const alone = caseOfAlternative(document, null);
    expect(alone.benefits[0]).toMatchObject({ title: 'Licens', class: 'avoidedCost' });
    expect(currentCostOf(alone.benefits[0]?.id ?? '')).toBe(cost.id);
    expect(currentCostOf(cost.id)).toBeNull();
    expect(appraised(alone).cash.benefits.map(Number)).toEqual([0, 50_000, 100_000, 100_000]);
  });

  test('ALT-3 of amounts by year the months of the year that are left are avoided', () => {
    const amounts = byYear(2026, ['120', '240', '360']);
    const cost = aCurrentCost({ amounts, avoided: [end('2027-10')] });
    const alone = caseOfAlternative(aCase({ horizon: 2, currentCosts: [cost] }), null);
    expect(appraised(alone).cash.benefits.map(Number)).toEqual([0, 60, 360]);
  });

  test('ALT-3 it adds exactly its own flow, whatever else is in the case', () => {
    fc.assert(
      fc.property(anyCase, anyAmounts, anyMonth, (start, amounts, fromMonth) => {
        const cost = aCurrentCost({ amounts, avoided: [end(fromMonth)] });
        const without = appraised(start).figures.net;
        const withIt = appraised(caseShown({ ...start, currentCosts: [cost] })).figures.net;
        const alone = appraised(
          caseShown({ ...start, costs: [], benefits: [], risks: [], currentCosts: [cost] }),
        ).figures.net;
        withIt.forEach((amount, year) => {
          const own = alone[year] ?? money(0);
          expect(
            amount
              .minus(own)
              .minus(without[year] ?? 0)
              .abs()
              .lt('1e-20'),
          ).toBe(true);
        });
      }),
    );
  });

  test('ALT-3 an edit of another line leaves the avoided cost the object it was', () => {
    const line = aCost();
    const document = aCase({
      costs: [line],
      currentCosts: [aCurrentCost({ avoided: [end('2027-01')] })],
    });
    const after = changeCost(line.id, { title: 'Another title' })(document);
    expect(caseShown(after).benefits[0]).toBe(caseShown(document).benefits[0]);
  });

  test('ALT-4 what is said of one alternative goes before what is said of all', () => {
    const cost = aCurrentCost({
      amounts: level('1200'),
      avoided: [end('2026-01'), end('2026-07', b)],
    });
    const document = aCase({ horizon: 1, alternatives: [a, b], currentCosts: [cost] });
    const cashIn = (id: (typeof a)['id']) =>
      appraised(caseOfAlternative(document, id)).cash.benefits.map(Number);
    expect(cashIn(a.id)).toEqual([1200, 1200]);
    expect(cashIn(b.id)).toEqual([600, 1200]);
  });
});
