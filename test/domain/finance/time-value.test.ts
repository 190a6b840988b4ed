import { describe, expect, test } from 'vitest';

import {
  fteOf,
  hourPrice,
  hoursPerFteOf,
  hoursSaved,
  valueOfHours,
} from '#src/domain/finance/time-value.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
import { someParameters, timeSaved } from '#test/support/business-cases.ts';
import { casesOf, expectWorked } from '#test/support/worked-cases.ts';
import { decimalIn, textIn } from '#test/support/worked-input.ts';

describe('worked cases: time', () => {
  test.for(casesOf('time'))('$id $title [TIM-1, TIM-2, TIM-3]', (worked) => {
    const { input } = worked;
    const basis = input['costPerFte'] === undefined ? 'perHour' : 'perFte';
    const rateKey = basis === 'perFte' ? 'costPerFte' : 'hourlyRate';
    const hours = hoursSaved(
      timeSaved({
        volume: decimalText(textIn(input, 'volume')),
        minutes: decimalText(textIn(input, 'minutes')),
        uptake: decimalText(input['uptake'] === undefined ? '1' : textIn(input, 'uptake')),
      }),
    );
    const hoursPerFte = input['hoursPerFte'] === undefined ? null : decimalIn(input, 'hoursPerFte');
    expect(hours).not.toBeNull();
    if (hours === null) return;
    expectWorked(worked, {
      hours,
      ...(input[rateKey] !== undefined && {
        value: valueOfHours(
          hours,
          { basis, amount: decimalIn(input, rateKey) },
          hoursPerFte ?? new Decimal(1924),
        ),
      }),
      ...(hoursPerFte !== null && { fte: fteOf(hours, hoursPerFte) }),
    });
  });
});

describe('hoursSaved', () => {
  test('TIM-1 hours are not known before both volume and minutes are', () => {
    expect(hoursSaved(timeSaved({ volume: null }))).toBeNull();
    expect(hoursSaved(timeSaved({ minutes: null }))).toBeNull();
    expect(hoursSaved(timeSaved({ volume: decimalText(0) }))?.isZero()).toBe(true);
  });
});

describe('hourPrice', () => {
  const parameters = someParameters();

  test('TIM-2 a rate of the parameters is the one that is named', () => {
    const price = hourPrice({ kind: 'parameter', id: 'per-fte' as HourlyRateId }, parameters);
    expect(price).toEqual({ basis: 'perFte', amount: new Decimal(850000) });
  });

  test('TIM-2 a rate of the line itself is by the hour', () => {
    const price = hourPrice({ kind: 'own', amount: decimalText('412.5') }, parameters);
    expect(price).toEqual({ basis: 'perHour', amount: new Decimal('412.5') });
  });

  test('TIM-2 a rate that is not typed, or not there, is no rate', () => {
    expect(hourPrice({ kind: 'own', amount: null }, parameters)).toBeNull();
    expect(hourPrice({ kind: 'parameter', id: 'gone' as HourlyRateId }, parameters)).toBeNull();
  });

  test('TIM-3 an årsværk of no hours is refused', () => {
    expect(() => hoursPerFteOf({ hoursPerFte: decimalText(0) })).toThrow(RangeError);
  });
});
