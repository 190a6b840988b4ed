import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import { newChange, type Change, type ChangeId } from '#src/domain/business-case/change.ts';
import {
  addChange,
  describeChange,
  moveChange,
  removeChanges,
} from '#src/domain/business-case/edits/change-edits.ts';
import { MOST_CHANGES } from '#src/domain/business-case/limits.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap, linksIn } from '#test/support/maps.ts';

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
    const before = aCase({ changes: [aChange('one')] });
    for (const edit of [
      addChange(aChange('one')),
      describeChange(id('one'), { title: '' }),
      describeChange(id('none'), { title: 'Skærm først' }),
      moveChange(id('one'), 3),
      removeChanges([id('none')]),
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

  test('CAS-13 a change of an alternative that is not there changes nothing', () => {
    const before = aCase({ changes: [aChange('one')] });
    const alternatives = ['none' as AlternativeId];
    expect(addChange({ ...aChange('two'), alternatives })(before)).toBe(before);
    expect(describeChange(id('one'), { alternatives })(before)).toBe(before);
  });

  test('CAS-13 a change that is taken away is waited for no more', () => {
    const benefit = aBenefit();
    const to = `benefit:${benefit.id}`;
    const before = aCase({
      changes: [aChange('one'), aChange('two')],
      benefits: [benefit],
      map: aMap([
        aLink('change:one', to),
        aLink('change:two', to),
        aLink('change:one', 'change:two'),
      ]),
    });
    expect(linksIn(removeChanges([id('one')])(before).map)).toEqual([`change:two → ${to}`]);
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
