import { describe, expect, test } from 'vitest';

import { mapFindings } from '#src/domain/benefit-map/map-findings.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { Benefit, BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { MapLink } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

const whole = [
  aLink('deliverable:d', 'change:c'),
  aLink('change:c', 'benefit:b'),
  aLink('benefit:b', 'goal:g', '1'),
];

function aWholeBenefit(says: Partial<Benefit> = {}): Benefit {
  const { indicator } = aBenefit();
  return aBenefit({
    id: 'b' as BenefitId,
    owner: 'Lis',
    indicator: {
      ...indicator,
      measure: 'Opkald',
      baseline: decimalText('10'),
      nextMeasurement: '2027-01-01' as CalendarDate,
    },
    ...says,
  });
}

/** A case whose map lacks nothing, but for what is said. */
function aCaseWith(links: readonly MapLink[], says: Partial<BusinessCase> = {}): BusinessCase {
  return aCase({
    deliverables: [newDeliverable('d' as DeliverableId)],
    changes: [{ ...newChange('c' as ChangeId), owner: 'Bo' }],
    benefits: [aWholeBenefit()],
    declaresNoDrawbacks: true,
    map: aMap(links, { goals: [{ id: 'g' as GoalId, name: 'Mål' }] }),
    ...says,
  });
}

function found(document: BusinessCase): readonly string[] {
  return mapFindings(mapOfCase(document, null), document.declaresNoDrawbacks).map(
    ({ kind, key }) => `${kind} ${String(key)}`,
  );
}

describe('mapFindings', () => {
  test('MAP-8 a map that lacks nothing', () => {
    expect(found(aCaseWith(whole))).toEqual([]);
  });

  test.each<[string, readonly MapLink[], readonly string[]]>([
    [
      'a deliverable that is linked straight to a goal',
      [...whole, aLink('deliverable:d', 'goal:g')],
      ['straight-to-aim deliverable:d'],
    ],
    [
      'a benefit with no change before it',
      [aLink('deliverable:d', 'benefit:b'), aLink('benefit:b', 'goal:g')],
      ['no-change-before benefit:b'],
    ],
    [
      'a benefit with nothing after it, and a goal that nothing reaches',
      [aLink('change:c', 'benefit:b')],
      ['no-aim-after benefit:b', 'nothing-reaches goal:g'],
    ],
  ])('MAP-8 %s', (_, links, kinds) => {
    expect(found(aCaseWith(links))).toEqual(kinds);
  });

  test('MAP-8 a change or a goal is before or after by way of another benefit too', () => {
    const second = aWholeBenefit({ id: 'second' as BenefitId });
    const links = [
      aLink('change:c', 'benefit:b'),
      aLink('benefit:b', 'benefit:second'),
      aLink('benefit:second', 'goal:g'),
    ];
    expect(found(aCaseWith(links, { benefits: [aWholeBenefit(), second] }))).toEqual([]);
  });

  test('MAP-8 no owner, measure, baseline or date, and no owner of a change', () => {
    const empty = aBenefit({ id: 'b' as BenefitId, owner: ' ' });
    const changes = [newChange('c' as ChangeId)];
    expect(found(aCaseWith(whole, { benefits: [empty], changes }))).toEqual([
      'no-owner change:c',
      'no-owner benefit:b',
      'no-measure benefit:b',
      'no-baseline benefit:b',
      'no-date benefit:b',
    ]);
  });

  test('MAP-6 MAP-8 more than all out of a node, with how much', () => {
    const links = [
      aLink('change:c', 'benefit:b'),
      aLink('benefit:b', 'goal:g', '0.7'),
      aLink('benefit:b', 'benefit:second', '0.5'),
      aLink('benefit:second', 'goal:g', '1'),
    ];
    const second = aWholeBenefit({ id: 'second' as BenefitId });
    const document = aCaseWith(links, { benefits: [aWholeBenefit(), second] });
    const [finding, ...others] = mapFindings(mapOfCase(document, null), true);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'more-than-all', key: 'benefit:b' });
    expect(finding?.kind === 'more-than-all' && finding.sum.toFixed()).toBe('1.2');
  });

  test('MAP-8 no drawback, and none declined', () => {
    const silent = { declaresNoDrawbacks: false };
    expect(found(aCaseWith(whole, silent))).toEqual(['no-drawback null']);
    const benefits = [aWholeBenefit({ negative: true })];
    expect(found(aCaseWith(whole, { ...silent, benefits }))).toEqual([]);
    expect(found(aCase({ declaresNoDrawbacks: false }))).toEqual([]);
  });
});
