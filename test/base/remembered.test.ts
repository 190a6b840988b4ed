import { expect, test } from 'vitest';

import { remembered, rememberedBy } from '#src/base/remembered.ts';

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

test('an answer is worked out once for each key, also where there is none', () => {
  const asked: number[] = [];
  const answer = rememberedBy(
    (given: number) => String(given % 10),
    (given) => {
      asked.push(given);
      return given === 3 ? undefined : given;
    },
  );
  expect([answer(3), answer(13), answer(4), answer(24)]).toEqual([undefined, undefined, 4, 4]);
  expect(asked).toEqual([3, 4]);
});
