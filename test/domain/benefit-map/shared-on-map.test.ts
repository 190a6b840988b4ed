import { expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import { sameNamesLeft, sharedOnMaps } from '#src/domain/benefit-map/shared-on-map.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aShared } from '#test/support/claimed-benefits.ts';

const maps = ['A', 'B', 'C'].map((id) => {
  const benefits = [aBenefit({ id: 'x' as BenefitId, title: 'Porto' })];
  return {
    caseId: id as CaseId,
    map: mapOfCase(aCase({ id: id as CaseId, benefits }), null, null),
  };
});

const placesOf = (shared: ReturnType<typeof sharedOnMaps>) =>
  shared.map(({ claims }) => claims.map(({ caseId, share }) => `${caseId} ${share}`));

test('MAP-17 the shares that were said count for the cases that are on the map', () => {
  const record = aShared('s', { 'A/x': '0.6', 'B/gone': '0.1', 'C/x': '0.2', 'Z/x': '0.1' });
  const elsewhere = aShared('t', { 'Y/x': '0.5', 'Z/y': '0.5' });
  const said = { sharedBenefits: [record, elsewhere] };
  expect(placesOf(sharedOnMaps(maps, said))).toEqual([['A 0.6', 'C 0.2']]);
  expect(placesOf(sharedOnMaps(maps.slice(1), said))).toEqual([['C 0.2']]);
  expect(sharedOnMaps(maps, { sharedBenefits: [] })).toEqual([]);
});

test('MAP-17 one name is a guess only where nothing was said of it', () => {
  const none = { sharedBenefits: [], distinctBenefits: [] };
  expect(placesOf(sameNamesLeft(maps, none))).toEqual([['A 1', 'B 1', 'C 1']]);
  const shared = { ...none, sharedBenefits: [aShared('s', { 'A/x': '0.6', 'Z/x': '0.4' })] };
  expect(placesOf(sameNamesLeft(maps, shared))).toEqual([['B 1', 'C 1']]);
  const [one, other] = ['A', 'B'].map((id) => ({
    caseId: id as CaseId,
    benefitId: 'x' as BenefitId,
  }));
  if (one === undefined || other === undefined) throw new Error('two');
  const apart = { ...none, distinctBenefits: [{ one: other, other: one }] };
  expect(placesOf(sameNamesLeft(maps, apart))).toEqual([['A 1', 'C 1']]);
  expect(sameNamesLeft(maps.slice(0, 2), apart)).toEqual([]);
});
