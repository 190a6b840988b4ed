import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CaseInput } from '#src/domain/uncertainty/tornado-of-case.ts';
import { sayEnds, sayInput, signed } from '#src/text/say-input.ts';
import { caseRanges } from '#src/ui/uncertainty/case-ranges.ts';
import { aBenefit, aCase, aCost, byYear, level, timeSaved } from '#test/support/business-cases.ts';

function ends(input: CaseInput, document: BusinessCase = aCase()): readonly string[] {
  const { low, high, both } = sayEnds(input, document, caseRanges(new Map()));
  return [low, high, both].map((words) => words.replaceAll('\u00A0', '_'));
}

function endsOfBenefit(says: Parameters<typeof aBenefit>[0]): readonly string[] {
  const benefit = aBenefit(says);
  return ends({ kind: 'line', id: benefit.id }, aCase({ benefits: [benefit] }));
}

describe('sayEnds', () => {
  test('TOR-4, TOR-5, TOR-6, TOR-7 what has no range goes as far to both sides, the delay to one', () => {
    expect(endsOfBenefit({})).toEqual(['−20_%', '+20_%', '±20_%']);
    expect(ends({ kind: 'rate' })).toEqual([
      '−1_procentpoint',
      '+1_procentpoint',
      '±1_procentpoint',
    ]);
    expect(ends({ kind: 'horizon' })).toEqual(['−1_år', '+1_år', '±1_år']);
    expect(ends({ kind: 'delay' })).toEqual([
      '0_måneder',
      '12_måneder',
      'op til 12_måneder senere',
    ]);
  });

  test('RNG-1 a range goes to its ends in its own unit; an end not typed is as likely', () => {
    const low = decimalText('8000');
    expect(
      endsOfBenefit({ value: level('9000'), range: { kind: 'amounts', low, high: null } }),
    ).toEqual(['8.000_kr.', '9.000_kr.', '8.000_kr. til 9.000_kr.']);
    expect(
      endsOfBenefit({
        value: timeSaved(),
        range: { kind: 'amounts', low, high: decimalText('15000.5') },
      }),
    ).toEqual([
      '8.000_gange om året',
      '15.000,5_gange om året',
      '8.000_gange om året til 15.000,5_gange om året',
    ]);
  });

  test('shares of what is likely are said as changes', () => {
    const cost = aCost({
      amounts: byYear(2026, ['100', '200']),
      range: { kind: 'shares', low: null, high: decimalText('1.5') },
    });
    expect(ends({ kind: 'line', id: cost.id }, aCase({ costs: [cost] }))).toEqual([
      '0_%',
      '+50_%',
      '0_% til +50_%',
    ]);
  });

  test('a range without ends is none', () => {
    expect(endsOfBenefit({ range: { kind: 'shares', low: null, high: null } })[2]).toBe('±20_%');
  });
});

describe('sayInput', () => {
  test('a line by its title, or that it has none', () => {
    const [cost, benefit] = [aCost({ title: 'Licens' }), aBenefit({ title: '' })];
    const document = aCase({ costs: [cost], benefits: [benefit] });
    expect(sayInput({ kind: 'line', id: cost.id }, document)).toBe('Licens');
    expect(sayInput({ kind: 'line', id: benefit.id }, document)).toBe('Gevinst uden titel');
    expect(sayInput({ kind: 'rate' }, document)).toBe('Kalkulationsrente');
  });
});

describe('signed', () => {
  test('TXT-1, TXT-2 plus or minus, and nothing before 0', () => {
    const written = (step: number) => signed(new Decimal(step), (size) => size.toFixed());
    expect([-2, 0, 2].map(written)).toEqual(['−2', '0', '+2']);
  });
});
