import type { AppraisalResult, OutsideHorizon } from '../finance/appraisal-result.ts';
import { priceChain } from '../finance/price-level.ts';
import type { Benefit } from './benefit.ts';
import type { BusinessCase } from './business-case.ts';
import type { CostLine } from './cost-line.ts';
import type { FieldTarget, Finding } from './finding.ts';
import { isEmptyText, missingInBenefit, missingInCost } from './missing-in-line.ts';
import { isSameName } from './same-name.ts';

/**
 * What a case lacks before it can be decided on, in the order of its pages: head, costs, benefits,
 * parameters [CAS-9]. Each finding leads to the field that mends it [CAS-10].
 *
 * - It asks what the figures stand on and who answers for them, and does not judge them. A
 *   mandatory case is not asked for a return, so it may have no benefits.
 * - `result`: what the case comes to, where that is known; without it nothing is said of lines
 *   outside the horizon [FLW-5].
 */
export function whatIsMissing(
  businessCase: BusinessCase,
  result?: AppraisalResult,
): readonly Finding[] {
  const { currentCosts, costs, benefits, mandatory, parameters } = businessCase;
  const hasBenefit = benefits.length > 0 || currentCosts.some(({ avoided }) => avoided.length > 0);
  const outside = outsideById(result);
  return [
    ...missingInHead(businessCase),
    ...(costs.length === 0 ? [noCost] : []),
    ...costs.flatMap((line) => [
      ...missingInCost(line, parameters),
      ...outsideHorizon(outside.get(line.id), timeOfCost(line)),
    ]),
    ...(hasBenefit || mandatory ? [] : [noBenefit]),
    ...benefits.flatMap((benefit) => [
      ...missingInBenefit(benefit, parameters),
      ...avoidedTwice(benefit, currentCosts),
      ...outsideHorizon(outside.get(benefit.id), timeOfBenefit(benefit)),
    ]),
    ...[...costs, ...benefits].flatMap((line) => missingPriceIndex(line, businessCase)),
  ];
}

const noCost: Finding = {
  kind: 'no-cost',
  severity: 'blocks',
  target: { kind: 'cost', id: null, field: 'amounts' },
};

const noBenefit: Finding = {
  kind: 'no-benefit',
  severity: 'blocks',
  target: { kind: 'benefit', id: null, field: 'amounts' },
};

/** A cost of today that ends, and a benefit of the same name that was typed: likely the same money. */
function avoidedTwice(
  { id, class: benefitClass, title }: Benefit,
  currentCosts: BusinessCase['currentCosts'],
): readonly Finding[] {
  const isTwice =
    benefitClass === 'avoidedCost' &&
    !isEmptyText(title) &&
    currentCosts.some((cost) => cost.avoided.length > 0 && isSameName(cost.title, title));
  if (!isTwice) return [];
  const target: FieldTarget = { kind: 'benefit', id, field: 'title' };
  return [{ kind: 'avoided-cost-twice', severity: 'missing', target }];
}

function missingInHead({
  title,
  whyNow,
  centre,
  coreTask,
  roles: { projectOwner, projectLead },
}: BusinessCase): readonly Finding[] {
  const asked = [
    { isMissing: isEmptyText(title), kind: 'no-title', field: 'title' },
    { isMissing: isEmptyText(whyNow), kind: 'no-reason', field: 'whyNow' },
    { isMissing: centre === null, kind: 'no-centre', field: 'centre' },
    { isMissing: coreTask === null, kind: 'no-core-task', field: 'coreTask' },
    { isMissing: isEmptyText(projectOwner), kind: 'no-project-owner', field: 'projectOwner' },
    { isMissing: isEmptyText(projectLead), kind: 'no-project-lead', field: 'projectLead' },
  ] as const;
  return asked
    .filter(({ isMissing }) => isMissing)
    .map(({ kind, field }) => ({ kind, severity: 'missing', target: { kind: 'head', field } }));
}

function outsideById(result: AppraisalResult | undefined): ReadonlyMap<string, OutsideHorizon> {
  if (result?.kind !== 'appraised') return new Map();
  const { costs, benefits } = result.appraisal;
  return new Map([...costs, ...benefits].map(({ id, outside }) => [id, outside]));
}

/** A line with nothing in the figures blocks; one that is cut off may be meant so. */
function outsideHorizon(outside: OutsideHorizon = 'none', target: FieldTarget): readonly Finding[] {
  if (outside === 'none') return [];
  const severity = outside === 'all' ? 'blocks' : 'missing';
  return [{ kind: 'outside-horizon', severity, target, outside }];
}

/** Where a line says when it falls: amounts by year say it themselves. */
function timeOfCost({ id, amounts }: CostLine): FieldTarget {
  return { kind: 'cost', id, field: amounts.kind === 'byYear' ? 'amounts' : 'startMonth' };
}

function timeOfBenefit({ id, value }: Benefit): FieldTarget {
  return { kind: 'benefit', id, field: value.kind === 'byYear' ? 'amounts' : 'startMonth' };
}

/** A line in another year's prices that the parameters cannot carry to those of the case [PRI-3]. */
function missingPriceIndex(
  line: CostLine | Benefit,
  { priceYear, parameters }: BusinessCase,
): readonly Finding[] {
  if (line.priceYear === null || line.priceYear === priceYear) return [];
  const chain = priceChain(line, priceYear, parameters);
  if (chain.ok) return [];
  return [
    {
      kind: 'price-index-missing',
      severity: 'blocks',
      target: { kind: 'parameters', field: 'priceSeries' },
      lineId: line.id,
      year: chain.failure.year,
    },
  ];
}
