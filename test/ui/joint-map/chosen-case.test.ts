import { expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { jointMap as words } from '#src/text/da/joint-map.ts';
import { chosenCases } from '#src/ui/joint-map/chosen-case.ts';
import { sayPriceYears } from '#src/ui/joint-map/price-years.ts';
import { aBenefit, aCase, parametersUpTo2027 } from '#test/support/business-cases.ts';

const upTo2027 = parametersUpTo2027();

const latest = aCase({ id: 'later' as CaseId, priceYear: 2027, firstYear: 2027 });

function cashOf(cases: ReturnType<typeof chosenCases>) {
  return cases.map(({ values }) => [...(values?.ledgers.cash.values() ?? [])].map(String));
}

test('MAP-19 values are carried to the latest price year by the series of each case', () => {
  const cases = chosenCases(
    [
      aCase({ priceYear: 2026, parameters: upTo2027, benefits: [aBenefit()] }),
      { ...latest, benefits: [aBenefit()] },
    ],
    null,
  );
  expect(cashOf(cases)[0]).toEqual(['103000']);
  expect(sayPriceYears(cases)).toBe(words.converted('2027'));
});

test('MAP-19 a case whose series does not reach that year stays in its own prices, and it is said', () => {
  const cases = chosenCases(
    [aCase({ priceYear: 2026, benefits: [aBenefit()] }), { ...latest, benefits: [aBenefit()] }],
    null,
  );
  expect(cashOf(cases)[0]).toEqual(['100000']);
  expect(sayPriceYears(cases)).toBe(words.notConverted('2026 og 2027'));
});

test('MAP-19 nothing is carried where all are in the prices of one year', () => {
  const cases = chosenCases([aCase({ benefits: [aBenefit()] })], null);
  expect(cashOf(cases)).toEqual([['100000']]);
  expect(sayPriceYears(cases)).toBe(words.oneYear('2026'));
});
