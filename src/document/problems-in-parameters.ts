import { stepsFollowOn } from '../domain/finance/discount-schedule.ts';
import type { ParameterSet } from '../domain/organisation/parameter-set.ts';
import type { DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';

/**
 * What the fields of a parameter set cannot tell alone: its discount steps follow one another
 * [DIS-2], and no two rates or series share an id [DOC-4]. `path` is where the set stands.
 */
export function problemsInParameters(
  { discountSchedule, hourlyRates, priceSeries }: ParameterSet,
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  const schedulePath = [...path, 'discountSchedule'];
  return [
    ...(stepsFollowOn(discountSchedule)
      ? []
      : [{ path: schedulePath, problem: { kind: 'does-not-fit', rule: 'DIS-2' } } as const]),
    ...duplicatedIds(hourlyRates, [...path, 'hourlyRates']),
    ...duplicatedIds(priceSeries, [...path, 'priceSeries']),
  ];
}
