import { describe, expect, test } from 'vitest';

import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { CoreTaskId, GoalId, KeyRoleId } from '#src/domain/organisation/organisation.ts';
import { summaryOfCase } from '#src/domain/portfolio/summary-of-case.ts';
import type { Comparison } from '#src/domain/portfolio/case-summary.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import { readinessOf } from '#src/domain/quality/readiness.ts';
import {
  aBenefit,
  aCase,
  aCost,
  aRisk,
  from,
  level,
  timeSaved,
} from '#test/support/business-cases.ts';
import { anAlternative } from '#test/support/alternatives.ts';
import { aLink, aMap } from '#test/support/maps.ts';

const asItIs: Comparison = { priceYear: 2026, rate: null };

function worth(...given: Parameters<typeof summaryOfCase>) {
  const summary = summaryOfCase(...given);
  if (summary.worth.kind !== 'value') throw new Error('the case is worth nothing that is known');
  return summary.worth.value;
}

describe('the recommended alternative', () => {
  const [one, other] = [anAlternative('one'), anAlternative('other')];
  const document = aCase({
    alternatives: [one, other],
    recommendedId: other.id,
    costs: [
      aCost({ alternatives: [one.id], amounts: level('1000') }),
      aCost({ alternatives: [other.id], amounts: level('70') }),
    ],
  });

  test('[SUM-1] is what a case is among others', () => {
    const { figures, flows } = worth(document, asItIs, []);
    expect(figures.investment.toFixed()).toBe('70');
    expect(flows.investment.map(String)).toEqual(['70', '0', '0', '0', '0', '0']);
  });
});

describe('the prices and the rate of the comparison', () => {
  const document = aCase({
    costs: [aCost({ amounts: level('1000') }), aCost({ amounts: level('10'), priceYear: 2025 })],
    benefits: [aBenefit({ value: level('200') })],
    risks: [aRisk({ consequence: decimalText('500') })],
  });

  test('[SUM-1] are taken to heart by every line and every risk', () => {
    const { flows } = worth(document, { priceYear: 2025, rate: null }, []);
    const inPrices = (amount: number) => amount / 1.025;
    expect(Number(flows.investment[0])).toBeCloseTo(inPrices(1000) + 10, 9);
    expect(Number(flows.benefits[3])).toBeCloseTo(inPrices(200), 9);
    expect(Number(flows.riskReserve[1])).toBeCloseTo(inPrices(100), 9);
  });

  test('[SUM-1] one rate of all is used in the place of the own one', () => {
    const { figures } = worth(
      { ...document, ownRate: decimalText('0.5') },
      { priceYear: 2026, rate: decimalText('0') },
      [],
    );
    const undiscounted = 6 * 200 - 1000 - 10 * 1.025 - 100;
    expect(Number(figures.netPresentValue)).toBeCloseTo(undiscounted, 9);
    expect(
      summaryOfCase(document, { priceYear: 2026, rate: decimalText('0') }, []).discountSteps,
    ).toEqual([{ from: 1, to: null, rate: '0' }]);
  });

  test('[SUM-1] where there is none, a case is worth what it says itself', () => {
    const result = appraisal(document);
    if (result.kind === 'undefined') throw new Error('the case is worked out');
    const { figures, benefits } = worth(document, asItIs, []);
    expect(figures.netPresentValue).toEqual(result.appraisal.figures.netPresentValue);
    expect(benefits[0]?.presentValue).toEqual(result.appraisal.figures.presentValueOfBenefits);
  });

  test('[SUM-2] a year without a price change is named, of a line and of a risk', () => {
    const ofLine = summaryOfCase(document, { priceYear: 2030, rate: null }, []);
    const ofRisk = summaryOfCase(aCase({ risks: [aRisk()] }), { priceYear: 2023, rate: null }, []);
    expect(ofLine.worth).toEqual({ kind: 'undefined', reason: 'price-index-missing' });
    expect(ofLine.priceFault).toEqual({ kind: 'price-index-missing', year: 2027 });
    expect(ofRisk.priceFault).toBeNull();
    expect(
      summaryOfCase(aCase({ risks: [aRisk()] }), { priceYear: 2022, rate: null }, []).priceFault,
    ).toEqual({ kind: 'price-index-missing', year: 2023 });
  });
});

test('[SUM-3] hours of a key role are those of its lines, in the years they fall in', () => {
  const lead = { id: 'lead' as KeyRoleId, name: 'Projektleder' };
  const hours = (amount: string) =>
    ({
      kind: 'hours',
      hours: decimalText(amount),
      hourlyRate: { kind: 'own', amount: null },
    }) as const;
  const { keyRoleHours } = worth(
    aCase({
      costs: [
        aCost({ amounts: hours('300'), keyRole: lead, timing: from('2027-01') }),
        aCost({ amounts: hours('12'), keyRole: lead, kind: 'recurring' }),
        aCost({ amounts: hours('99') }),
        aCost({ amounts: level('5'), keyRole: lead }),
      ],
    }),
    asItIs,
    [],
  );
  expect(keyRoleHours.map((each) => [each.roleId, each.hours.map(String)])).toEqual([
    ['lead', ['12', '312', '12', '12', '12', '12']],
  ]);
});

test('[SUM-4] a core task has cash by the shares, and a count of what has no price too', () => {
  const [care, less] = [
    { id: 'care' as CoreTaskId, name: 'Pleje' },
    { id: 'less' as GoalId, name: 'Mindre papir' },
  ];
  const priced = aBenefit({ value: level('1000') });
  const unpriced = aBenefit({ class: 'quality', value: { kind: 'unpriced' } });
  const drawback = aBenefit({ negative: true, value: level('100') });
  const links = [
    aLink(`benefit:${priced.id}`, 'coreTask:care', '0.6'),
    aLink(`benefit:${drawback.id}`, 'coreTask:care', '1'),
    aLink(`benefit:${unpriced.id}`, 'goal:less', '1'),
  ];
  const benefits = [priced, unpriced, drawback];
  const document = aCase({ coreTask: care, benefits, map: aMap(links, { goals: [less] }) });
  const { aims } = worth(document, asItIs, []);
  expect(aims.map(({ aim, yearly, benefits }) => [aim.name, yearly?.toFixed(), benefits])).toEqual([
    ['Pleje', '500', 1],
    ['Mindre papir', undefined, 1],
  ]);
});

test('freed time is årsværk and no money, and the first measurement is told', () => {
  const indicator = aBenefit().indicator;
  const day = (text: string) => ({ ...indicator, nextMeasurement: text as CalendarDate });
  const document = aCase({
    benefits: [
      aBenefit({
        class: 'capacity',
        value: timeSaved({ volume: decimalText('38480') }),
        indicator: day('2028-02-01'),
      }),
      aBenefit({ indicator: day('2027-05-01') }),
    ],
  });
  const summary = summaryOfCase(document, asItIs, []);
  expect(worth(document, asItIs, []).figures.capacity.toFixed()).toBe('2');
  expect(summary.nextMeasurement).toBe('2027-05-01');
});

test('[PRO-1] what is in the way is counted as the case itself counts it', () => {
  const document = aCase({ benefits: [aBenefit()] });
  const { missing, toMend } = readinessOf(document, appraisal(document), []);
  expect(summaryOfCase(document, { priceYear: 2025, rate: null }, []).inTheWay).toBe(
    missing.length + toMend.length,
  );
});
