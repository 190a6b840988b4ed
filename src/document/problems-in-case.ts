import type { Benefit } from '../domain/business-case/benefit.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { valueKindsOf } from '../domain/business-case/edits/benefit-value.ts';
import { canAddLines, MOST_LINES } from '../domain/business-case/limits.ts';
import type { LinePrices, LineRange } from '../domain/business-case/line.ts';
import { fitsRange, type LineValue } from '../domain/business-case/line-range.ts';
import type { DocumentIssue } from './document-failure.ts';
import { duplicatedIds } from './duplicated-ids.ts';
import { problemsInMap } from './problems-in-map.ts';
import { problemsInParameters } from './problems-in-parameters.ts';
import { problemsInReferences } from './problems-in-references.ts';

/**
 * What the fields of a case cannot tell alone: at most 500 lines [CAS-1], no two of a kind with one
 * id, what a line refers to is among the parameters [DOC-4] and the records of the case [CAS-13], values that fit their class [LED-5] and
 * ranges that fit their value [RNG-2],
 * and parameters that can be calculated with [DIS-2].
 */
export function problemsInCase(businessCase: BusinessCase): readonly DocumentIssue[] {
  const { currentCosts, costs, benefits, parameters } = businessCase;
  const series = new Set<string>(parameters.priceSeries.map(({ id }) => id));
  const rates = new Set<string>(parameters.hourlyRates.map(({ id }) => id));
  return [
    ...tooManyLines(businessCase),
    ...duplicatedIds(costs, ['costs']),
    ...duplicatedIds(benefits, ['benefits']),
    ...problemsInReferences(businessCase),
    ...problemsInMap(businessCase),
    ...problemsInParameters(parameters, ['parameters']),
    ...currentCosts.flatMap((line, index) => unknownSeries(line, series, ['currentCosts', index])),
    ...costs.flatMap((line, index) => [
      ...unknownSeries(line, series, ['costs', index]),
      ...unknownRate(line.amounts, rates, ['costs', index, 'amounts']),
      ...misfitOfRange(line.amounts, line.range, ['costs', index]),
    ]),
    ...benefits.flatMap((benefit, index) => [
      ...unknownSeries(benefit, series, ['benefits', index]),
      ...unknownRate(benefit.value, rates, ['benefits', index, 'value']),
      ...misfit(benefit, ['benefits', index]),
      ...misfitOfRange(benefit.value, benefit.range, ['benefits', index]),
    ]),
  ];
}

function tooManyLines(businessCase: BusinessCase): readonly DocumentIssue[] {
  if (canAddLines(businessCase, 0)) return [];
  const path = [businessCase.benefits.length > 0 ? 'benefits' : 'costs'];
  return [{ path, problem: { kind: 'too-many', most: MOST_LINES } }];
}

function unknownSeries(
  { priceSeriesId }: LinePrices,
  known: ReadonlySet<string>,
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  return priceSeriesId === null || known.has(priceSeriesId)
    ? []
    : [doesNotFit([...path, 'priceSeriesId'], 'CAS-5')];
}

function unknownRate(
  value: LineValue,
  known: ReadonlySet<string>,
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  if (value.kind !== 'time' && value.kind !== 'hours') return [];
  const { hourlyRate } = value;
  return hourlyRate.kind === 'own' || known.has(hourlyRate.id)
    ? []
    : [doesNotFit([...path, 'hourlyRate', 'id'], 'CAS-5')];
}

function misfit(
  { class: benefitClass, value }: Benefit,
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  return valueKindsOf(benefitClass).includes(value.kind)
    ? []
    : [doesNotFit([...path, 'value', 'kind'], 'LED-5')];
}

function misfitOfRange(
  value: LineValue,
  range: LineRange | null,
  path: DocumentIssue['path'],
): readonly DocumentIssue[] {
  return fitsRange(value, range) ? [] : [doesNotFit([...path, 'range'], 'RNG-2')];
}

function doesNotFit(path: DocumentIssue['path'], rule: string): DocumentIssue {
  return { path, problem: { kind: 'does-not-fit', rule } };
}
