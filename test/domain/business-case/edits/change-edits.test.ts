import { describe, expect, test } from 'vitest';

import { newChange, type Change, type ChangeId } from '#src/domain/business-case/change.ts';
import {
  addChange,
  describeChange,
  moveChange,
  removeChanges,
  setDependence,
} from '#src/domain/business-case/edits/change-edits.ts';
import { MOST_CHANGES } from '#src/domain/business-case/limits.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';

describe('changes of a case', () => {
  test('a change is added last, typed, ordered and taken away', () => {
    const before = aCase({ changes: [aChange('one'), aChange('two')] });
    const added = addChange(aChange('three'))(before);
    expect(idsIn(added)).toEqual(['one', 'two', 'three']);
    const inPlace = '2027-03' as Month;
    const typed = describeChange(id('two'), { title: 'Skærm først', inPlace })(added);
    expect(typed.changes[1]).toEqual({ ...aChange('two'), title: 'Skærm først', inPlace });
    expect(typed.changes[0]).toBe(added.changes[0]);
    expect(idsIn(moveChange(id('three'), 0)(typed))).toEqual(['three', 'one', 'two']);
    expect(idsIn(removeChanges([id('one'), id('three')])(typed))).toEqual(['two']);
  });

  test('CAS-3 what changes nothing gives the same case', () => {
    const benefit = aBenefit({ dependsOn: [id('one')] });
    const before = aCase({ changes: [aChange('one')], benefits: [benefit] });
    for (const edit of [
      addChange(aChange('one')),
      describeChange(id('one'), { title: '' }),
      describeChange(id('none'), { title: 'Skærm først' }),
      moveChange(id('one'), 3),
      removeChanges([id('none')]),
      setDependence(benefit.id, id('one'), true),
      setDependence(benefit.id, id('none'), false),
    ]) {
      expect(edit(before)).toBe(before);
    }
  });

  test('CAS-12 a case has at most 100 changes', () => {
    const changes = Array.from({ length: MOST_CHANGES }, (_, index) => aChange(String(index)));
    const full = aCase({ changes });
    expect(MOST_CHANGES).toBe(100);
    expect(addChange(aChange('one more'))(full)).toBe(full);
    const almost = aCase({ changes: changes.slice(1) });
    expect(addChange(aChange('one more'))(almost).changes).toHaveLength(MOST_CHANGES);
  });

  test('CAS-11 a text longer than a document holds changes nothing', () => {
    const before = aCase({ changes: [aChange('one')] });
    expect(describeChange(id('one'), { owner: 'x'.repeat(10_001) })(before)).toBe(before);
    expect(describeChange(id('one'), { owner: 'x'.repeat(10_000) })(before)).not.toBe(before);
  });

  test('CAS-13 a benefit waits only for changes that are in the case', () => {
    const benefit = aBenefit({ dependsOn: [id('one')] });
    const before = aCase({ changes: [aChange('one'), aChange('two')], benefits: [benefit] });
    const after = setDependence(benefit.id, id('two'), true)(before);
    expect(after.benefits[0]?.dependsOn).toEqual(['one', 'two']);
    expect(setDependence(benefit.id, id('one'), false)(after).benefits[0]?.dependsOn).toEqual([
      'two',
    ]);
    expect(setDependence(benefit.id, id('none'), true)(before)).toBe(before);
  });

  test('CAS-13 a change that is taken away is waited for no more', () => {
    const waits = aBenefit({ dependsOn: [id('one'), id('two')] });
    const stays = aBenefit({ dependsOn: [id('two')] });
    const before = aCase({ changes: [aChange('one'), aChange('two')], benefits: [waits, stays] });
    const { benefits } = removeChanges([id('one')])(before);
    expect(benefits.map(({ dependsOn }) => dependsOn)).toEqual([['two'], ['two']]);
    expect(benefits[1]).toBe(stays);
  });
});

function id(text: string): ChangeId {
  return text as ChangeId;
}

function aChange(text: string): Change {
  return newChange(id(text));
}

function idsIn({ changes }: { readonly changes: readonly Change[] }): readonly string[] {
  return changes.map((change) => change.id);
}
