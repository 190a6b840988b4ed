import { expect, test } from 'vitest';

import { remembered } from '#src/base/remembered.ts';

test('an answer is worked out once for each object, also where there is none', () => {
  const asked: object[] = [];
  const answer = remembered((given: { readonly value: string | undefined }) => {
    asked.push(given);
    return given.value;
  });
  const [one, none] = [{ value: 'one' }, { value: undefined }];
  expect([answer(one), answer(none), answer(one), answer(none)]).toEqual([
    ...['one', undefined, 'one', undefined],
  ]);
  expect(asked).toEqual([one, none]);
  expect(answer({ value: 'one' })).toBe('one');
  expect(asked).toHaveLength(3);
});
