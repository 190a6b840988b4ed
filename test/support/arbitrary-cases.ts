import * as fc from 'fast-check';

import {
  budgetAreas,
  evidenceGrades,
  payers,
  type Accounting,
} from '#src/domain/business-case/accounting.ts';
import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import {
  beneficiaries,
  benefitClasses,
  frequencies,
  harvestForms,
  type Benefit,
} from '#src/domain/business-case/benefit.ts';
import {
  conventions,
  phases,
  reaches,
  roles,
  type BusinessCase,
  type CaseId,
  type Role,
} from '#src/domain/business-case/business-case.ts';
import { changeStages, type ChangeId } from '#src/domain/business-case/change.ts';
import type { CostLine, InternalHours } from '#src/domain/business-case/cost-line.ts';
import type { CurrentCost } from '#src/domain/business-case/current-cost.ts';
import type { DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { GivenScore } from '#src/domain/business-case/given-score.ts';
import type { Risk } from '#src/domain/business-case/risk.ts';
import { valueKindsOf } from '#src/domain/business-case/edits/benefit-value.ts';
import type {
  CentreId,
  CoreTaskId,
  Organisation,
  PrincipleId,
  Reference,
} from '#src/domain/organisation/organisation.ts';
import type { ParameterSet } from '#src/domain/organisation/parameter-set.ts';
import { demands } from '#src/domain/organisation/proportion.ts';
import { poolUnits, type KeyRoleId, type PoolId } from '#src/domain/organisation/organisation.ts';
import { weightings } from '#src/domain/uncertainty/three-point.ts';
import {
  anyAmountOrNone,
  anyCalendarYear,
  anyDate,
  anyId,
  anyIds,
  anyInstant,
  anyRate,
  anyShare,
  anyText,
} from '#test/support/arbitrary-fields.ts';
import { anyMapOf } from '#test/support/arbitrary-map.ts';
import {
  anyAmounts,
  anyParameters,
  anyPrices,
  anyRangeFor,
  anyTiming,
  anyValue,
} from '#test/support/arbitrary-lines.ts';

const anyAccounting: { [Key in keyof Accounting]: fc.Arbitrary<Accounting[Key]> } = {
  budgetArea: fc.option(fc.constantFrom(...budgetAreas)),
  account: anyText,
  payer: fc.constantFrom(...payers),
  evidence: fc.option(fc.constantFrom(...evidenceGrades)),
};

/** What lines may refer to beside the parameters; nothing where a line is made by itself. */
interface Others {
  readonly alternatives: readonly AlternativeId[];
}

const alone: Others = { alternatives: [] };

function anyReference<Id extends string>(): fc.Arbitrary<Reference<Id>> {
  return fc.record({ id: anyId<Id>(), name: anyText });
}

const anyBelonging = ({ alternatives }: Others) => fc.option(fc.subarray([...alternatives]));

function anyHours(parameters: ParameterSet): fc.Arbitrary<InternalHours> {
  return anyValue('time', parameters).chain((time) =>
    fc.record({
      kind: fc.constant('hours' as const),
      hours: anyAmountOrNone,
      hourlyRate: fc.constant(
        time.kind === 'time' ? time.hourlyRate : { kind: 'own' as const, amount: null },
      ),
    }),
  );
}

/** A cost whose references are among the parameters and `others`. */
export function anyCostFor(
  id: string,
  parameters: ParameterSet,
  others: Others = alone,
): fc.Arbitrary<CostLine> {
  return fc.oneof({ weight: 3, arbitrary: anyAmounts }, anyHours(parameters)).chain((amounts) =>
    fc.record({
      id: fc.constant(id as CostLine['id']),
      title: anyText,
      kind: fc.constantFrom('oneOff' as const, 'recurring' as const),
      group: anyText,
      alternatives: anyBelonging(others),
      amounts: fc.constant(amounts),
      timing: anyTiming,
      range: anyRangeFor(amounts.kind === 'hours' ? 'level' : amounts.kind),
      life: fc.option(
        fc.record({
          years: fc.integer({ min: 1, max: 50 }),
          isRenewed: fc.boolean(),
          hasResidualValue: fc.boolean(),
        }),
      ),
      keyRole: fc.option(anyReference<KeyRoleId>()),
      ...anyAccounting,
      ...anyPrices(parameters),
      source: anyText,
      note: anyText,
    }),
  );
}

/** A benefit of any class with a value that fits it, whose references are among the parameters. */
export function anyBenefitFor(
  id: string,
  parameters: ParameterSet,
  others: Others = alone,
): fc.Arbitrary<Benefit> {
  const anyClassAndValue = fc
    .constantFrom(...benefitClasses)
    .chain((benefitClass) =>
      fc.tuple(
        fc.constant(benefitClass),
        fc.oneof(...valueKindsOf(benefitClass).map((kind) => anyValue(kind, parameters))),
      ),
    );
  return anyClassAndValue.chain(([benefitClass, value]) =>
    fc.record({
      id: fc.constant(id as Benefit['id']),
      title: anyText,
      class: fc.constant(benefitClass),
      negative: fc.boolean(),
      alternatives: anyBelonging(others),
      gainedBy: fc.option(fc.constantFrom(...beneficiaries)),
      value: fc.constant(value),
      timing: anyTiming,
      range: anyRangeFor(value.kind),
      ...anyAccounting,
      ...anyPrices(parameters),
      realisationRate: anyShare,
      harvestForm: fc.option(fc.constantFrom(...harvestForms)),
      harvest: anyText,
      pool: fc.option(anyReference<PoolId>()),
      takenInAdvanceFrom: fc.option(anyCalendarYear),
      owner: anyText,
      responsible: anyText,
      indicator: fc.record({
        measure: anyText,
        unit: anyText,
        baseline: anyAmountOrNone,
        target: anyAmountOrNone,
        method: anyText,
        frequency: fc.option(fc.constantFrom(...frequencies)),
        nextMeasurement: fc.option(anyDate),
      }),
      source: anyText,
      note: anyText,
    }),
  );
}

function anyCurrentCostFor(
  id: string,
  parameters: ParameterSet,
  { alternatives }: Others,
): fc.Arbitrary<CurrentCost> {
  return fc.record({
    id: fc.constant(id as CurrentCost['id']),
    title: anyText,
    amounts: anyAmounts,
    avoided: fc.array(
      fc.record({
        alternativeId: fc.constantFrom(null, ...alternatives),
        fromMonth: anyTiming.map(({ startMonth }) => startMonth),
      }),
      { maxLength: 3 },
    ),
    ...anyPrices(parameters),
    ...anyAccounting,
    source: anyText,
    note: anyText,
  });
}

function anyRiskFor(id: string, lineIds: readonly string[], others: Others): fc.Arbitrary<Risk> {
  return fc.record({
    id: fc.constant(id as Risk['id']),
    title: anyText,
    probability: fc.option(anyShare),
    consequence: anyAmountOrNone,
    month: anyTiming.map(({ startMonth }) => startMonth),
    lineId: fc.constantFrom(null, ...lineIds.map((lineId) => lineId as Benefit['id'])),
    alternatives: anyBelonging(others),
    measure: anyText,
    owner: anyText,
    note: anyText,
  });
}

function anyScore(id: string): fc.Arbitrary<GivenScore> {
  return fc.record({
    id: fc.constant(id as GivenScore['id']),
    principle: anyReference<PrincipleId>(),
    coreTask: fc.option(anyReference<CoreTaskId>()),
    step: fc.integer({ min: 1, max: 5 }),
    reason: anyText,
    givenBy: anyText,
  });
}

/** What is said of a deliverable and of a change. */
const anyPlanned = (others: Others) => ({
  title: anyText,
  owner: anyText,
  inPlace: fc.option(anyTiming.map(({ startMonth }) => startMonth)),
  alternatives: anyBelonging(others),
  note: anyText,
});

/** A case with anything in every field, up to the limits of a document. */
export const anyCase: fc.Arbitrary<BusinessCase> = fc
  .tuple(anyParameters(), anyIds(4), anyIds(4), anyIds(2), anyIds(2))
  .chain(([parameters, costIds, benefitIds, alternativeIds, otherIds]) => {
    const others: Others = {
      alternatives: alternativeIds.map((id) => id as AlternativeId),
    };
    return fc.record({
      id: anyId<BusinessCase['id']>(),
      schemaVersion: fc.constant(7),
      createdAt: anyInstant,
      changedAt: anyInstant,
      form: fc.constantFrom('light' as const, 'full' as const),
      exampleSource: fc.option(anyText),
      title: anyText,
      whyNow: anyText,
      centre: fc.option(anyReference<CentreId>()),
      coreTask: fc.option(anyReference<CoreTaskId>()),
      strengthening: anyText,
      phase: fc.constantFrom(...phases),
      reach: fc.constantFrom(...reaches),
      mandatory: fc.boolean(),
      tags: fc.array(anyText, { maxLength: 3 }),
      scores: anyIds(3).chain((ids) => fc.tuple(...ids.map(anyScore))),
      requires: fc.array(anyReference<CaseId>(), { maxLength: 2 }),
      excludes: fc.array(anyReference<CaseId>(), { maxLength: 2 }),
      roles: fc.record(
        Object.fromEntries(roles.map((role) => [role, anyText])) as Record<
          Role,
          fc.Arbitrary<string>
        >,
        { noNullPrototype: true },
      ),
      journalNumber: anyText,
      kitosId: anyText,
      request: fc.record({
        wording: anyText,
        forum: anyText,
        date: fc.option(anyDate),
        item: anyText,
      }),
      firstYear: fc.oneof(fc.integer({ min: 2020, max: 2035 }), fc.constantFrom(1900, 2949)),
      horizon: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(50)),
      priceYear: anyCalendarYear,
      parameters: fc.constant(parameters),
      ownRate: fc.option(anyRate),
      convention: fc.constantFrom(...conventions),
      financeRate: fc.option(anyRate),
      reinvestRate: fc.option(anyRate),
      alternatives: fc.tuple(
        ...others.alternatives.map((id) =>
          fc.record({ id: fc.constant(id), name: anyText, description: anyText }),
        ),
      ),
      recommendedId: fc.constantFrom(null, ...others.alternatives),
      recommendation: anyText,
      currentCosts: fc.tuple(...otherIds.map((id) => anyCurrentCostFor(id, parameters, others))),
      costs: fc.tuple(...costIds.map((id) => anyCostFor(id, parameters, others))),
      benefits: fc.tuple(...benefitIds.map((id) => anyBenefitFor(id, parameters, others))),
      deliverables: fc.tuple(
        ...otherIds.map((id) =>
          fc.record({ id: fc.constant(id as DeliverableId), ...anyPlanned(others) }),
        ),
      ),
      changes: fc.tuple(
        ...otherIds.map((id) =>
          fc.record({
            id: fc.constant(id as ChangeId),
            stage: fc.constantFrom(...changeStages),
            ...anyPlanned(others),
          }),
        ),
      ),
      map: anyMapOf({
        deliverable: otherIds,
        change: otherIds,
        benefit: benefitIds,
        avoidedCost: otherIds,
      }),
      risks: fc.tuple(...otherIds.map((id) => anyRiskFor(id, [...costIds, ...benefitIds], others))),
      weighting: fc.constantFrom(...weightings),
      declaresNoDrawbacks: fc.boolean(),
      consulted: fc.record(
        { it: fc.boolean(), dataProtectionOfficer: fc.boolean(), systemOwner: fc.boolean() },
        { noNullPrototype: true },
      ),
    });
  });

/** An organisation with anything in every field, up to the limits of a document. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc
  .tuple(anyIds(3), anyIds(3), anyIds(3), anyIds(3), anyIds(2))
  .chain(([centres, coreTasks, goals, principles, [first = 'set', ...others]]) =>
    fc.record({
      schemaVersion: fc.constant(3),
      changedAt: anyInstant,
      name: anyText,
      source: anyText,
      centres: fc.tuple(
        ...centres.map((id) =>
          fc.record({
            id: fc.constant(id as CentreId),
            name: anyText,
          }),
        ),
      ),
      coreTasks: fc.tuple(
        ...coreTasks.map((id) =>
          fc.record({
            id: fc.constant(id as CoreTaskId),
            name: anyText,
            centreId: fc.option(anyId<CentreId>()),
          }),
        ),
      ),
      goals: fc.tuple(
        ...goals.map((id) =>
          fc.record({
            id: fc.constant(id as Organisation['goals'][number]['id']),
            kind: fc.constantFrom('effectiveness' as const, 'strategic' as const),
            name: anyText,
            description: anyText,
            measure: fc.record({
              unit: anyText,
              baseline: anyAmountOrNone,
              target: anyAmountOrNone,
              reached: anyAmountOrNone,
              reachedOn: fc.option(anyDate),
            }),
          }),
        ),
      ),
      principles: fc.tuple(
        ...principles.map((id) =>
          fc.record({
            id: fc.constant(id as Organisation['principles'][number]['id']),
            name: anyText,
            description: anyText,
            weight: anyShare,
            anchors: fc.array(anyText, { minLength: 5, maxLength: 5 }),
            isPerCoreTask: fc.boolean(),
          }),
        ),
      ),
      pools: fc.tuple(
        ...centres.map((id) =>
          fc.record({
            id: fc.constant(id as PoolId),
            name: anyText,
            unit: fc.constantFrom(...poolUnits),
            centreId: fc.option(anyId<CentreId>()),
            coreTaskId: fc.option(anyId<CoreTaskId>()),
            perYear: fc.option(anyShare),
          }),
        ),
      ),
      keyRoles: fc.tuple(
        ...goals.map((id) =>
          fc.record({
            id: fc.constant(id as KeyRoleId),
            name: anyText,
            hoursPerYear: fc.option(anyShare),
          }),
        ),
      ),
      proportions: fc.tuple(
        ...centres.map((id) =>
          fc.record({
            id: fc.constant(id as Organisation['proportions'][number]['id']),
            name: anyText,
            from: anyShare,
            demands: fc.subarray([...demands]),
          }),
        ),
      ),
      parameterSets: fc.tuple(...[first, ...others].map((id) => anyParameters(id))),
      defaultParameterSetId: fc.constant(first as ParameterSet['id']),
    }),
  );
