import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { mapAttribution } from '#src/domain/benefit-map/map-attribution.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import { yearAtFullEffect, yearlyValues } from '#src/domain/benefit-map/yearly-values.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { aBenefit, aCase, byYear } from '#test/support/business-cases.ts';
import { appraised } from '#test/support/appraised.ts';

const example = JSON.parse(
  readFileSync('public/examples/skaermbesoeg.gevinstkort.json', 'utf8'),
) as BusinessCase;

describe('yearlyValues', () => {
  test('MAP-7 values are of the year of the annual net benefit, and are what that counts', () => {
    const appraisal = appraised(example);
    const values = yearlyValues(appraisal);
    if (values === null) throw new Error('it has benefits');
    expect(appraisal.years[values.year]).toBe(2029);
    expect([...values.ledgers.cash].filter(([, value]) => !value.isZero()).map(String)).toEqual([
      'benefit:skaermbesoeg-vikarer,320000',
      'benefit:skaermbesoeg-koersel,100000',
    ]);
    expect(values.ledgers.capacityHours.get('benefit:skaermbesoeg-hjaelp')?.toFixed()).toBe('-260');
  });

  test('MAP-7 with no cash it is the year with most freed time, or else most for society', () => {
    const societal = aBenefit({ class: 'societal', value: byYear(2027, ['10', '30', '20']) });
    expect(yearAtFullEffect(appraised(aCase({ benefits: [societal] })))).toBe(2);
    const lost = { ...societal, negative: true };
    expect(yearAtFullEffect(appraised(aCase({ benefits: [lost] })))).toBe(2);
    expect(yearlyValues(appraised(aCase()))).toBe(null);
  });
});

describe('mapAttribution', () => {
  test('MAP-4 MAP-7 each ledger of the example reaches its core task and goals by itself', () => {
    const map = mapOfCase(example, null);
    const values = yearlyValues(appraised(example));
    if (values === null) throw new Error('it has benefits');
    const told = (ledger: keyof typeof values.ledgers) => {
      const result = mapAttribution(map, values.ledgers[ledger]);
      if (result.kind === 'refused') throw new Error('it has no ring');
      const { received, totalUnassigned } = result.attribution;
      return [...received.values(), totalUnassigned].map((amount) => amount.toFixed());
    };
    expect(told('cash')).toEqual(['40000', '380000', '0', '0']);
    expect(told('capacityHours')).toEqual(['1105', '0', '455', '0']);
  });

  test('MAP-4 the values of what is not on the map are not its', () => {
    const benefit = aBenefit({ id: 'alone' as BenefitId });
    const result = mapAttribution(mapOfCase(aCase({ benefits: [benefit] }), null), new Map());
    expect(result.kind === 'value' && result.attribution.total.toFixed()).toBe('0');
  });
});
