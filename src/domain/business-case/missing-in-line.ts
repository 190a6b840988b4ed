import { hourPrice } from '../finance/time-value.ts';
import type { ParameterSet } from '../organisation/parameter-set.ts';
import type { Benefit, BenefitValue } from './benefit.ts';
import type { CostLine, CostValue } from './cost-line.ts';
import type { FieldTarget, Finding, PlainFindingKind, Severity } from './finding.ts';

export function isEmptyText(text: string): boolean {
  return text.trim() === '';
}

/** What a cost lacks [CAS-9]. */
export function missingInCost(
  { id, title, amounts, source }: CostLine,
  parameters: Pick<ParameterSet, 'hourlyRates'>,
): readonly Finding[] {
  const field = (name: FieldIn<'cost'>): FieldTarget => ({ kind: 'cost', id, field: name });
  return findings([
    [isEmptyText(title), 'missing', 'no-line-title', field('title')],
    [hasNoAmount(amounts), 'blocks', 'no-amount', field('amounts')],
    [hasNoRate(amounts, parameters), 'blocks', 'no-hourly-rate', field('amounts')],
    [isEmptyText(source), 'missing', 'no-source', field('source')],
  ]);
}

/**
 * What a benefit lacks [CAS-9]: what it is worth, who answers for it, and how it can be seen that
 * it came. Freed time must say what it is used for; quality must be measured, because it has no
 * price.
 */
export function missingInBenefit(
  benefit: Benefit,
  parameters: Pick<ParameterSet, 'hourlyRates'>,
): readonly Finding[] {
  const { id, title, value, indicator, harvest, owner, source } = benefit;
  const field = (name: FieldIn<'benefit'>): FieldTarget => ({ kind: 'benefit', id, field: name });
  const isQuality = benefit.class === 'quality';
  const isCapacity = benefit.class === 'capacity';
  return findings([
    [isEmptyText(title), 'missing', 'no-line-title', field('title')],
    ...missingInValue(value, parameters).map(([kind, name]): Check => [
      true,
      'blocks',
      kind,
      field(name),
    ]),
    [isCapacity && isEmptyText(harvest), 'missing', 'capacity-without-use', field('harvest')],
    [isEmptyText(owner), 'missing', 'no-benefit-owner', field('owner')],
    [
      isEmptyText(indicator.measure),
      'missing',
      isQuality ? 'quality-without-indicator' : 'no-measure',
      field('measure'),
    ],
    [indicator.baseline === null, 'missing', 'no-baseline', field('baseline')],
    [indicator.target === null, 'missing', 'no-target', field('target')],
    [
      indicator.nextMeasurement === null,
      'missing',
      'no-next-measurement',
      field('nextMeasurement'),
    ],
    [isEmptyText(source), 'missing', 'no-source', field('source')],
  ]);
}

type FieldIn<Kind extends FieldTarget['kind']> = Extract<FieldTarget, { kind: Kind }>['field'];

/** Whether it is missing, how much that matters, what it is, and where it belongs. */
type Check = readonly [boolean, Severity, PlainFindingKind, FieldTarget];

function findings(checks: readonly Check[]): readonly Finding[] {
  return checks
    .filter(([isMissing]) => isMissing)
    .map(([, severity, kind, target]) => ({ kind, severity, target }));
}

function missingInValue(
  value: BenefitValue,
  parameters: Pick<ParameterSet, 'hourlyRates'>,
): readonly (readonly [PlainFindingKind, FieldIn<'benefit'>])[] {
  switch (value.kind) {
    case 'unpriced':
      return [];
    case 'level':
    case 'byYear':
      return hasNoAmount(value) ? [['no-amount', 'amounts']] : [];
    case 'time':
      if (value.volume === null) return [['no-time', 'volume']];
      if (value.minutes === null) return [['no-time', 'minutes']];
      return hourPrice(value.hourlyRate, parameters) === null
        ? [['no-hourly-rate', 'hourlyRate']]
        : [];
  }
}

/** Nothing typed. A 0 that is typed is an amount. */
function hasNoAmount(value: CostValue): boolean {
  switch (value.kind) {
    case 'level':
      return value.amount === null;
    case 'byYear':
      return Object.keys(value.amounts).length === 0;
    case 'hours':
      return value.hours === null;
  }
}

function hasNoRate(value: CostValue, parameters: Pick<ParameterSet, 'hourlyRates'>): boolean {
  return value.kind === 'hours' && hourPrice(value.hourlyRate, parameters) === null;
}
