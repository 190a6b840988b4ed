import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { switchingOfLines } from '#src/domain/uncertainty/switching-of-lines.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';

describe('switchingOfLines', () => {
  test('SWI-1 a line changed by its switching value leaves the case worth nothing', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const appraisal = appraised(document);
        const { netPresentValue } = appraisal.figures;
        for (const { worth, switching } of switchingOfLines(appraisal)) {
          if (switching.kind === 'undefined') {
            expect(worth.isZero()).toBe(true);
          } else {
            const left = netPresentValue.plus(worth.times(switching.value.change));
            expect(left.abs().lte(netPresentValue.abs().times('1e-35'))).toBe(true);
          }
        }
      }),
    );
  });

  test('SWI-4 every line is there, and one that may change less stands before one that may change more', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const lines = switchingOfLines(appraised(document));
        const ids = [...document.costs, ...document.benefits].map(({ id }) => id);
        expect(lines.map(({ id }) => id).sort()).toEqual([...ids].sort());
        const changes = lines.map(({ switching }) =>
          switching.kind === 'value' ? switching.value.change.abs() : new Decimal(Infinity),
        );
        expect(changes.every((change, at) => change.gte(changes[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('SWI-4, FIG-1 the two largest lines of a case, and one without an amount', () => {
    const benefit = aBenefit({ value: level('400000'), timing: from('2027-01') });
    const unpriced = aBenefit({ class: 'quality', value: { kind: 'unpriced' } });
    const investment = aCost({ amounts: level('1000000') });
    const operation = aCost({
      kind: 'recurring',
      amounts: level('140000'),
      timing: from('2027-01'),
    });
    const document = aCase({ costs: [operation, investment], benefits: [unpriced, benefit] });
    const lines = switchingOfLines(appraised(document));
    expect(lines.map(({ id }) => id)).toEqual([
      ...[benefit.id, investment.id, operation.id, unpriced.id],
    ]);
    const changes = lines.map(({ switching }) =>
      switching.kind === 'value' ? switching.value.change.toFixed(6) : switching.reason,
    );
    expect(changes).toEqual(['-0.096297', '0.173914', '0.275133', 'no-amount']);
  });
});
