import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { TraceLine } from '#src/domain/finance/trace.ts';
import { traceLines } from '#src/domain/finance/trace-lines.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level, timeSaved } from '#test/support/business-cases.ts';

describe('traceLines', () => {
  test('TRC-1 each line as it enters the sums: benefits, then costs with a minus', () => {
    const document = aCase({
      horizon: 1,
      costs: [
        aCost({ title: 'Project', amounts: level('500') }),
        aCost({ title: 'Licence', kind: 'recurring', amounts: level('120') }),
        aCost({ title: 'Not typed yet', amounts: level(null) }),
      ],
      benefits: [
        aBenefit({ title: 'Postage', value: level('300'), realisationRate: decimalText('0.5') }),
        aBenefit({
          title: 'Time',
          class: 'capacity',
          value: timeSaved({ harvestShare: decimalText('0.25') }),
        }),
        aBenefit({ title: 'Citizens', class: 'societal' }),
        aBenefit({ title: 'Quality', class: 'quality', value: { kind: 'unpriced' } }),
      ],
    });
    const lines = traceLines(document, appraised(document));
    expect(lines.map(readable)).toEqual([
      'Postage cashBenefit 150 150 at 0.5',
      'Time cashBenefit 180000 180000 at 1',
      'Time capacity 540000 540000 at 1',
      'Project oneOffCost -500 0',
      'Licence recurringCost -120 -120',
    ]);
    expect(lines.map(({ lineId }) => lineId)).toContain(document.costs[0]?.id);
  });

  test('TRC-1 a benefit nothing is believed to come of is told as such', () => {
    const document = aCase({
      horizon: 1,
      benefits: [
        aBenefit({ title: 'Hoped for', realisationRate: decimalText('0') }),
        aBenefit({ title: 'Not typed yet', value: level(null) }),
      ],
    });
    const lines = traceLines(document, appraised(document));
    expect(lines.map(readable)).toEqual(['Hoped for cashBenefit 0 0 at 0']);
  });

  test('TRC-1 the lines of a ledger add up to it, year by year', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const appraisal = appraised(document);
        const lines = traceLines(document, appraisal);
        const { net } = appraisal.figures;
        const ledgers = [
          {
            sums: net,
            of: ['cashBenefit', 'oneOffCost', 'recurringCost', 'riskReserve', 'residualValue'],
          },
          { sums: appraisal.capacity.value, of: ['capacity'] },
        ];
        for (const { sums, of } of ledgers) {
          const its = lines.filter(({ ledger }) => of.includes(ledger));
          sums.forEach((sum, year) => {
            const parts = its.map(({ amounts }) => amounts[year] ?? new Decimal(NaN));
            const total = parts.reduce((one, other) => one.plus(other), new Decimal(0));
            expect(total.minus(sum).abs().lt('1e-20')).toBe(true);
          });
        }
      }),
    );
  });
});

function readable({ title, ledger, amounts, realisationRate }: TraceLine): string {
  const share = realisationRate === null ? '' : ` at ${realisationRate.toFixed()}`;
  return `${title} ${ledger} ${amounts.map(String).join(' ')}${share}`;
}
