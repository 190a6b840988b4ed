import { describe, expect, test } from 'vitest';

import { annuityFactor, equivalentAnnuity } from '#src/domain/finance/annuity.ts';
import { accumulated, netFlow } from '#src/domain/finance/cash-flow.ts';
import { conventionFactors, factorIn } from '#src/domain/finance/discount-factors.ts';
import {
  discountable,
  netPresentValue,
  type PriceBasis,
} from '#src/domain/finance/net-present-value.ts';
import type { Convention } from '#src/domain/business-case/business-case.ts';
import { sum } from '#src/domain/number/sum.ts';
import { casesOf, expectWorked, type WorkedInput } from '#test/support/worked-cases.ts';
import {
  countIn,
  flowIn,
  listIn,
  scheduleIn,
  streamsIn,
  textIn,
} from '#test/support/worked-input.ts';

describe('worked cases: discountFactors', () => {
  test.for(casesOf('discountFactors'))('$id $title [DIS-1, DIS-2]', (worked) => {
    const schedule = scheduleIn(worked.input);
    const factors = listIn(worked.input, 'years').map((year) => factorIn(schedule, Number(year)));
    const refused = factors.find(({ ok }) => !ok);
    if (refused?.ok === false) {
      expectWorked(worked, { kind: 'refused', reason: refused.failure });
      return;
    }
    const values = factors.flatMap((factor) => (factor.ok ? [factor.value] : []));
    expectWorked(worked, { factors: values });
    if (worked.expected['strictlyDecreasing'] === true) {
      expect(values.every((one, year) => year === 0 || values[year - 1]?.gt(one))).toBe(true);
    }
  });
});

describe('worked cases: annuityFactor', () => {
  test.for(casesOf('annuityFactor'))('$id $title [RAT-4]', (worked) => {
    const years = countIn(worked.input, 'years');
    expectWorked(worked, { annuityFactor: annuityFactor(scheduleIn(worked.input), years) });
  });
});

describe('worked cases: npv', () => {
  test.for(casesOf('npv'))('$id $title [NPV-1, NPV-3]', (worked) => {
    const { input } = worked;
    const flow = discountable(
      flowIn(input, 'flows'),
      basisIn(input, 'flowBasis'),
      basisIn(input, 'rateBasis'),
    );
    expectWorked(
      worked,
      flow.ok
        ? { npv: netPresentValue(flow.value, factorsIn(input, flow.value.length)) }
        : { kind: 'refused', reason: flow.failure },
    );
  });
});

describe('worked cases: equivalentAnnuity', () => {
  test.for(casesOf('equivalentAnnuity'))('$id $title [RAT-4]', (worked) => {
    const flow = flowIn(worked.input, 'flows');
    const worth = netPresentValue(flow, factorsIn(worked.input, flow.length));
    const annuity = equivalentAnnuity(worth, scheduleIn(worked.input), flow.length - 1);
    expectWorked(worked, { annuity });
  });
});

describe('worked cases: netFlow', () => {
  test.for(casesOf('netFlow'))('$id $title [FIG-2]', (worked) => {
    const streams = streamsIn(worked.input);
    const net = netFlow(streams);
    expectWorked(worked, {
      net,
      accumulated: accumulated(net),
      totalBenefits: sum(streams.benefits),
      totalRecurringCosts: sum(streams.recurringCosts),
      totalOneOffCosts: sum(streams.oneOffCosts),
      total: sum(net),
    });
  });
});

function factorsIn(input: WorkedInput, years: number) {
  const convention = textIn(input, 'convention') as Convention;
  return conventionFactors(scheduleIn(input), convention, years - 1);
}

function basisIn(input: WorkedInput, key: string): PriceBasis {
  return input[key] === undefined ? 'real' : (textIn(input, key) as PriceBasis);
}
