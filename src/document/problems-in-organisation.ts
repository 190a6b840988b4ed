import type { Organisation } from '../domain/organisation/organisation.ts';
import type { DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';
import { problemsInParameters } from './problems-in-parameters.ts';

/**
 * What the fields of an organisation cannot tell alone: no two records of a list share an id, the
 * chosen parameter set is there [DOC-4, ORG-4], and every parameter set can be calculated with [ORG-5].
 */
export function problemsInOrganisation(organisation: Organisation): readonly DocumentIssue[] {
  const { centres, coreTasks, goals, principles, pools, keyRoles, proportions, parameterSets } =
    organisation;
  return [
    ...Object.entries({
      centres,
      coreTasks,
      goals,
      principles,
      pools,
      keyRoles,
      proportions,
      parameterSets,
    }).flatMap(([name, records]) => duplicatedIds(records, [name])),
    ...parameterSets.flatMap((set, index) => problemsInParameters(set, ['parameterSets', index])),
    ...unknownDefault(organisation),
  ];
}

function unknownDefault(organisation: Organisation): readonly DocumentIssue[] {
  const { parameterSets, defaultParameterSetId } = organisation;
  return parameterSets.some(({ id }) => id === defaultParameterSetId)
    ? []
    : [{ path: ['defaultParameterSetId'], problem: { kind: 'does-not-fit', rule: 'ORG-4' } }];
}
