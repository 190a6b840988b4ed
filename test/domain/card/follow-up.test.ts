import { expect, test } from 'vitest';

import type { Benefit } from '#src/domain/business-case/benefit.ts';
import { cardOfCase } from '#src/domain/card/card-of-case.ts';
import { followUpOf } from '#src/domain/card/follow-up.ts';
import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { sayFollowUp } from '#src/text/say-follow-up.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';

const measured = (title: string, date: string | null, says: Partial<Benefit> = {}) => {
  const { indicator } = aBenefit();
  return aBenefit({
    title,
    indicator: { ...indicator, nextMeasurement: date as CalendarDate | null },
    ...says,
  });
};

test('CRD-6 the next measurement is first, drawbacks among them, and what has no date is last', () => {
  const benefits = [
    measured('never', null),
    measured('late', '2028-06-30'),
    measured('drawback', '2027-12-01', { negative: true }),
    measured('soon', '2027-01-15'),
  ];
  const rows = followUpOf(cardOfCase(aCase({ benefits })));
  expect(rows.map(({ benefit }) => benefit.title)).toEqual(['soon', 'drawback', 'late', 'never']);
});

test('CRD-6 whoever follows up is named, else the owner, else that nobody is', () => {
  const benefits = [
    measured('a', '2027-01-01', { responsible: 'Bo', owner: 'Åse' }),
    measured('b', '2027-01-02', { owner: 'Åse' }),
    measured('c', null),
  ];
  const rows = followUpOf(cardOfCase(aCase({ benefits }))).map(sayFollowUp);
  expect(rows.map(({ who, next }) => [who, next])).toEqual([
    ['Bo', '01.01.2027'],
    ['Åse', '02.01.2027'],
    ['mangler', 'mangler'],
  ]);
});
