import { expect, test } from 'vitest';

import { actedOn, extended, marksAmong, toggled } from '#src/ui/map-editing/marks.ts';

test('one more is chosen and one less, and the first brings in what was worked with', () => {
  expect(toggled([], 'b', 'a')).toEqual(['a', 'b']);
  expect(toggled([], 'a', 'a')).toEqual(['a']);
  expect(toggled([], 'a')).toEqual(['a']);
  expect(toggled(['a', 'b'], 'c', 'x')).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b'], 'a', 'x')).toEqual(['b']);
});

test('a step chooses where it began and where it ends', () => {
  expect(extended([], 'a', 'b')).toEqual(['a', 'b']);
  expect(extended(['a', 'b'], 'b', 'c')).toEqual(['a', 'b', 'c']);
  expect(extended(['a', 'b'], 'b', 'a')).toEqual(['a', 'b']);
});

test('a command is about all that is marked, but for a box that is not among it', () => {
  expect(actedOn(['a', 'b'], 'a')).toEqual(['a', 'b']);
  expect(actedOn(['a', 'b'], null)).toEqual(['a', 'b']);
  expect(actedOn(['a', 'b'], 'c')).toEqual(['c']);
  expect(actedOn([], 'c')).toEqual(['c']);
  expect(actedOn([], null)).toEqual([]);
});

test('what is not there any more is not marked', () => {
  const marks = ['a', 'b'];
  expect(marksAmong(marks, () => true)).toBe(marks);
  expect(marksAmong(marks, (id) => id === 'b')).toEqual(['b']);
});
