import * as fc from 'fast-check';

import { benefitClasses } from '#src/domain/business-case/benefit.ts';
import {
  conventions,
  phases,
  roles,
  consultedParties,
} from '#src/domain/business-case/business-case.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import * as benefitEdits from '#src/domain/business-case/edits/benefit-edits.ts';
import * as changeEdits from '#src/domain/business-case/edits/change-edits.ts';
import * as costEdits from '#src/domain/business-case/edits/cost-edits.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import * as headEdits from '#src/domain/business-case/edits/head-edits.ts';
import * as riskEdits from '#src/domain/business-case/edits/risk-edits.ts';
import {
  setLightCost,
  setLightEffect,
  setLightStart,
} from '#src/domain/business-case/edits/light-edits.ts';
import { chooseParameters } from '#src/domain/business-case/edits/parameter-edits.ts';
import { moveCase, setFirstYear } from '#src/domain/business-case/edits/timing-edits.ts';
import { newBenefit, newCost } from '#src/domain/business-case/new-line.ts';
import { newRisk, type RiskId } from '#src/domain/business-case/risk.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import type { CentreId } from '#src/domain/organisation/organisation.ts';
import type { HourlyRateId, PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { weightings } from '#src/domain/uncertainty/three-point.ts';
import {
  anyAlternativeEdit,
  anyCurrentCostEdit,
} from '#test/support/arbitrary-alternative-edits.ts';
import {
  anyAmount,
  anyAmountOrNone,
  anyDate,
  anyId,
  anyMonth,
  anyRate,
  anyShare,
  anyText,
} from '#test/support/arbitrary-fields.ts';
import { anyMapEdit } from '#test/support/arbitrary-map-edits.ts';
import { anyParameters } from '#test/support/arbitrary-lines.ts';

/** Values a form would hold back, and an edit must bear. */
const wild = {
  amount: fc.oneof(
    anyAmountOrNone,
    fc
      .constantFrom('1000000000000001', '-9999999999999999999', `0.${'3'.repeat(60)}`)
      .map((text) => text as DecimalText),
  ),
  fraction: fc.oneof(
    anyShare,
    anyRate,
    fc.constantFrom('-1', '1.01', '10.5', '-0.5').map((text) => text as DecimalText),
  ),
  range: fc.option(
    fc.record({
      kind: fc.constantFrom('amounts' as const, 'shares' as const),
      low: anyAmountOrNone,
      high: fc.oneof(anyAmountOrNone, fc.constant('1000000000000001' as DecimalText)),
    }),
  ),
  text: fc.oneof(anyText, fc.constantFrom('x'.repeat(10_001), '😀'.repeat(10_001))),
  year: fc.oneof(
    fc.integer({ min: 2015, max: 2045 }),
    fc.constantFrom(1899, 1900, 2949, 2950, 2999, 3000, 2026.5),
  ),
  count: fc.constantFrom(-1, 0, 1, 5, 50, 51, 1.5),
} as const;

/** Any edit of the head and the time of a case. */
const anyHeadEdit: fc.Arbitrary<Edit> = fc.oneof(
  wild.text.map((text) => headEdits.setHead('title', text)),
  wild.text.map((text) => headEdits.setHead('exampleSource', text)),
  fc.constantFrom(...phases).map((phase) => headEdits.setHead('phase', phase)),
  fc.constantFrom(...conventions).map((convention) => headEdits.setHead('convention', convention)),
  wild.count.map((years) => headEdits.setHead('horizon', years)),
  wild.year.map((year) => headEdits.setHead('priceYear', year)),
  wild.fraction.map((rate) => headEdits.setHead('ownRate', rate)),
  wild.fraction.map((rate) => headEdits.setHead('reinvestRate', rate)),
  fc.constantFrom(...weightings).map((weighting) => headEdits.setHead('weighting', weighting)),
  fc
    .tuple(fc.constantFrom(...roles), wild.text)
    .map(([role, name]) => headEdits.setRole(role, name)),
  fc
    .record({ wording: wild.text, forum: anyText, date: fc.option(anyDate), item: wild.text })
    .map(headEdits.setRequest),
  fc
    .tuple(fc.constantFrom(...consultedParties), fc.boolean())
    .map(([party, isConsulted]) => headEdits.setConsulted(party, isConsulted)),
  fc.boolean().map((none) => headEdits.setHead('declaresNoDrawbacks', none)),
  fc.tuple(anyId<CentreId>(), wild.text).map(([id, name]) => headEdits.chooseCentre({ id, name })),
  fc.constantFrom(headEdits.toFull(), headEdits.toLight()),
  wild.year.map(setFirstYear),
  fc.integer({ min: -30, max: 30 }).map(moveCase),
  anyParameters().map(chooseParameters),
  anyMonth.map(setLightStart),
  anyMonth.map(setLightEffect),
);

/** An edit of the line that stands at a place, whatever its id. */
type LineEdit = (before: BusinessCase) => Edit;

function onCostAt(at: number, edit: (id: BusinessCase['costs'][number]['id']) => Edit): LineEdit {
  return ({ costs }) => {
    const line = costs[at % Math.max(costs.length, 1)];
    return line === undefined ? (before) => before : edit(line.id);
  };
}

function onBenefitAt(
  at: number,
  edit: (id: BusinessCase['benefits'][number]['id']) => Edit,
): LineEdit {
  return ({ benefits }) => {
    const benefit = benefits[at % Math.max(benefits.length, 1)];
    return benefit === undefined ? (before) => before : edit(benefit.id);
  };
}

const place = fc.nat({ max: 5 });
const seriesId = anyId<PriceSeriesId>();

const anyCostEdit: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.tuple(anyId<BusinessCase['costs'][number]['id']>(), wild.text, anyMonth).map(
    ([id, title, startMonth]): LineEdit =>
      () =>
        costEdits.addCost(newCost({ id, title, kind: 'recurring', startMonth })),
  ),
  fc
    .tuple(place, wild.amount)
    .map(([at, amount]) => onCostAt(at, (id) => costEdits.setCostAmount(id, amount))),
  fc
    .tuple(place, wild.year, wild.amount)
    .map(([at, year, amount]) => onCostAt(at, (id) => costEdits.setCostYear(id, year, amount))),
  fc
    .tuple(place, fc.constantFrom('level', 'byYear'))
    .map(([at, kind]) => onCostAt(at, (id) => costEdits.setCostAmountKind(id, kind))),
  fc
    .tuple(place, anyMonth, fc.array(wild.fraction, { maxLength: 52 }))
    .map(([at, month, ramp]) =>
      onCostAt(at, (id) => costEdits.setCostTiming(id, { startMonth: month, ramp })),
    ),
  fc
    .tuple(place, wild.text, wild.year, seriesId)
    .map(([at, note, priceYear, priceSeriesId]) =>
      onCostAt(at, (id) => costEdits.changeCost(id, { note, priceYear, priceSeriesId })),
    ),
  fc
    .tuple(place, wild.range)
    .map(([at, range]) => onCostAt(at, (id) => costEdits.changeCost(id, { range }))),
  fc
    .tuple(place, anyId<BusinessCase['costs'][number]['id']>())
    .map(([at, copy]) => onCostAt(at, (id) => costEdits.copyCost(id, copy))),
  fc.tuple(place, place).map(([at, to]) => onCostAt(at, (id) => costEdits.moveCost(id, to))),
  place.map((at) => onCostAt(at, (id) => costEdits.removeCosts([id]))),
  fc.tuple(wild.amount, anyMonth).map(
    ([amount, startMonth]): LineEdit =>
      () =>
        setLightCost('oneOff', amount, { id: 'light' as never, title: '', startMonth }),
  ),
);

const anyBenefitEdit: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.tuple(anyId<BusinessCase['benefits'][number]['id']>(), wild.text, anyMonth).map(
    ([id, title, startMonth]): LineEdit =>
      () =>
        benefitEdits.addBenefit(newBenefit({ id, title, startMonth })),
  ),
  fc
    .tuple(place, wild.amount)
    .map(([at, amount]) => onBenefitAt(at, (id) => benefitEdits.setBenefitAmount(id, amount))),
  fc
    .tuple(place, wild.year, wild.amount)
    .map(([at, year, amount]) =>
      onBenefitAt(at, (id) => benefitEdits.setBenefitYear(id, year, amount)),
    ),
  fc
    .tuple(place, fc.constantFrom(...benefitClasses))
    .map(([at, benefitClass]) =>
      onBenefitAt(at, (id) => benefitEdits.setBenefitClass(id, benefitClass)),
    ),
  fc
    .tuple(place, fc.constantFrom('level', 'byYear', 'time', 'unpriced'))
    .map(([at, kind]) => onBenefitAt(at, (id) => benefitEdits.setBenefitValueKind(id, kind))),
  fc
    .tuple(place, wild.amount, wild.fraction, wild.amount)
    .map(([at, volume, uptake, amount]) =>
      onBenefitAt(at, (id) =>
        benefitEdits.setTimeSaved(id, { volume, uptake, hourlyRate: { kind: 'own', amount } }),
      ),
    ),
  fc
    .tuple(place, anyId<HourlyRateId>())
    .map(([at, rateId]) =>
      onBenefitAt(at, (id) =>
        benefitEdits.setTimeSaved(id, { hourlyRate: { kind: 'parameter', id: rateId } }),
      ),
    ),
  fc
    .tuple(place, wild.text, wild.fraction)
    .map(([at, owner, realisationRate]) =>
      onBenefitAt(at, (id) => benefitEdits.changeBenefit(id, { owner, realisationRate })),
    ),
  fc
    .tuple(place, wild.amount, anyDate, wild.text)
    .map(([at, target, nextMeasurement, unit]) =>
      onBenefitAt(at, (id) => benefitEdits.setIndicator(id, { target, nextMeasurement, unit })),
    ),
  fc
    .tuple(place, fc.option(anyMonth))
    .map(([at, endMonth]) =>
      onBenefitAt(at, (id) => benefitEdits.setBenefitTiming(id, { endMonth })),
    ),
  fc
    .tuple(place, wild.range)
    .map(([at, range]) => onBenefitAt(at, (id) => benefitEdits.changeBenefit(id, { range }))),
  fc
    .tuple(place, anyId<BusinessCase['benefits'][number]['id']>())
    .map(([at, copy]) => onBenefitAt(at, (id) => benefitEdits.copyBenefit(id, copy))),
  place.map((at) => onBenefitAt(at, (id) => benefitEdits.removeBenefits([id]))),
  fc
    .tuple(place, anyAmount)
    .map(([at, amount]) =>
      onBenefitAt(at, (id) =>
        benefitEdits.changeBenefit(id, { value: { kind: 'level', amount }, class: 'capacity' }),
      ),
    ),
);

const anyChangeId = anyId<ChangeId>();

const anyChangeEdit: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.tuple(anyChangeId, wild.text, fc.option(anyMonth)).map(
    ([id, title, inPlace]): LineEdit =>
      () =>
        changeEdits.addChange({ ...newChange(id), title, inPlace }),
  ),
  fc
    .tuple(place, wild.text, fc.option(anyMonth))
    .map(([at, owner, inPlace]) =>
      onChangeAt(at, (id) => changeEdits.describeChange(id, { owner, inPlace })),
    ),
  fc.tuple(place, place).map(([at, to]) => onChangeAt(at, (id) => changeEdits.moveChange(id, to))),
  place.map((at) => onChangeAt(at, (id) => changeEdits.removeChanges([id]))),
);

function onChangeAt(at: number, edit: (id: ChangeId) => Edit): LineEdit {
  return ({ changes }) => {
    const change = changes[at % Math.max(changes.length, 1)];
    return change === undefined ? (before) => before : edit(change.id);
  };
}

const anyRiskEdit: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.tuple(anyId<RiskId>(), anyMonth).map(
    ([id, month]): LineEdit =>
      () =>
        riskEdits.addRisk(newRisk(id, month)),
  ),
  fc
    .tuple(place, wild.text, wild.fraction, wild.amount)
    .map(([at, owner, probability, consequence]) =>
      onRiskAt(at, (id) => riskEdits.changeRisk(id, { owner, probability, consequence })),
    ),
  fc.tuple(place, place).map(([at, costAt]) =>
    onRiskAt(at, (id) => (before) => {
      const line = before.costs[costAt % Math.max(before.costs.length, 1)];
      return riskEdits.changeRisk(id, { lineId: line?.id ?? null })(before);
    }),
  ),
  fc.tuple(place, place).map(([at, to]) => onRiskAt(at, (id) => riskEdits.moveRisk(id, to))),
  place.map((at) => onRiskAt(at, (id) => riskEdits.removeRisks([id]))),
);

function onRiskAt(at: number, edit: (id: RiskId) => Edit): LineEdit {
  return ({ risks }) => {
    const risk = risks[at % Math.max(risks.length, 1)];
    return risk === undefined ? (before) => before : edit(risk.id);
  };
}

/** Any edit a person may try, with values no form would let through. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  anyHeadEdit,
  fc
    .oneof(
      anyCostEdit,
      anyBenefitEdit,
      anyChangeEdit,
      anyAlternativeEdit,
      anyCurrentCostEdit,
      anyRiskEdit,
      anyMapEdit,
    )
    .map(
      (edit): Edit =>
        (before) =>
          edit(before)(before),
    ),
);
