import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { benefitClasses, type Benefit } from '#src/domain/business-case/benefit.ts';
import type { BenefitFlow } from '#src/domain/finance/appraisal-result.ts';
import { benefitFlow } from '#src/domain/finance/benefit-flow.ts';
import type { LineBasis } from '#src/domain/finance/line-basis.ts';
import { fteOf } from '#src/domain/finance/time-value.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
import { anyBenefit, anyShare } from '#test/support/any-case.ts';
import { aBenefit, aCase, byYear, from, level, timeSaved } from '#test/support/business-cases.ts';
import { relativeError } from '#test/support/quantities.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { decimalIn, textIn } from '#test/support/worked-input.ts';

const basis = aCase({ firstYear: 2026, horizon: 2, priceYear: 2026 });
const zeros = ['0', '0', '0'];
const ledgers = ['cash', 'capacityValue', 'capacityHours', 'societal'] as const;

describe('worked cases: harvest', () => {
  test.for(casesOf('harvest'))('$id $title [LED-3]', (worked) => {
    const { input } = worked;
    const [hours, value] = [decimalIn(input, 'hours'), decimalIn(input, 'value')];
    const flow = flowOf(
      aBenefit({
        class: 'capacity',
        value: timeSaved({
          volume: decimalText(hours),
          minutes: decimalText(60),
          hourlyRate: { kind: 'own', amount: decimalText(value.div(hours)) },
          harvestShare: decimalText(textIn(input, 'harvestShare')),
        }),
      }),
    );
    const year = (amounts: readonly Decimal[]) => amounts[1] ?? new Decimal(NaN);
    expectWorked(worked, {
      cash: year(flow.cash),
      netCash: year(flow.cash).minus(textIn(input, 'recurringCosts')),
      capacityValue: year(flow.capacityValue),
      capacityHours: year(flow.capacityHours),
      capacityFte: fteOf(year(flow.capacityHours), decimalIn(input, 'hoursPerFte')),
    });
  });
});

describe('benefitFlow', () => {
  test('POO-3 hours are freed whatever ledger their value is in, as far as they are believed', () => {
    const saved = timeSaved({ volume: decimalText('60'), minutes: decimalText('60') });
    for (const kind of ['cashReleasing', 'capacity'] as const) {
      const flow = flowOf(
        aBenefit({
          class: kind,
          value: saved,
          realisationRate: decimalText('0.5'),
          negative: true,
        }),
      );
      expect(flow.freedHours.map(String)).toEqual(['-30', '-30', '-30']);
    }
  });

  test.for([
    { kind: 'cashReleasing', ledger: 'cash' },
    { kind: 'avoidedCost', ledger: 'cash' },
    { kind: 'income', ledger: 'cash' },
    { kind: 'societal', ledger: 'societal' },
  ] as const)('LED-1 an amount of class $kind lands in $ledger alone', ({ kind, ledger }) => {
    const flow = flowOf(aBenefit({ class: kind, value: level('1200') }));
    for (const name of ledgers) {
      expect(flow[name].map(String)).toEqual(name === ledger ? ['1200', '1200', '1200'] : zeros);
    }
  });

  test.for(benefitClasses)(
    'LED-1 time of class %s lands in one ledger, in none for quality',
    (kind) => {
      const flow = flowOf(aBenefit({ class: kind, value: timeSaved() }));
      const used = ledgers.filter((name) => !flow[name].every((amount) => amount.isZero()));
      expect(used).toEqual(
        {
          cashReleasing: ['cash'],
          avoidedCost: ['cash'],
          income: ['cash'],
          capacity: ['capacityValue', 'capacityHours'],
          quality: [],
          societal: ['societal'],
        }[kind],
      );
    },
  );

  test('LED-5 capacity that is an amount is never cash', () => {
    const flow = flowOf(aBenefit({ class: 'capacity', value: level('1200') }));
    expect(flow.cash.map(String)).toEqual(zeros);
    expect(flow.capacityValue.map(String)).toEqual(['1200', '1200', '1200']);
  });

  test('LED-5 a benefit that is not priced is in no ledger', () => {
    const flow = flowOf(aBenefit({ class: 'quality', value: { kind: 'unpriced' } }));
    for (const name of ledgers) expect(flow[name].map(String)).toEqual(zeros);
    expect(flow.outside).toBe('none');
  });

  test.for([
    { harvestShare: '0', cash: '0', capacity: '720000' },
    { harvestShare: '0.25', cash: '180000', capacity: '540000' },
    { harvestShare: '1', cash: '720000', capacity: '0' },
  ])('LED-3 $harvestShare harvested: $cash is cash', ({ harvestShare, cash, capacity }) => {
    const value = timeSaved({ harvestShare: decimalText(harvestShare) });
    const flow = flowOf(aBenefit({ class: 'capacity', value }));
    expect(flow.cash[0]?.toFixed()).toBe(cash);
    expect(flow.capacityValue[0]?.toFixed()).toBe(capacity);
    expect(flow.capacityHours[0]?.toFixed()).toBe(String(Number(capacity) / 600));
  });

  test('LED-3 every kroner and hour is in a ledger once, whatever the share', () => {
    fc.assert(
      fc.property(anyBenefit, anyShare, (benefit, harvestShare) => {
        fc.pre(benefit.value.kind === 'time' && benefit.class === 'capacity');
        const shared = flowOf(withHarvest(benefit, harvestShare));
        const kept = flowOf(withHarvest(benefit, '0'));
        kept.capacityValue.forEach((whole, year) => {
          const parts = shared.cash[year]?.plus(shared.capacityValue[year] ?? 0);
          expect(relativeError(parts ?? new Decimal(NaN), whole).lt('1e-36')).toBe(true);
        });
        const rest = new Decimal(1).minus(harvestShare);
        kept.capacityHours.forEach((whole, year) => {
          const hours = shared.capacityHours[year] ?? new Decimal(NaN);
          expect(relativeError(hours, whole.times(rest)).lt('1e-36')).toBe(true);
        });
      }),
    );
  });

  test('LED-4 everything is multiplied by the realisation rate, and cash is known without it', () => {
    fc.assert(
      fc.property(anyBenefit, anyShare, (benefit, realisationRate) => {
        const full = flowOf({ ...benefit, realisationRate: decimalText(1) });
        const believed = flowOf({ ...benefit, realisationRate });
        for (const name of ledgers) expectTimes(believed[name], full[name], realisationRate);
        expect(believed.cashAtFullRealisation.map(String)).toEqual(full.cash.map(String));
      }),
    );
  });

  test('LED-4 a negative benefit is the same benefit with the sign turned', () => {
    fc.assert(
      fc.property(anyBenefit, (benefit) => {
        const gain = flowOf({ ...benefit, negative: false });
        const loss = flowOf({ ...benefit, negative: true });
        for (const name of [...ledgers, 'cashAtFullRealisation'] as const) {
          expectTimes(loss[name], gain[name], '-1');
        }
      }),
    );
  });

  test('FLW-2 freed time is phased in by months and ramp, hours and value alike', () => {
    const timing = from('2026-07', null, ['0.5', '1']);
    const flow = flowOf(aBenefit({ class: 'capacity', value: timeSaved(), timing }));
    expect(flow.capacityHours.map(String)).toEqual(['300', '900', '1200']);
    expect(flow.capacityValue.map(String)).toEqual(['180000', '540000', '720000']);
  });

  test('TIM-2 the cost of an årsværk is multiplied before it is divided by the hours', () => {
    const hourlyRate = { kind: 'parameter', id: 'per-fte' as HourlyRateId } as const;
    const value = timeSaved({ volume: decimalText(19240), minutes: decimalText(6), hourlyRate });
    const flow = flowOf(aBenefit({ class: 'cashReleasing', value }));
    expect(flow.cash.map(String)).toEqual(['850000', '850000', '850000']);
  });

  test('FLW-6 hours count before there is a rate, and nothing is NaN', () => {
    const hourlyRate = { kind: 'own', amount: null } as const;
    const flow = flowOf(aBenefit({ class: 'capacity', value: timeSaved({ hourlyRate }) }));
    expect(flow.capacityHours.map(String)).toEqual(['1200', '1200', '1200']);
    expect(flow.capacityValue.map(String)).toEqual(zeros);
  });

  test.for([
    { name: 'an amount', value: level(null) },
    { name: 'a volume', value: timeSaved({ volume: null }) },
    { name: 'amounts by year', value: byYear(2026, []) },
  ])('FLW-6 without $name a benefit gives nothing', ({ value }) => {
    const flow = flowOf(aBenefit({ value, timing: from('2020-01') }));
    expect(flow.cash.map(String)).toEqual(zeros);
    expect(flow.outside).toBe('none');
  });

  test('PRI-4 the value of time is carried to the prices of the case, and hours are not', () => {
    const flow = flowOf(aBenefit({ class: 'capacity', value: timeSaved(), priceYear: 2025 }));
    expect(flow.capacityValue[0]?.toFixed()).toBe('738000');
    expect(flow.capacityHours[0]?.toFixed()).toBe('1200');
  });

  test('PRI-3 a benefit that gives nothing needs no price change', () => {
    const benefit = aBenefit({ value: level(null), priceYear: 1999 });
    expect(benefitFlow(benefit, basis).ok).toBe(true);
    expect(benefitFlow({ ...benefit, value: level('1') }, basis)).toEqual({
      ok: false,
      failure: { kind: 'price-index-missing', year: 2000, lineId: benefit.id },
    });
  });

  test('FLW-5 how much of freed time is left out goes by its hours', () => {
    const value = timeSaved({ hourlyRate: { kind: 'own', amount: null } });
    const timing = from('2030-01');
    expect(flowOf(aBenefit({ class: 'capacity', value, timing })).outside).toBe('all');
  });
});

function flowOf(benefit: Benefit, of: LineBasis = basis): BenefitFlow {
  const flow = benefitFlow(benefit, of);
  if (!flow.ok) throw new Error(flow.failure.kind);
  return flow.value;
}

function withHarvest(benefit: Benefit, harvestShare: string): Benefit {
  if (benefit.value.kind !== 'time') throw new Error('only time is harvested');
  return { ...benefit, value: { ...benefit.value, harvestShare: decimalText(harvestShare) } };
}

function expectTimes(
  amounts: readonly Decimal[],
  of: readonly Decimal[],
  factor: string | Decimal,
): void {
  amounts.forEach((amount, year) => {
    const expected = (of[year] ?? new Decimal(NaN)).times(factor);
    expect(relativeError(amount, expected).lt('1e-36')).toBe(true);
  });
}
