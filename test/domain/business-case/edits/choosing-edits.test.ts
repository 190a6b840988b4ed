import { describe, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import {
  addTag,
  relateCase,
  removeTag,
  unrelateCase,
} from '#src/domain/business-case/edits/choosing-edits.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import { aCase } from '#test/support/business-cases.ts';

const other = { id: 'other' as CaseId, name: 'Other' };
const before = aCase({ id: 'one' as CaseId, tags: ['RPA'], requires: [other] });

describe('what a case is chosen by', () => {
  test('CAS-14 tags are added without blanks around them, and taken away', () => {
    expect(addTag('  IoT ')(before).tags).toEqual(['RPA', 'IoT']);
    expect(removeTag('RPA')(before).tags).toEqual([]);
    const many = Array.from({ length: 60 }, (_, index) => addTag(`tag ${String(index)}`));
    expect(many.reduce((latest, edit) => edit(latest), before).tags).toHaveLength(50);
  });

  test('CAS-15 a case that is required is not excluded', () => {
    const excluded = relateCase('excludes', other)(before);
    expect([excluded.requires, excluded.excludes]).toEqual([[], [other]]);
    expect(relateCase('requires', other)(excluded)).toEqual(before);
    expect(unrelateCase('requires', other.id)(before).requires).toEqual([]);
  });

  test('CAS-14 at most 100 cases are required', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      relateCase('requires', { id: `c${String(index)}` as CaseId, name: '' }),
    );
    expect(many.reduce((latest, edit) => edit(latest), before).requires).toHaveLength(100);
  });

  test.each<readonly [string, Edit]>([
    ['an empty tag', addTag('  ')],
    ['a tag it has, in other letters', addTag('rpa')],
    ['a tag that is too long', addTag('x'.repeat(10_001))],
    ['a tag it does not have', removeTag('rpa')],
    ['itself', relateCase('excludes', { id: before.id, name: 'Itself' })],
    ['a case it requires already', relateCase('requires', { ...other, name: 'Renamed' })],
    [
      'a name that is too long',
      relateCase('requires', { id: 'x' as CaseId, name: 'x'.repeat(10_001) }),
    ],
    ['a case it does not exclude', unrelateCase('excludes', other.id)],
  ])('CAS-3 the same object comes back for %s', (_what, edit) => {
    expect(edit(before)).toBe(before);
  });
});
