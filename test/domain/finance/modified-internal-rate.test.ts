import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { modifiedInternalRate } from '#src/domain/finance/modified-internal-rate.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { money, rate } from '#src/domain/number/quantities.ts';
import { anyInvestment, anyOrdinaryRate, flowOf, relativeError } from '#test/support/quantities.ts';

describe('modifiedInternalRate', () => {
  test.for([
    {
      name: 'IRR-6 numpy-financial: ten years',
      flow: [-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000],
      finance: '0.08',
      reinvest: '0.055',
      mirr: '0.0666',
    },
    {
      name: 'IRR-6 numpy-financial: signs that swing',
      flow: [100, 200, -50, 300, -200],
      finance: '0.05',
      reinvest: '0.06',
      mirr: '0.3428',
    },
    {
      name: 'IRR-6 Excel: five years of receipts',
      flow: [-120000, 39000, 30000, 21000, 37000, 46000],
      finance: '0.1',
      reinvest: '0.12',
      mirr: '0.1261',
    },
    {
      name: 'IRR-6 an empty last year is a year to grow in',
      flow: [-100, 121, 0],
      finance: '0',
      reinvest: '0',
      mirr: '0.1000',
    },
  ])('$name', ({ flow, finance, reinvest, mirr }) => {
    const result = modifiedInternalRate(flowOf(...flow), rate(finance), rate(reinvest));
    expect(result.kind === 'value' ? result.value.toFixed(4) : result.reason).toBe(mirr);
  });

  test.for([
    { name: 'no finance rate', flow: [-1, 2], finance: null, reason: 'rates-not-given' },
    { name: 'receipts alone', flow: [1, 2], finance: rate('0.1'), reason: 'no-sign-change' },
    { name: 'outlays alone', flow: [-1, 0], finance: rate('0.1'), reason: 'no-sign-change' },
    { name: 'nothing', flow: [0, 0], finance: rate('0.1'), reason: 'no-sign-change' },
  ])('FIG-1 not defined with a reason: $name', ({ flow, finance, reason }) => {
    const result = modifiedInternalRate(flowOf(...flow), finance, rate('0.1'));
    expect(result).toEqual({ kind: 'undefined', reason });
  });

  test('FIG-1 not defined without a reinvestment rate', () => {
    const result = modifiedInternalRate(flowOf(-1, 2), rate('0.1'), null);
    expect(result).toEqual({ kind: 'undefined', reason: 'rates-not-given' });
  });

  test('IRR-6 it is the textbook root of receipts over outlays', () => {
    fc.assert(
      fc.property(anyInvestment, anyOrdinaryRate, anyOrdinaryRate, (flow, finance, reinvest) => {
        const last = flow.length - 1;
        const part = (isReceipt: boolean, worth: (amount: Decimal, year: number) => Decimal) =>
          flow
            .map((amount, year) =>
              amount.isPositive() === isReceipt ? worth(amount, year) : new Decimal(0),
            )
            .reduce((total, amount) => total.plus(amount), new Decimal(0));
        const receipts = part(true, (amount, year) =>
          amount.times(reinvest.plus(1).pow(last - year)),
        );
        const outlays = part(false, (amount, year) => amount.div(finance.plus(1).pow(year)));
        const growth = receipts.div(outlays.negated()).pow(new Decimal(1).div(last));
        const result = modifiedInternalRate(flow, finance, reinvest);
        expect(result.kind).toBe('value');
        if (result.kind !== 'value') return;
        expect(relativeError(result.value.plus(1), growth).lt('1e-28')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('FIG-3 money times 1,000 has the same rate', () => {
    fc.assert(
      fc.property(anyInvestment, anyOrdinaryRate, (flow, yearly) => {
        const scaled = flow.map((amount) => money(amount.times(1000)));
        expect(modifiedInternalRate(scaled, yearly, yearly)).toEqual(
          modifiedInternalRate(flow, yearly, yearly),
        );
      }),
    );
  });
});
