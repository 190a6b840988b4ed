import { expect, test } from 'vitest';

import { sayYears } from '#src/text/say-years.ts';

test.for<readonly [readonly number[], string]>([
  [[], ''],
  [[2027], '2027'],
  [[2027, 2028], '2027–2028'],
  [[2027, 2029], '2027 og 2029'],
  [[2027, 2028, 2029, 2031, 2033, 2034], '2027–2029, 2031 og 2033–2034'],
])('%j is said as %s', ([years, said]) => {
  expect(sayYears(years)).toBe(said);
});
