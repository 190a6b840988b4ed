import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { netPresentValue } from '#src/domain/finance/net-present-value.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { sum } from '#src/domain/number/sum.ts';
import { lineWorths } from '#src/domain/uncertainty/line-worths.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { expectNear } from '#test/support/near.ts';

test('NPV-2, RSK-3 the lines are worth together what the case is worth, but for the reserve', () => {
  fc.assert(
    fc.property(anyCase, (document) => {
      const appraisal = appraised(document);
      const worths = lineWorths(appraisal);
      const ids = [...document.costs, ...document.benefits].map(({ id }) => id);
      expect(worths.map(({ id }) => id)).toEqual(ids);
      const { discountFactors, netPresentValue: worthOfCase } = appraisal.figures;
      const reserve = netPresentValue(appraisal.cash.riskReserve, discountFactors);
      expectNear(sum(worths.map(({ worth }) => worth)).minus(reserve), worthOfCase);
    }),
  );
});

test('LED-2 only cash is worth something: a cost less, a negative benefit less, no capacity', () => {
  const document = aCase({
    costs: [aCost({ amounts: level('5') })],
    benefits: [
      aBenefit({ negative: true, value: level('5') }),
      aBenefit({ class: 'societal', value: level('5') }),
    ],
  });
  const signs = lineWorths(appraised(document)).map(({ worth }) => Math.sign(worth.toNumber()));
  expect(signs).toEqual([-1, -1, 0]);
});

test('FLW-7 what is remembered of a line is its worth at the rate that is asked about', () => {
  const document = aCase({ costs: [aCost()], benefits: [aBenefit(), aBenefit()] });
  for (const rate of ['0.03', '0.08', '0.03']) {
    const appraisal = appraised({ ...document, ownRate: decimalText(rate) });
    const { discountFactors } = appraisal.figures;
    const [cost, ...benefits] = lineWorths(appraisal).map(({ worth }) => worth.toFixed());
    const [outlay] = appraisal.costs.map((line) => netPresentValue(line.amounts, discountFactors));
    expect(cost).toBe(outlay?.negated().toFixed());
    expect(benefits).toEqual(
      appraisal.benefits.map((line) => netPresentValue(line.cash, discountFactors).toFixed()),
    );
  }
});
