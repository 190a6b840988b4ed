import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { budgetView, type BudgetPrices, type BudgetView } from '#src/domain/finance/budget-view.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import {
  aBenefit,
  aCase,
  aCost,
  byYear,
  level,
  someParameters,
  timeSaved,
} from '#test/support/business-cases.ts';
import { relativeError } from '#test/support/quantities.ts';

describe('budgetView', () => {
  test('BUD-1, BUD-2 a row is one kind at one place, spending with a plus and savings with a minus', () => {
    const service = { budgetArea: 'service', account: '6.45.51' } as const;
    const view = viewOf(
      aCase({
        horizon: 1,
        costs: [
          aCost({ ...service, amounts: level('500') }),
          aCost({ ...service, account: ' 6.45.51 ', amounts: level('70') }),
          aCost({ ...service, kind: 'recurring', amounts: level('120') }),
          aCost({ budgetArea: 'construction', amounts: level('9') }),
        ],
        benefits: [
          aBenefit({ ...service, value: level('1000'), realisationRate: decimalText('0.8') }),
          aBenefit({ ...service, value: level('30'), negative: true }),
          aBenefit({ ...service, class: 'income', value: level('25') }),
          aBenefit({ ...service, payer: 'region', value: level('4') }),
        ],
      }),
    );
    expect(written(view)).toEqual([
      'service 6.45.51 municipality: oneOff 570 0, recurring 120 120, benefit -770 -770, income -25 -25 = -105 -675',
      'service 6.45.51 region: benefit -4 -4 = -4 -4',
      'construction  municipality: oneOff 9 0 = 9 0',
    ]);
    expect(view.payers.map(({ payer, amounts }) => `${payer} ${said(amounts)}`)).toEqual([
      'municipality -96 -675',
      'region -4 -4',
    ]);
    expect(said(view.total)).toBe('-100 -679');
    expect(String(view.total.total)).toBe('-779');
  });

  test('BUD-2 what has no accounting is left out of no sum, and comes last', () => {
    const view = viewOf(
      aCase({
        horizon: 1,
        costs: [
          aCost({ amounts: level('5') }),
          aCost({ budgetArea: 'transfers', amounts: level('7') }),
        ],
      }),
    );
    expect(written(view)).toEqual([
      'transfers  municipality: oneOff 7 0 = 7 0',
      'null  municipality: oneOff 5 0 = 5 0',
    ]);
    expect(view.payers).toEqual([]);
  });

  test('BUD-3 each year in its own prices, by the series of the line, and never discounted', () => {
    const parameters = withSeries({ pay: ['0.1', '0.2', '0.3'], goods: ['0', '0.5', '0'] });
    const businessCase = aCase({
      firstYear: 2025,
      priceYear: 2026,
      horizon: 2,
      parameters,
      costs: [
        aCost({ kind: 'recurring', amounts: byYear(2025, ['1100', '1000', '1000']) }),
        aCost({
          kind: 'recurring',
          amounts: byYear(2025, ['0', '0', '100']),
          priceSeriesId: 'goods' as PriceSeriesId,
        }),
      ],
    });
    expect(said(viewOf(businessCase, 'case').total)).toBe('1100 1000 1100');
    // 2025 is 1,100 / 1.2, and 2027 is 1,000 · 1.3 + 100 · 1.
    expect(said(viewOf(businessCase, 'year').total)).toBe(
      `${new Decimal(1100).div('1.2').toString()} 1000 1400`,
    );
  });

  test('BUD-4 a year the index does not reach has no amount, and what is missing is named', () => {
    const parameters = withSeries({ pay: ['0.1', '0.2', '0.3'], goods: ['0', '0.5'] });
    const view = viewOf(
      aCase({
        firstYear: 2026,
        priceYear: 2026,
        horizon: 2,
        parameters,
        costs: [
          aCost({ account: 'a', amounts: level('10') }),
          aCost({ account: 'b', kind: 'recurring', amounts: level('100') }),
          aCost({
            account: 'c',
            kind: 'recurring',
            amounts: level('1'),
            priceSeriesId: 'goods' as PriceSeriesId,
          }),
        ],
      }),
      'year',
    );
    expect(view.accounts.map(({ total }) => said(total))).toEqual(['10 0 0', '100 130 ?', '1 ? ?']);
    expect(view.accounts.map(({ total }) => total.total?.toString() ?? null)).toEqual([
      '10',
      null,
      null,
    ]);
    expect(said(view.total)).toBe('111 ? ?');
    expect(view.gaps).toEqual([
      { priceSeriesId: 'pay', year: 2028 },
      { priceSeriesId: 'goods', year: 2027 },
    ]);
  });

  test('BUD-4 back in time the index must reach as well', () => {
    const view = viewOf(
      aCase({
        firstYear: 2023,
        priceYear: 2026,
        horizon: 3,
        parameters: withSeries({ pay: ['0.1', '0.2'] }),
        costs: [aCost({ kind: 'recurring', amounts: byYear(2023, ['1', '132', '120', '7']) })],
      }),
      'year',
    );
    // 2025 is 120 / 1.2, 2024 is 132 / (1.1 · 1.2); 2023 needs what prices did in 2024.
    expect(said(view.total)).toBe('? 100 100 7');
    expect(view.gaps).toEqual([{ priceSeriesId: 'pay', year: 2024 }]);
  });

  test('BUD-4 without any series only the year of the price level is known', () => {
    const view = viewOf(
      aCase({
        horizon: 1,
        parameters: someParameters({ priceSeries: [] }),
        benefits: [aBenefit({ value: level('3') })],
      }),
      'year',
    );
    expect(said(view.total)).toBe('-3 ?');
    expect(view.gaps).toEqual([{ priceSeriesId: null, year: 2027 }]);
  });

  test('BUD-5 of freed time the harvested share alone is in a budget, of societal gains nothing', () => {
    const view = viewOf(
      aCase({
        horizon: 1,
        benefits: [
          aBenefit({ class: 'capacity', value: timeSaved({ harvestShare: decimalText('0.25') }) }),
          aBenefit({ class: 'societal', value: level('9000'), account: 'x' }),
          aBenefit({ class: 'quality', value: { kind: 'unpriced' }, account: 'y' }),
        ],
      }),
    );
    expect(written(view)).toEqual([
      'null  municipality: benefit -180000 -180000 = -180000 -180000',
    ]);
  });

  test('BUD-6 what was taken in advance stands apart with its year, and counts once', () => {
    const view = viewOf(
      aCase({
        horizon: 1,
        benefits: [
          aBenefit({ value: level('10'), takenInAdvanceFrom: 2027 }),
          aBenefit({ value: level('20'), takenInAdvanceFrom: 2026 }),
          aBenefit({ value: level('40') }),
          aBenefit({ value: level('5'), takenInAdvanceFrom: 2027 }),
        ],
      }),
    );
    const [account] = view.accounts;
    expect(
      account?.rows.map(({ takenInAdvanceFrom, amounts }) => [takenInAdvanceFrom, said(amounts)]),
    ).toEqual([
      [null, '-40 -40'],
      [2026, '-20 -20'],
      [2027, '-15 -15'],
    ]);
    expect(said(view.total)).toBe('-75 -75');
  });

  test('BUD-1 in the prices of the case the rows of a year are what is paid and gained in it, the sign turned', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { figures, cash } = appraised(document);
        const { accounts, payers, total, gaps } = viewOf(document);
        expect(gaps).toEqual([]);
        figures.net.forEach((amount, year) => {
          const net = amount.plus(cash.riskReserve[year] ?? 0).minus(cash.residualValue[year] ?? 0);
          const parts = [
            total,
            sumOver(accounts.flatMap(({ rows }) => rows.map(({ amounts }) => amounts))),
            sumOver(accounts.map((account) => account.total)),
            ...(payers.length === 0 ? [] : [sumOver(payers.map(({ amounts }) => amounts))]),
          ];
          for (const { yearly } of parts) {
            const sum = yearly[year] ?? new Decimal(0);
            const size = Decimal.max(1, ...accounts.flatMap((each) => sizesIn(each.rows, year)));
            expect(sum.plus(net).abs().div(size).lt('1e-30')).toBe(true);
          }
        });
      }),
    );
  });

  test('BUD-3 where prices stand still each year is as in the prices of the case', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const years = Array.from({ length: 120 }, (_, index) => 1960 + index);
        const changes = years.map((year) => ({ year, change: decimalText('0') }));
        const parameters = {
          ...document.parameters,
          priceSeries: document.parameters.priceSeries.map((series) => ({ ...series, changes })),
        };
        const still = { ...document, parameters };
        const inYears = viewOf(still, 'year');
        const inCase = viewOf(still, 'case');
        fc.pre(document.parameters.priceSeries.length > 0);
        inYears.total.yearly.forEach((amount, year) => {
          const other = inCase.total.yearly[year] ?? new Decimal(NaN);
          expect(relativeError(amount ?? new Decimal(NaN), other).lt('1e-30')).toBe(true);
        });
      }),
    );
  });
});

type Amounts = BudgetView['total'];

function viewOf(document: BusinessCase, prices: BudgetPrices = 'case'): BudgetView {
  return budgetView(document, appraised(document), prices);
}

function written({ accounts }: BudgetView): readonly string[] {
  return accounts.map(({ place, rows, total }) => {
    const { budgetArea, account, payer } = place;
    const kinds = rows.map(({ kind, amounts }) => `${kind} ${said(amounts)}`).join(', ');
    return `${String(budgetArea)} ${account} ${payer}: ${kinds} = ${said(total)}`;
  });
}

function said({ yearly }: Amounts): string {
  return yearly.map((amount) => amount?.toString() ?? '?').join(' ');
}

function sumOver(parts: readonly Amounts[]): Pick<Amounts, 'yearly'> {
  const length = Math.max(0, ...parts.map(({ yearly }) => yearly.length));
  return {
    yearly: Array.from({ length }, (_, year) =>
      parts.reduce((sum, { yearly }) => sum.plus(yearly[year] ?? NaN), new Decimal(0)),
    ),
  };
}

function sizesIn(rows: readonly { readonly amounts: Amounts }[], year: number): readonly Decimal[] {
  return rows.map(({ amounts }) => (amounts.yearly[year] ?? new Decimal(0)).abs());
}

/** The price changes of 2025, 2026 and so on, of series that are called by their ids. */
function withSeries(series: Readonly<Record<string, readonly string[]>>) {
  return someParameters({
    priceSeries: Object.entries(series).map(([id, changes]) => ({
      id: id as PriceSeriesId,
      name: id,
      source: 'the tests',
      changes: changes.map((change, index) => ({
        year: 2025 + index,
        change: decimalText(change),
      })),
    })),
  });
}
