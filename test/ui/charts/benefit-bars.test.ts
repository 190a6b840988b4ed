import { describe, expect, test } from 'vitest';

import { decimalText } from '#src/domain/number/quantities.ts';
import { benefitBars } from '#src/ui/charts/benefit-bars.ts';
import { benefitGroups, unpricedBenefits } from '#src/ui/result/benefit-groups.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, from, level, timeSaved } from '#test/support/business-cases.ts';

const visits = aBenefit({ title: 'Besøg', value: level('300000'), timing: from('2026-07') });
const substitutes = aBenefit({ title: 'Vikarer', realisationRate: decimalText('0.8') });
const waiting = aBenefit({ title: 'Ventetid', negative: true, value: level('35000') });
const time = aBenefit({
  title: 'Tid',
  class: 'capacity',
  value: timeSaved({ harvestShare: decimalText('0.25') }),
});
const driving = aBenefit({ title: 'Kørsel', class: 'societal', value: level('90000') });
const trust = aBenefit({ title: 'Tryghed', class: 'quality', value: { kind: 'unpriced' } });
const benefits = [visits, waiting, time, substitutes, driving, trust];
const groups = benefitGroups(benefits, appraised(aCase({ benefits })));

describe('benefitGroups', () => {
  test('LED-2 only what is of one class, ledger and sign is added', () => {
    expect(
      groups.map((group) => [
        group.class,
        group.ledger,
        group.aYear.toFixed(),
        group.inPeriod.toFixed(),
        group.lines.map(({ title }) => title).join(),
      ]),
    ).toEqual([
      ['cashReleasing', 'cash', '380000', '2130000', 'Besøg,Vikarer'],
      ['cashReleasing', 'cash', '-35000', '-210000', 'Ventetid'],
      ['capacity', 'cash', '180000', '1080000', 'Tid'],
      ['capacity', 'capacity', '540000', '3240000', 'Tid'],
      ['societal', 'societal', '90000', '540000', 'Kørsel'],
    ]);
  });

  test('what has no price is in no group, and is told by itself', () => {
    expect(unpricedBenefits(benefits)).toEqual([trust]);
  });

  test('a benefit that gives nothing in the years of the case has no bar', () => {
    const late = aBenefit({ timing: from('2050-01') });
    expect(benefitGroups([late], appraised(aCase({ benefits: [late] })))).toEqual([]);
  });
});

describe('benefitBars', () => {
  test('each ledger has its own tone, and a drawback its own and a word', () => {
    expect(
      benefitBars(groups).map(({ name, amount, tone }) => [
        name,
        amount.replace('\u00A0', '_'),
        tone,
      ]),
    ).toEqual([
      ['Budgetgevinst', '380.000_kr.', 'gain'],
      ['Budgetgevinst, negativ', '−35.000_kr.', 'drawback'],
      ['Frigjort tid, høstet', '180.000_kr.', 'gain'],
      ['Frigjort tid', '540.000_kr.', 'capacity'],
      ['Samfundsgevinst', '90.000_kr.', 'societal'],
    ]);
  });
});
