import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import { belongsTo, withAlternative } from '#src/domain/business-case/belonging.ts';
import {
  addAlternative,
  changeAlternative,
  moveAlternative,
  recommend,
  removeAlternative,
  setRecommendation,
} from '#src/domain/business-case/edits/alternative-edits.ts';
import { aCurrentCost, anAlternative, aRisk, end } from '#test/support/alternatives.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';

const [a, b, c] = ['a', 'b', 'c'].map(anAlternative) as [Alternative, Alternative, Alternative];
type Alternative = ReturnType<typeof anAlternative>;

const document = aCase({
  alternatives: [a, b],
  recommendedId: a.id,
  costs: [aCost(), aCost({ alternatives: [a.id] }), aCost({ alternatives: [a.id, b.id] })],
  benefits: [aBenefit({ alternatives: [b.id] })],
  risks: [aRisk({ alternatives: [a.id] })],
  currentCosts: [aCurrentCost({ avoided: [end('2027-01', a), end('2028-01', b)] })],
});

describe('edits of the alternatives', () => {
  test('CAS-12 there are at most five, and no two with one id', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].reduce(
      (latest, name) => addAlternative(anAlternative(name))(latest),
      aCase(),
    );
    expect(five.alternatives).toHaveLength(5);
    expect(addAlternative(anAlternative('f'))(five)).toBe(five);
    expect(addAlternative(a)(document)).toBe(document);
    expect(addAlternative(c, 0)(document).alternatives).toEqual([c, a, b]);
  });

  test('CAS-3 what changes nothing gives the same case back', () => {
    const unknown = 'unknown' as AlternativeId;
    for (const edit of [
      changeAlternative(a.id, { name: a.name }),
      changeAlternative(unknown, { name: 'x' }),
      moveAlternative(a.id, 0),
      removeAlternative(unknown),
      recommend(a.id),
      setRecommendation(''),
    ]) {
      expect(edit(document)).toBe(document);
    }
  });

  test('CAS-11 a text that is too long changes nothing', () => {
    const long = 'x'.repeat(10_001);
    expect(changeAlternative(a.id, { description: long })(document)).toBe(document);
    expect(setRecommendation(long)(document)).toBe(document);
    expect(setRecommendation('Billigst')(document).recommendation).toBe('Billigst');
  });

  test('CAS-13 one that is not there cannot be recommended', () => {
    expect(recommend(c.id)(document)).toBe(document);
    expect(recommend(b.id)(document).recommendedId).toBe(b.id);
    expect(recommend(null)(document).recommendedId).toBeNull();
  });

  test('CAS-13 with an alternative goes every word of it', () => {
    const after = removeAlternative(a.id)(document);
    expect(after.alternatives).toEqual([b]);
    expect(after.recommendedId).toBeNull();
    expect(after.costs.map(({ alternatives }) => alternatives)).toEqual([null, [], [b.id]]);
    expect(after.costs[0]).toBe(document.costs[0]);
    expect(after.benefits).toBe(document.benefits);
    expect(after.risks.map(({ alternatives }) => alternatives)).toEqual([[]]);
    expect(after.currentCosts[0]?.avoided).toEqual([end('2028-01', b)]);
    expect(removeAlternative(b.id)(document).recommendedId).toBe(a.id);
  });

  test('ALT-7 with the last one the case has what that one had', () => {
    const after = removeAlternative(b.id)(removeAlternative(a.id)(document));
    expect(after.costs.map(({ alternatives }) => alternatives)).toEqual([null, [], null]);
    expect(after.benefits.map(({ alternatives }) => alternatives)).toEqual([null]);
    expect(after.currentCosts[0]?.avoided).toEqual([end('2028-01')]);
  });
});

describe('what a line belongs to', () => {
  test('ALT-1 null is all of them, and an empty list is none', () => {
    expect([belongsTo(null, a.id), belongsTo([], a.id), belongsTo([a.id], a.id)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([belongsTo(null, null), belongsTo([a.id], null)]).toEqual([true, false]);
  });

  test('ALT-1 one of them is put in or taken out, and the others stay', () => {
    const all = [a, b, c];
    expect(withAlternative(null, b.id, false, all)).toEqual([a.id, c.id]);
    expect(withAlternative([c.id], a.id, true, all)).toEqual([a.id, c.id]);
    const before = [c.id, a.id];
    expect(withAlternative(before, a.id, true, all)).toBe(before);
  });
});
