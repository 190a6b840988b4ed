import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { Benefit } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { newChange, type Change, type ChangeId } from '#src/domain/business-case/change.ts';
import { setConsulted } from '#src/domain/business-case/edits/head-edits.ts';
import type { LineRange } from '#src/domain/business-case/line.ts';
import type { Risk, RiskId } from '#src/domain/business-case/risk.ts';
import { appraisal } from '#src/domain/finance/appraisal.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { reviewOf } from '#src/domain/quality/review.ts';
import type { Remark } from '#src/domain/quality/remark.ts';
import { aBenefit, aCase, aCost, byYear, from, level } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

describe('reviewOf', () => {
  test('QUA-1 a case in which everything is answered has no remarks', () => {
    expect(review(answered())).toEqual([]);
  });

  test('QUA-1 an empty case is asked for what it can answer already', () => {
    expect(kindsOf(aCase())).toEqual([
      'no-drawbacks-looked-for',
      'not-consulted',
      'not-consulted',
      'not-consulted',
    ]);
  });

  test('QUA-2 a case that does not pay is not remarked on', () => {
    const poor = answered();
    const costs = poor.costs.map((line) => ({ ...line, amounts: level('90000000') }));
    expect(review({ ...poor, costs }).filter(({ kind }) => kind !== 'narrow-range')).toEqual([]);
  });

  test.each<[string, Partial<BusinessCase>]>([
    ['no-risks', { risks: [] }],
    ['no-running-costs', { costs: answered().costs.filter(({ kind }) => kind === 'oneOff') }],
    ['no-drawbacks-looked-for', { declaresNoDrawbacks: false }],
    ['nothing-asked-for', { request: { ...answered().request, wording: ' ' } }],
    ['nothing-recommended', { alternatives: twoWays }],
    [
      'recommended-without-reason',
      { alternatives: twoWays, recommendedId: 'way-1' as AlternativeId, recommendation: ' ' },
    ],
  ])('QUA-1 of the whole: %s', (kind, change) => {
    expect(kindsOf({ ...answered(), ...change })).toEqual([kind]);
  });

  test('QUA-1 a drawback among the benefits answers whether one was looked for', () => {
    const businessCase = { ...answered(), declaresNoDrawbacks: false };
    const drawback = { ...wholeBenefit(), negative: true };
    expect(kindsOf({ ...businessCase, benefits: [...businessCase.benefits, drawback] })).toEqual(
      [],
    );
  });

  test('QUA-3 nothing has a range', () => {
    const { costs, benefits, ...rest } = answered();
    const certain = <Line extends { range: LineRange | null }>(line: Line) => ({
      ...line,
      range: null,
    });
    expect(
      kindsOf({ ...rest, costs: costs.map(certain), benefits: benefits.map(certain) }),
    ).toEqual(['no-ranges']);
  });

  test.each<[string, Partial<Benefit>]>([
    ['no-evidence', { evidence: null }],
    ['estimate-without-range', { evidence: 'estimate', range: null }],
    ['narrow-range', { range: ends('amounts', '99000', '101000') }],
    ['narrow-range', { range: ends('shares', '0.99', '1.02') }],
    ['narrow-range', { range: ends('amounts', null, '104999') }],
    ['owner-leads-the-project', { owner: ' bo ' }],
    ['no-harvest-form', { harvestForm: null }],
    ['taken-before-it-comes', { takenInAdvanceFrom: 2025 }],
  ])('QUA-3 QUA-4 of a benefit: %s', (kind, says) => {
    const businessCase = { ...answered(), benefits: [wholeBenefit(says), wholeBenefit()] };
    expect(kindsOf(businessCase)).toEqual([kind]);
  });

  test.each<[string, Partial<Benefit>]>([
    ['as wide as it must be', { range: ends('amounts', '97500', '102500') }],
    ['not typed yet', { value: level(null), range: ends('amounts', '1', '2') }],
    ['of nothing', { value: level('0'), range: ends('amounts', '0', '0') }],
    ['taken when it comes', { takenInAdvanceFrom: 2026 }],
    ['income is not harvested', { class: 'income', harvestForm: null }],
    ['no one answers for it, which is said elsewhere', { owner: '' }],
  ])('QUA-3 QUA-4 nothing is remarked on a benefit that is %s', (_, says) => {
    const businessCase = { ...answered(), benefits: [wholeBenefit(says), wholeBenefit()] };
    expect(kindsOf(businessCase)).toEqual([]);
  });

  test('QUA-4 a benefit before the change it depends on, or before one that is not planned', () => {
    const changes = [change('early', '2026-01'), change('late', '2027-05'), change('never', null)];
    const benefit = wholeBenefit();
    const other = wholeBenefit({ value: byYear(2028, ['500', '600000']) });
    const map = aMap(
      changes.flatMap(({ id }) =>
        [benefit, other].map((each) => aLink(`change:${id}`, `benefit:${each.id}`)),
      ),
    );
    const benefits = [benefit, other, wholeBenefit()];
    expect(review({ ...answered(), changes, benefits, map })).toEqual([
      {
        kind: 'benefit-before-change',
        benefitId: benefit.id,
        changeId: 'late',
        starts: '2026-01',
        inPlace: '2027-05',
      },
      { kind: 'change-not-planned', benefitId: benefit.id, changeId: 'never' },
      { kind: 'change-not-planned', benefitId: other.id, changeId: 'never' },
    ] satisfies unknown[]);
  });

  test('QUA-3 a matter that is both a range and a risk', () => {
    const businessCase = answered();
    const [line] = businessCase.costs;
    const risks = [{ ...wholeRisk(), lineId: line?.id ?? null }];
    expect(review({ ...businessCase, risks })).toEqual([
      { kind: 'range-and-risk', lineId: line?.id },
    ]);
  });

  test.each<[string, Partial<Risk>]>([
    ['risk-not-sized', { probability: null }],
    ['risk-not-sized', { consequence: null }],
    ['risk-without-measure', { measure: ' ' }],
    ['risk-without-owner', { owner: '' }],
  ])('QUA-5 of a risk: %s', (kind, says) => {
    const risks = [{ ...wholeRisk(), ...says }];
    expect(review({ ...answered(), risks })).toEqual([{ kind, riskId: 'risk' }]);
  });

  test('QUA-6 a line that carries more than half of its side', () => {
    const heavy = wholeBenefit({ value: level('300000'), range: ends('shares', '0.5', '2') });
    const light = wholeBenefit();
    const [remark, ...others] = review({ ...answered(), benefits: [light, heavy] });
    expect(others).toEqual([]);
    expect(remark).toMatchObject({
      kind: 'one-line-carries-most',
      lineId: heavy.id,
      of: 'benefits',
    });
    expect(remark?.kind === 'one-line-carries-most' && remark.share.eq('0.75')).toBe(true);
    // Half is not more than half, and what brings nothing carries nothing.
    const drawback = wholeBenefit({ negative: true, value: level('900000') });
    expect(kindsOf({ ...answered(), benefits: [light, wholeBenefit(), drawback] })).toEqual([]);
    expect(kindsOf({ ...answered(), benefits: [heavy] })).toEqual([]);
  });

  test('QUA-1 those who are to be heard, one by one', () => {
    const businessCase = { ...answered(), consulted: aCase().consulted };
    const parties = (document: BusinessCase) =>
      review(document).flatMap((remark) => (remark.kind === 'not-consulted' ? [remark.party] : []));
    expect(parties(businessCase)).toEqual(['it', 'dataProtectionOfficer', 'systemOwner']);
    const heard = setConsulted('it', true)(businessCase);
    expect(parties(heard)).toEqual(['dataProtectionOfficer', 'systemOwner']);
    expect(setConsulted('it', true)(heard)).toBe(heard);
  });
});

const twoWays = ['way-1', 'way-2'].map((id) => ({
  id: id as AlternativeId,
  name: id,
  description: '',
}));

function answered(): BusinessCase {
  const range = ends('shares', '0.8', '1.3');
  const evidence = 'offered' as const;
  return aCase({
    roles: { ...aCase().roles, projectLead: 'Bo' },
    costs: [
      aCost({ evidence, range }),
      aCost({ evidence, kind: 'recurring', amounts: level('10000') }),
      aCost({ evidence, kind: 'recurring', amounts: level('10000') }),
    ],
    benefits: [wholeBenefit(), wholeBenefit()],
    risks: [wholeRisk()],
    request: { ...aCase().request, wording: 'Buy it' },
    declaresNoDrawbacks: true,
    consulted: { it: true, dataProtectionOfficer: true, systemOwner: true },
  });
}

function wholeBenefit(says: Partial<Benefit> = {}): Benefit {
  return aBenefit({
    timing: from('2026-01'),
    evidence: 'measured',
    owner: 'Cille',
    harvestForm: 'budgetCut',
    ...says,
  });
}

function wholeRisk(): Risk {
  return {
    id: 'risk' as RiskId,
    title: 'Late',
    probability: decimalText('0.2'),
    consequence: decimalText('50000'),
    month: '2026-06' as Month,
    lineId: null,
    alternatives: null,
    measure: 'A fine',
    owner: 'Mette',
    note: '',
  };
}

function change(id: string, inPlace: string | null): Change {
  return { ...newChange(id as ChangeId), title: id, inPlace: inPlace as Month | null };
}

function ends(kind: LineRange['kind'], low: string | null, high: string | null): LineRange {
  const text = (end: string | null) => (end === null ? null : decimalText(end));
  return { kind, low: text(low), high: text(high) };
}

function review(businessCase: BusinessCase): readonly Remark[] {
  const result = appraisal(businessCase);
  return reviewOf(businessCase, result.kind === 'appraised' ? result.appraisal : null);
}

function kindsOf(businessCase: BusinessCase): readonly string[] {
  return review(businessCase).map(({ kind }) => kind);
}
