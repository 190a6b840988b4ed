import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { carried, priceChain, type PriceChain } from '#src/domain/finance/price-level.ts';
import type { Yearly } from '#src/domain/finance/yearly.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { rounded } from '#src/domain/number/rounding.ts';
import type { PriceSeries, PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { formatAmount } from '#src/text/format.ts';
import { someParameters } from '#test/support/business-cases.ts';
import { relativeError } from '#test/support/quantities.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { countIn, listIn, textIn } from '#test/support/worked-input.ts';

describe('worked cases: priceLevel', () => {
  test.for(casesOf('priceLevel'))('$id $title [PRI-1]', (worked) => {
    const { input, expected } = worked;
    const changes = listIn(input, 'rates').map(String);
    const chain = chainOf({ priceYear: 2023 }, 2023 + changes.length, [
      aSeries('s', 2024, changes),
    ]);
    const changePercent = chain.growth.minus(1).times(100);
    const presents = input['decimals'] !== undefined;
    const decimals = presents ? countIn(input, 'decimals') : 0;
    expectWorked(worked, {
      factor: chain.growth,
      changePercent,
      ...(presents && {
        presentedPercent: rounded(changePercent, decimals),
        text: formatAmount(rounded(changePercent, decimals), decimals),
      }),
      ...(expected['amount'] !== undefined && {
        amount: carried([new Decimal(textIn(input, 'amount'))], chain)[0],
      }),
    });
  });
});

describe('priceChain', () => {
  const series = [
    aSeries('pay', 2024, ['0.041', '0.03', '0.025']),
    aSeries('goods', 2024, ['0.01', '0.01', '0.01']),
  ];

  test('PRI-1 the years after the price year count, up to that of the case', () => {
    expect(amountsOf(['100'], chainOf({ priceYear: 2024 }, 2025, series))).toEqual(['103']);
  });

  test('PRI-2 back in time an amount is divided by the same product', () => {
    expect(amountsOf(['103'], chainOf({ priceYear: 2025 }, 2024, series))).toEqual(['100']);
  });

  test('PRI-2 there and back again is the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (hundredths) => {
        const amount = new Decimal(hundredths).div(100);
        const there = carried([amount], chainOf({ priceYear: 2023 }, 2026, series));
        const [back = new Decimal(0)] = carried(there, chainOf({ priceYear: 2026 }, 2023, series));
        expect(relativeError(back, amount).lt('1e-38')).toBe(true);
      }),
    );
  });

  test('PRI-4 a line without a price year is in the prices of the case', () => {
    expect(amountsOf(['100'], chainOf({ priceYear: null }, 2030, []))).toEqual(['100']);
  });

  test('PRI-4 a line follows the series it names, else the first', () => {
    const goods = { priceYear: 2025, priceSeriesId: 'goods' as PriceSeriesId };
    expect(amountsOf(['100'], chainOf(goods, 2026, series))).toEqual(['101']);
    expect(amountsOf(['100'], chainOf({ priceYear: 2025 }, 2026, series))).toEqual(['102.5']);
  });

  test.for([
    { name: 'after the series', priceYear: 2025, to: 2029, missing: 2027 },
    { name: 'before the series', priceYear: 2021, to: 2026, missing: 2022 },
    { name: 'going back', priceYear: 2028, to: 2024, missing: 2027 },
  ])('PRI-3 the first missing year is named: $name', ({ priceYear, to, missing }) => {
    expect(priceChain({ priceYear, priceSeriesId: null }, to, { priceSeries: series })).toEqual({
      ok: false,
      failure: { kind: 'price-index-missing', year: missing },
    });
  });

  test('PRI-3 a series that is not among the parameters has no years', () => {
    const line = { priceYear: 2025, priceSeriesId: 'other' as PriceSeriesId };
    expect(priceChain(line, 2026, { priceSeries: series })).toEqual({
      ok: false,
      failure: { kind: 'price-index-missing', year: 2026 },
    });
  });
});

function aSeries(id: string, firstYear: number, changes: readonly string[]): PriceSeries {
  return {
    id: id as PriceSeriesId,
    name: id,
    source: '',
    changes: changes.map((change, index) => ({
      year: firstYear + index,
      change: decimalText(change),
    })),
  };
}

function chainOf(
  line: { readonly priceYear: number | null; readonly priceSeriesId?: PriceSeriesId },
  casePriceYear: number,
  priceSeries: readonly PriceSeries[],
): PriceChain {
  const parameters = someParameters({ priceSeries });
  const chain = priceChain({ priceSeriesId: null, ...line }, casePriceYear, parameters);
  if (!chain.ok) throw new Error(`no price change for ${String(chain.failure.year)}`);
  return chain.value;
}

function amountsOf(amounts: readonly string[], chain: PriceChain): readonly string[] {
  const yearly: Yearly = amounts.map((amount) => new Decimal(amount));
  return carried(yearly, chain).map(String);
}
