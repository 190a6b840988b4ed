import type {
  CentreId,
  CoreTaskId,
  GoalId,
  Organisation,
  PrincipleId,
} from '#src/domain/organisation/organisation.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { noAnchors, notMeasured } from '#src/domain/organisation/new-records.ts';
import type { ParameterSetId } from '#src/domain/organisation/parameter-set.ts';

import { someParameters } from './business-cases.ts';

/** Two centres with a core task each, one of everything else, and two parameter sets. */
export function anOrganisation(says: Partial<Organisation> = {}): Organisation {
  return {
    schemaVersion: 3,
    changedAt: '2026-01-01T09:00:00.000Z' as Instant,
    name: 'A municipality',
    source: 'the tests',
    centres: [
      { id: 'health' as CentreId, name: 'Health' },
      { id: 'culture' as CentreId, name: 'Culture' },
    ],
    coreTasks: [
      { id: 'care' as CoreTaskId, name: 'Care', centreId: 'health' as CentreId },
      { id: 'books' as CoreTaskId, name: 'Books', centreId: 'culture' as CentreId },
    ],
    goals: [
      {
        id: 'less' as GoalId,
        kind: 'effectiveness',
        name: 'The same with less',
        description: '',
        measure: notMeasured,
      },
    ],
    principles: [
      {
        id: 'safe' as PrincipleId,
        name: 'Safe',
        description: '',
        weight: decimalText('1'),
        anchors: noAnchors,
        isPerCoreTask: false,
      },
    ],
    pools: [],
    keyRoles: [],
    proportions: [],
    parameterSets: [
      someParameters({ id: 'first' as ParameterSetId }),
      someParameters({ id: 'second' as ParameterSetId }),
    ],
    defaultParameterSetId: 'first' as ParameterSetId,
    ...says,
  };
}
