import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import {
  addBenefit,
  changeBenefit,
  setBenefitAmount,
  setBenefitTiming,
  setIndicator,
  setTimeSaved,
} from '#src/domain/business-case/edits/benefit-edits.ts';
import {
  addCost,
  changeCost,
  setCostAmount,
  setCostTiming,
  setCostYear,
} from '#src/domain/business-case/edits/cost-edits.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import {
  chooseCentre,
  chooseCoreTask,
  setHead,
  setRole,
} from '#src/domain/business-case/edits/head-edits.ts';
import { chooseParameters } from '#src/domain/business-case/edits/parameter-edits.ts';
import { moveCase } from '#src/domain/business-case/edits/timing-edits.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, isDecimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import type { CentreId, CoreTaskId } from '#src/domain/organisation/organisation.ts';
import type { HourlyRateId, PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import {
  aBenefit,
  aCase,
  aCost,
  byYear,
  from,
  level,
  someParameters,
  timeSaved,
} from '#test/support/business-cases.ts';

const cost = 'cost' as CostLineId;
const benefit = 'benefit' as BenefitId;
const saved = 'saved' as BenefitId;
const document = aCase({
  costs: [aCost({ id: cost, kind: 'recurring' })],
  benefits: [
    aBenefit({ id: benefit }),
    aBenefit({ id: saved, class: 'capacity', value: timeSaved() }),
  ],
});

const decimal = (text: string) => text as DecimalText;
const tooMuch = decimal('1000000000000000.01');
const tooLong = 'x'.repeat(10_001);
const ofParameters = (id: string) => ({ kind: 'parameter', id: id as HourlyRateId }) as const;

describe('CAS-11 nothing changes where a line or the head would leave its limits', () => {
  test.for<[string, Edit]>([
    ['an amount', setCostAmount(cost, tooMuch)],
    ['an amount of a year', setCostYear(cost, 2027, decimal(`-${tooMuch}`))],
    ['an amount with too many decimals', setCostAmount(cost, decimal(`0.${'3'.repeat(61)}`))],
    ['a new cost', addCost(aCost({ amounts: byYear(2026, [tooMuch]) }))],
    ['a share of a ramp', setCostTiming(cost, { ramp: [decimal('1.1')] })],
    ['a ramp', setCostTiming(cost, { ramp: Array<DecimalText>(51).fill(decimal('1')) })],
    ['a price year', changeCost(cost, { priceYear: 1899 })],
    ['a price series', changeCost(cost, { priceSeriesId: 'not-there' as PriceSeriesId })],
    ['a note', changeCost(cost, { note: tooLong })],
    ['an amount of a benefit', setBenefitAmount(benefit, tooMuch)],
    ['a new benefit', addBenefit(aBenefit({ realisationRate: decimal('2') }))],
    ['a realisation rate', changeBenefit(benefit, { realisationRate: decimal('-0.1') })],
    ['an owner', changeBenefit(benefit, { owner: tooLong })],
    ['a baseline', setIndicator(benefit, { baseline: tooMuch })],
    ['a unit', setIndicator(benefit, { unit: tooLong })],
    ['a ramp of a benefit', setBenefitTiming(benefit, { ramp: [decimal('-1')] })],
    ['a volume', setTimeSaved(saved, { volume: tooMuch })],
    ['an uptake', setTimeSaved(saved, { uptake: decimal('1.5') })],
    ['a harvest share', setTimeSaved(saved, { harvestShare: decimal('-1') })],
    ['an own rate', setTimeSaved(saved, { hourlyRate: { kind: 'own', amount: tooMuch } })],
    ['an hourly rate', setTimeSaved(saved, { hourlyRate: ofParameters('not-there') })],
    ['a title', setHead('title', tooLong)],
    ['a rate', setHead('ownRate', decimal('10.1'))],
    ['a role', setRole('superuser', tooLong)],
    ['the name of a centre', chooseCentre({ id: 'x' as CentreId, name: tooLong })],
    ['the name of a core task', chooseCoreTask({ id: 'x' as CoreTaskId, name: tooLong })],
  ])('%s', ([, edit]) => {
    expect(edit(document)).toBe(document);
  });

  test.for<[string, Edit]>([
    ['the largest amount', setCostAmount(cost, decimal('-1000000000000000'))],
    ['60 decimals', setCostAmount(cost, decimal(`0.${'3'.repeat(60)}`))],
    ['the longest ramp', setCostTiming(cost, { ramp: Array<DecimalText>(50).fill(decimal('1')) })],
    ['a rate of the parameters', setTimeSaved(saved, { hourlyRate: ofParameters('per-fte') })],
    ['the longest text', changeCost(cost, { note: '😀'.repeat(10_000) })],
    ['the highest rate', setHead('ownRate', decimal('10'))],
  ])('%s is within them', ([, edit]) => {
    expect(edit(document)).not.toBe(document);
  });
});

test('NUM-4 a case that is moved month by month keeps amounts that can be kept', () => {
  const before = aCase({ costs: [aCost({ kind: 'recurring', amounts: byYear(2026, ['0.01']) })] });
  const after = Array.from({ length: 60 }).reduce<typeof before>(
    (latest) => moveCase(1)(latest),
    before,
  );
  const [line] = after.costs;
  const amounts = line?.amounts.kind === 'byYear' ? Object.values(line.amounts.amounts) : [];
  expect(amounts.length).toBeGreaterThan(20);
  expect(amounts.filter((amount) => !/^-?\d{1,60}(\.\d{1,60})?$/.test(amount))).toEqual([]);
});

test('NUM-4 an hourly rate too small to be kept is kept as what can be', () => {
  expect(decimalText('1e-70')).toBe('0');
  expect(isDecimalText(decimalText(new Decimal('1e-30').div(1924)))).toBe(true);
});

test('NUM-5 an hourly rate that is more than an amount may be is left to be typed', () => {
  const parameters = someParameters({ hoursPerFte: decimal('0.0000000001') });
  const value = timeSaved({ hourlyRate: ofParameters('per-fte') });
  const before = aCase({ parameters, benefits: [aBenefit({ class: 'capacity', value })] });
  const after = chooseParameters(someParameters({ hourlyRates: [] }))(before);
  expect(after.benefits[0]?.value).toMatchObject({ hourlyRate: { kind: 'own', amount: null } });
});

test('CAS-11 lines that are as they were are not looked at again', () => {
  const strange = aCost({ amounts: level(tooMuch), timing: from('2026-01') });
  const before = aCase({ costs: [strange, aCost({ id: cost })] });
  expect(setCostAmount(cost, decimal('1'))(before).costs[0]).toBe(strange);
});
