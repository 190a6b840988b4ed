import { expect, test } from 'vitest';

import { allOf, fail, ok } from '#src/base/result.ts';

test('all of some results are their values in order, or the first failure', () => {
  expect(allOf([])).toEqual(ok([]));
  expect(allOf([ok(1), ok(2)])).toEqual(ok([1, 2]));
  expect(allOf([ok(1), fail('first'), fail('second')])).toEqual(fail('first'));
});
