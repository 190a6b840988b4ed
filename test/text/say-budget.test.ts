import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { budgetView, type BudgetPrices } from '#src/domain/finance/budget-view.ts';
import type { PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { budgetForSpreadsheet, sayBudgetPlace, sayPriceGap } from '#src/text/say-budget.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, level, someParameters } from '#test/support/business-cases.ts';

describe('a budget in words', () => {
  test.for([
    ['service', '6.45.51', 'municipality', 'Service · 6.45.51 · Kommunen'],
    ['construction', '', 'region', 'Anlæg · uden konto · Regionen'],
    [null, '6.45.51', 'state', 'Uden styringsområde · 6.45.51 · Staten'],
    [null, '', 'municipality', 'Uden styringsområde og konto · Kommunen'],
  ] as const)('BUD-2 %s, %s, %s is %s', ([budgetArea, account, payer, said]) => {
    expect(sayBudgetPlace({ budgetArea, account, payer })).toBe(said);
  });

  test('BUD-4 the series and the year that are missing are named', () => {
    const parameters = someParameters();
    const priceSeriesId = 'pay-and-prices' as PriceSeriesId;
    expect(sayPriceGap({ priceSeriesId, year: 2030 }, parameters)).toMatch(
      /for 2030 mangler i »Pay and prices«/,
    );
    expect(sayPriceGap({ priceSeriesId: null, year: 2030 }, parameters)).toMatch(
      /ingen prisudvikling/,
    );
  });
});

describe('a budget for a spreadsheet', () => {
  test('CLP-2 numbers are Danish with every digit, and rows and sum can be told apart', () => {
    const copied = copiedFrom(
      aCase({
        horizon: 1,
        costs: [aCost({ budgetArea: 'service', account: '6.45', amounts: level('1234567.125') })],
        benefits: [aBenefit({ value: level('2500'), takenInAdvanceFrom: 2027 })],
      }),
    );
    expect(copied).toEqual([
      'Styringsområde\tKonto\tBetaler\tPost\tForlods fra\t2026\t2027\tI alt',
      'Service\t6.45\tKommunen\tEngangsudgifter\t\t1234567,125\t0\t1234567,125',
      'Ikke angivet\tIkke angivet\tKommunen\tGevinster\t2027\t-2500\t-2500\t-5000',
      'I alt\t\t\t\t\t1232067,125\t-2500\t1229567,125',
    ]);
  });

  test('BUD-4 what is not known is a word, so that nothing counts it as 0', () => {
    const copied = copiedFrom(aCase({ horizon: 1, benefits: [aBenefit()] }), 'year');
    expect(copied[1]).toMatch(/\t-100000\tmangler\tmangler$/);
    expect(copied[2]).toMatch(/\t-100000\tmangler\tmangler$/);
  });

  test('CLP-1 an account is never a formula, nor does it break its row', () => {
    for (const account of ['=1+1', '+45', '@SUM(A1)', 'a\t=1+1', "'=1+1", 'a\n"b"']) {
      const [, row = ''] = copiedFrom(aCase({ horizon: 1, costs: [aCost({ account })] }));
      const cells = row.split('\t');
      expect(cells).toHaveLength(8);
      expect(cells[1]).not.toMatch(/^[=+\-@]/);
    }
  });
});

function copiedFrom(document: BusinessCase, prices: BudgetPrices = 'case'): readonly string[] {
  return budgetForSpreadsheet(budgetView(document, appraised(document), prices)).split('\r\n');
}
