import * as fc from 'fast-check';

import { benefitClasses, type Benefit } from '#src/domain/business-case/benefit.ts';
import {
  conventions,
  phases,
  reaches,
  roles,
  type BusinessCase,
  type Role,
} from '#src/domain/business-case/business-case.ts';
import type { CostLine } from '#src/domain/business-case/cost-line.ts';
import { valueKindsOf } from '#src/domain/business-case/edits/benefit-value.ts';
import type { CentreId, CoreTaskId, Organisation } from '#src/domain/organisation/organisation.ts';
import type { ParameterSet } from '#src/domain/organisation/parameter-set.ts';
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
import {
  anyAmounts,
  anyParameters,
  anyPrices,
  anyRangeFor,
  anyTiming,
  anyValue,
} from '#test/support/arbitrary-lines.ts';

/** A cost whose references are among the parameters. */
export function anyCostFor(id: string, parameters: ParameterSet): fc.Arbitrary<CostLine> {
  return anyAmounts.chain((amounts) =>
    fc.record({
      id: fc.constant(id as CostLine['id']),
      title: anyText,
      kind: fc.constantFrom('oneOff' as const, 'recurring' as const),
      amounts: fc.constant(amounts),
      timing: anyTiming,
      range: anyRangeFor(amounts.kind),
      ...anyPrices(parameters),
      source: anyText,
      note: anyText,
    }),
  );
}

/** A benefit of any class with a value that fits it, whose references are among the parameters. */
export function anyBenefitFor(id: string, parameters: ParameterSet): fc.Arbitrary<Benefit> {
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
      value: fc.constant(value),
      timing: anyTiming,
      range: anyRangeFor(value.kind),
      ...anyPrices(parameters),
      realisationRate: anyShare,
      harvest: anyText,
      owner: anyText,
      responsible: anyText,
      indicator: fc.record({
        measure: anyText,
        unit: anyText,
        baseline: anyAmountOrNone,
        target: anyAmountOrNone,
        method: anyText,
        nextMeasurement: fc.option(anyDate),
      }),
      source: anyText,
      note: anyText,
    }),
  );
}

/** A case with anything in every field, up to the limits of a document. */
export const anyCase: fc.Arbitrary<BusinessCase> = fc
  .tuple(anyParameters(), anyIds(4), anyIds(4))
  .chain(([parameters, costIds, benefitIds]) =>
    fc.record({
      id: anyId<BusinessCase['id']>(),
      schemaVersion: fc.constant(2),
      createdAt: anyInstant,
      changedAt: anyInstant,
      form: fc.constantFrom('light' as const, 'full' as const),
      exampleSource: fc.option(anyText),
      title: anyText,
      whyNow: anyText,
      centre: fc.option(fc.record({ id: anyId<CentreId>(), name: anyText })),
      coreTask: fc.option(fc.record({ id: anyId<CoreTaskId>(), name: anyText })),
      strengthening: anyText,
      phase: fc.constantFrom(...phases),
      reach: fc.constantFrom(...reaches),
      mandatory: fc.boolean(),
      roles: fc.record(
        Object.fromEntries(roles.map((role) => [role, anyText])) as Record<
          Role,
          fc.Arbitrary<string>
        >,
        { noNullPrototype: true },
      ),
      journalNumber: anyText,
      kitosId: anyText,
      firstYear: fc.oneof(fc.integer({ min: 2020, max: 2035 }), fc.constantFrom(1900, 2949)),
      horizon: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(50)),
      priceYear: anyCalendarYear,
      parameters: fc.constant(parameters),
      ownRate: fc.option(anyRate),
      convention: fc.constantFrom(...conventions),
      financeRate: fc.option(anyRate),
      reinvestRate: fc.option(anyRate),
      costs: fc.tuple(...costIds.map((id) => anyCostFor(id, parameters))),
      benefits: fc.tuple(...benefitIds.map((id) => anyBenefitFor(id, parameters))),
      weighting: fc.constantFrom(...weightings),
    }),
  );

/** An organisation with anything in every field, up to the limits of a document. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc
  .tuple(anyIds(3), anyIds(3), anyIds(3), anyIds(3), anyIds(2))
  .chain(([centres, coreTasks, goals, principles, [first = 'set', ...others]]) =>
    fc.record({
      schemaVersion: fc.constant(1),
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
          }),
        ),
      ),
      parameterSets: fc.tuple(...[first, ...others].map((id) => anyParameters(id))),
      defaultParameterSetId: fc.constant(first as ParameterSet['id']),
    }),
  );
