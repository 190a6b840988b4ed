import { monthOf, type Instant } from '../number/calendar.ts';
import type { ParameterSet } from '../organisation/parameter-set.ts';
import type { BenefitId } from './benefit.ts';
import type { BusinessCase, CaseId } from './business-case.ts';
import { newCaseMap } from './case-map.ts';
import type { CostLineId } from './cost-line.ts';
import { noRequest } from './decision-request.ts';
import { newBenefit, newCost } from './new-line.ts';

/** Years after year 0 that a new case looks ahead. */
const NEW_HORIZON = 5;

/** What a new case begins with. `words` are the titles of the lines of a light case. */
export interface CaseStart {
  readonly id: CaseId;
  readonly now: Instant;
  /** Calendar year of year 0, and the year its prices are in. */
  readonly firstYear: number;
  readonly parameters: ParameterSet;
  readonly form: BusinessCase['form'];
  readonly title?: string;
  readonly lineIds: LightStart<CostLineId, BenefitId>;
  readonly words: LightStart<string, string>;
}

interface LightStart<Cost, Gain> {
  readonly investment: Cost;
  readonly runningCost: Cost;
  readonly benefit: Gain;
}

/** The shape of documents this code writes. */
export const CASE_SCHEMA_VERSION = 7;

/**
 * A case with nothing typed in it yet: five years after year 0, in the prices of year 0, year 0 not
 * discounted [CAS-8].
 *
 * A light case begins with the lines its form asks for: an investment in January of year 0, and a
 * running cost and a benefit from January of the year after. A full case begins without lines.
 */
export function newCase(start: CaseStart): BusinessCase {
  const { id, now, firstYear, parameters, form, title = '' } = start;
  return {
    id,
    schemaVersion: CASE_SCHEMA_VERSION,
    createdAt: now,
    changedAt: now,
    form,
    exampleSource: null,
    title,
    whyNow: '',
    centre: null,
    coreTask: null,
    strengthening: '',
    phase: 'idea',
    reach: 'local',
    mandatory: false,
    tags: [],
    scores: [],
    requires: [],
    excludes: [],
    roles: nobody,
    journalNumber: '',
    kitosId: '',
    request: noRequest,
    firstYear,
    horizon: NEW_HORIZON,
    priceYear: firstYear,
    parameters,
    ownRate: null,
    convention: 'year0',
    financeRate: null,
    reinvestRate: null,
    alternatives: [],
    recommendedId: null,
    recommendation: '',
    currentCosts: [],
    ...(form === 'light' ? lightStart(start) : { costs: [], benefits: [] }),
    deliverables: [],
    changes: [],
    map: newCaseMap,
    risks: [],
    weighting: 'successive',
    declaresNoDrawbacks: false,
    consulted: { it: false, dataProtectionOfficer: false, systemOwner: false },
  };
}

/** What a copy is known by; everything else is as in the original. */
export interface CopyStart {
  readonly id: CaseId;
  readonly now: Instant;
  readonly title: string;
}

/** A case of its own with the contents of another one, the source of an example among them. */
export function copyOfCase(original: BusinessCase, { id, now, title }: CopyStart): BusinessCase {
  return { ...original, id, title, createdAt: now, changedAt: now };
}

function lightStart({
  firstYear,
  lineIds,
  words,
}: CaseStart): Pick<BusinessCase, 'costs' | 'benefits'> {
  const yearAfter = monthOf(firstYear + 1, 1);
  return {
    costs: [
      newCost({
        id: lineIds.investment,
        title: words.investment,
        kind: 'oneOff',
        startMonth: monthOf(firstYear, 1),
      }),
      newCost({
        id: lineIds.runningCost,
        title: words.runningCost,
        kind: 'recurring',
        startMonth: yearAfter,
      }),
    ],
    benefits: [newBenefit({ id: lineIds.benefit, title: words.benefit, startMonth: yearAfter })],
  };
}

const nobody: BusinessCase['roles'] = {
  projectOwner: '',
  projectLead: '',
  benefitOwner: '',
  systemOwner: '',
  dataOwner: '',
  contractOwner: '',
  systemResponsible: '',
  superuser: '',
  itContact: '',
  securityCoordinator: '',
  dataProtectionOfficer: '',
};
