import { describe, expect, test } from 'vitest';

import {
  benefitClasses,
  type BenefitClass,
  type BenefitId,
  type BenefitValue,
} from '#src/domain/business-case/benefit.ts';
import {
  addBenefit,
  changeBenefit,
  copyBenefit,
  moveBenefit,
  removeBenefits,
  setBenefitAmount,
  setBenefitClass,
  setBenefitTiming,
  setBenefitValueKind,
  setBenefitYear,
  setIndicator,
  setTimeSaved,
} from '#src/domain/business-case/edits/benefit-edits.ts';
import { valueKindsOf, type ValueKind } from '#src/domain/business-case/edits/benefit-value.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import { MOST_LINES } from '#src/domain/business-case/limits.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
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

const saving = 'saving' as BenefitId;
const hours = 'hours' as BenefitId;
const joy = 'joy' as BenefitId;

const before = aCase({
  benefits: [
    aBenefit({ id: saving, title: 'Saving', value: level('420000'), timing: from('2027-01') }),
    aBenefit({ id: hours, title: 'Hours', class: 'capacity', value: timeSaved() }),
    aBenefit({ id: joy, title: 'Joy', class: 'quality', value: { kind: 'unpriced' } }),
  ],
});
const emptyTime = timeSaved({ volume: null, minutes: null });

describe('benefit edits', () => {
  test.for<{ name: string; edit: Edit }>([
    { name: 'the same owner', edit: changeBenefit(saving, { owner: '' }) },
    { name: 'an unknown benefit', edit: changeBenefit('x' as BenefitId, { owner: 'Me' }) },
    { name: 'the class it has', edit: setBenefitClass(hours, 'capacity') },
    { name: 'an amount on saved time', edit: setBenefitAmount(hours, decimalText('1')) },
    { name: 'a year of saved time', edit: setBenefitYear(hours, 2027, decimalText('1')) },
    { name: 'a price on quality', edit: setBenefitAmount(joy, decimalText('1')) },
    { name: 'a year of quality', edit: setBenefitYear(joy, 2027, decimalText('1')) },
    { name: 'time of an amount', edit: setTimeSaved(saving, { volume: decimalText('1') }) },
    { name: 'a value that does not fit', edit: setBenefitValueKind(hours, 'level') },
    { name: 'what a year has', edit: setBenefitYear(saving, 2027, decimalText('420000')) },
    { name: 'the same measure', edit: setIndicator(joy, { measure: '', baseline: null }) },
    {
      name: 'the same start',
      edit: setBenefitTiming(saving, { startMonth: from('2027-01').startMonth }),
    },
    { name: 'a benefit whose id is taken', edit: addBenefit(aBenefit({ id: joy })) },
    { name: 'removing nothing', edit: removeBenefits(['x' as BenefitId]) },
    { name: 'moving to where it stands', edit: moveBenefit(joy, 2) },
  ])('CAS-3 $name changes nothing', ({ edit }) => {
    expect(edit(before)).toBe(before);
  });

  test.for<{ name: string; id: BenefitId; to: BenefitClass; value: BenefitValue }>([
    { name: 'an amount stays an amount', id: saving, to: 'income', value: level('420000') },
    { name: 'an amount stays for citizens', id: saving, to: 'societal', value: level('420000') },
    { name: 'an amount is no saved time', id: saving, to: 'capacity', value: emptyTime },
    { name: 'an amount is no quality', id: saving, to: 'quality', value: { kind: 'unpriced' } },
    { name: 'saved time stays saved time', id: hours, to: 'cashReleasing', value: timeSaved() },
    { name: 'saved time is no quality', id: hours, to: 'quality', value: { kind: 'unpriced' } },
    { name: 'quality has no amount to keep', id: joy, to: 'avoidedCost', value: level(null) },
    { name: 'quality has no time to keep', id: joy, to: 'capacity', value: emptyTime },
  ])('LED-5 $name', ({ id, to, value }) => {
    const after = setBenefitClass(id, to)(before).benefits.find((benefit) => benefit.id === id);
    expect(after).toMatchObject({ class: to, value });
  });

  test.for(benefitClasses)('LED-5 no edit leaves %s with a value that does not fit', (kind) => {
    const classed = setBenefitClass(saving, kind)(before);
    const values: BenefitValue[] = [
      level('1'),
      byYear(2026, ['1']),
      timeSaved(),
      { kind: 'unpriced' },
    ];
    const kinds: ValueKind[] = ['level', 'byYear', 'time', 'unpriced'];
    const edits = [
      ...values.map((value) => changeBenefit(saving, { value })),
      ...kinds.map((valueKind) => setBenefitValueKind(saving, valueKind)),
      setBenefitAmount(saving, decimalText('1')),
      setBenefitYear(saving, 2027, decimalText('1')),
    ];
    for (const edit of edits) {
      const [after] = edit(classed).benefits;
      expect(valueKindsOf(kind)).toContain(after?.value.kind);
    }
    const added = addBenefit(aBenefit({ class: kind, value: level('1') }))(before);
    expect(valueKindsOf(kind)).toContain(added.benefits.at(-1)?.value.kind);
  });

  test('an hourly rate of one’s own where the parameters have none', () => {
    const without = { ...before, parameters: someParameters({ hourlyRates: [] }) };
    const [after] = setBenefitClass(saving, 'capacity')(without).benefits;
    expect(after?.value).toEqual({ ...emptyTime, hourlyRate: { kind: 'own', amount: null } });
  });

  test('CAS-4 the other years keep what they had', () => {
    const [after] = setBenefitYear(saving, 2027, decimalText('150000'))(before).benefits;
    expect(after?.value).toEqual(byYear(2027, ['150000', '420000', '420000', '420000', '420000']));
  });

  test('CAS-4 one amount, one a year, and back', () => {
    const yearly = setBenefitValueKind(saving, 'byYear')(before);
    expect(yearly.benefits[0]?.value).toEqual(
      byYear(2027, ['420000', '420000', '420000', '420000', '420000']),
    );
    const back = setBenefitValueKind(saving, 'level')(yearly);
    expect(back.benefits[0]?.value).toEqual(level('420000'));
    expect(setBenefitValueKind(saving, 'time')(before).benefits[0]?.value).toEqual(emptyTime);
  });

  test('the parts of a benefit are set one by one', () => {
    const perFte = { kind: 'parameter', id: 'per-fte' as HourlyRateId } as const;
    const timed = setTimeSaved(hours, { minutes: decimalText('7'), hourlyRate: perFte })(before);
    expect(timed.benefits[1]?.value).toEqual(
      timeSaved({ minutes: decimalText('7'), hourlyRate: perFte }),
    );
    const measured = setIndicator(joy, { measure: 'Smiles', baseline: decimalText('0') })(before);
    expect(measured.benefits[2]?.indicator).toMatchObject({ measure: 'Smiles', baseline: '0' });
    const later = setBenefitTiming(saving, { ramp: [decimalText('0.5')] })(before);
    expect(later.benefits[0]?.timing).toEqual(from('2027-01', null, ['0.5']));
  });

  test('benefits can be moved, copied and removed', () => {
    const titles = (edit: Edit) => edit(before).benefits.map(({ title }) => title);
    expect(titles(moveBenefit(joy, 0))).toEqual(['Joy', 'Saving', 'Hours']);
    expect(titles(copyBenefit(saving, 'x' as BenefitId))).toEqual([
      'Saving',
      'Saving',
      'Hours',
      'Joy',
    ]);
    expect(titles(removeBenefits([saving, joy]))).toEqual(['Hours']);
  });

  test('CAS-1 a full case takes no more benefits', () => {
    const costs = Array.from({ length: MOST_LINES - 1 }, () => aCost());
    const full = aCase({ costs, benefits: [aBenefit({ id: saving })] });
    expect(addBenefit(aBenefit())(full)).toBe(full);
    expect(copyBenefit(saving, hours)(full)).toBe(full);
  });
});
