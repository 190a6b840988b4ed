import { describe, expect, test } from 'vitest';

import {
  changed,
  withChangedRecord,
  withCopiedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '#src/base/records.ts';

const abc = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

describe('records', () => {
  test.for([
    { name: 'put in last', list: withRecord(abc, { id: 'd' }), ids: 'abcd' },
    { name: 'put in first', list: withRecord(abc, { id: 'd' }, 0), ids: 'dabc' },
    { name: 'taken out', list: withoutRecords(abc, ['a', 'c', 'x']), ids: 'b' },
    { name: 'moved forward', list: withMovedRecord(abc, 'a', 2), ids: 'bca' },
    { name: 'moved back', list: withMovedRecord(abc, 'c', 0), ids: 'cab' },
    { name: 'moved past the end', list: withMovedRecord(abc, 'a', 9), ids: 'bca' },
    { name: 'copied after itself', list: withCopiedRecord(abc, 'b', 'd'), ids: 'abdc' },
  ])('a record can be $name', ({ list, ids }) => {
    expect(idsOf(list)).toBe(ids);
    expect(idsOf(abc)).toBe('abc');
  });

  test.for([
    { name: 'an id that is there already', list: withRecord(abc, { id: 'b' }) },
    { name: 'taking out what is not there', list: withoutRecords(abc, ['x']) },
    { name: 'moving to where it stands', list: withMovedRecord(abc, 'b', 1) },
    { name: 'moving what is not there', list: withMovedRecord(abc, 'x', 1) },
    { name: 'changing what is not there', list: withChangedRecord(abc, 'x', () => ({ id: 'x' })) },
    { name: 'a change of nothing', list: withChangedRecord(abc, 'a', (record) => record) },
    { name: 'copying what is not there', list: withCopiedRecord(abc, 'x', 'd') },
    { name: 'a copy under an id that is taken', list: withCopiedRecord(abc, 'a', 'b') },
  ])('the list stays the same object for $name', ({ list }) => {
    expect(list).toBe(abc);
  });

  test('records that are not changed keep their objects', () => {
    const after = withChangedRecord(abc, 'b', (record) => ({ ...record }));
    expect(after).not.toBe(abc);
    expect(after[0]).toBe(abc[0]);
    expect(after[2]).toBe(abc[2]);
  });

  test('a change that says what was said keeps the object', () => {
    const before = { title: 'one', years: { 2026: '1' } };
    expect(changed(before, { title: 'one', years: { 2026: '1' } })).toBe(before);
    expect(changed(before, { years: { 2026: '2' } })).toEqual({
      title: 'one',
      years: { 2026: '2' },
    });
  });
});
