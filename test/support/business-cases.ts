import type { Benefit, BenefitId, TimeSaved } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { newCaseMap } from '#src/domain/business-case/case-map.ts';
import type { CostLine, CostLineId } from '#src/domain/business-case/cost-line.ts';
import { noRequest } from '#src/domain/business-case/decision-request.ts';
import type { AmountsByYear, LevelAmount, Timing } from '#src/domain/business-case/line.ts';
import type { Risk, RiskId } from '#src/domain/business-case/risk.ts';
import type { CalendarDate, Instant, Month } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type {
  HourlyRateId,
  ParameterSet,
  ParameterSetId,
  PriceSeriesId,
} from '#src/domain/organisation/parameter-set.ts';

/** A case of nothing: five years from 2026 in 2026 prices. Say only what the test is about. */
export function aCase(says: Partial<BusinessCase> = {}): BusinessCase {
  return {
    id: 'case' as CaseId,
    schemaVersion: 7,
    createdAt: '2026-01-01T09:00:00.000Z' as Instant,
    changedAt: '2026-01-01T09:00:00.000Z' as Instant,
    form: 'full',
    exampleSource: null,
    title: 'A case',
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
    roles: {
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
    },
    journalNumber: '',
    kitosId: '',
    request: noRequest,
    firstYear: 2026,
    horizon: 5,
    priceYear: 2026,
    parameters: someParameters(),
    ownRate: null,
    convention: 'year0',
    financeRate: null,
    reinvestRate: null,
    alternatives: [],
    recommendedId: null,
    recommendation: '',
    currentCosts: [],
    costs: [],
    benefits: [],
    deliverables: [],
    changes: [],
    map: newCaseMap,
    risks: [],
    weighting: 'successive',
    declaresNoDrawbacks: false,
    consulted: { it: false, dataProtectionOfficer: false, systemOwner: false },
    ...says,
  };
}

/** 1,924 hours in an årsværk, 600 kr. an hour, the Danish discount steps, one price series. */
export function someParameters(says: Partial<ParameterSet> = {}): ParameterSet {
  return {
    id: 'parameters' as ParameterSetId,
    name: 'Some parameters',
    validFrom: '2026-01-01' as CalendarDate,
    source: 'the tests',
    discountSchedule: [
      { from: 1, to: 35, rate: decimalText('0.035') },
      { from: 36, to: 70, rate: decimalText('0.025') },
      { from: 71, to: null, rate: decimalText('0.015') },
    ],
    discountSource: 'the tests',
    hoursPerFte: decimalText('1924'),
    hoursSource: 'the tests',
    hourlyRates: [
      {
        id: 'per-hour' as HourlyRateId,
        name: 'Per hour',
        source: 'the tests',
        basis: 'perHour',
        amount: decimalText('600'),
      },
      {
        id: 'per-fte' as HourlyRateId,
        name: 'Per årsværk',
        source: 'the tests',
        basis: 'perFte',
        amount: decimalText('850000'),
      },
    ],
    priceSeries: [
      {
        id: 'pay-and-prices' as PriceSeriesId,
        name: 'Pay and prices',
        source: 'the tests',
        changes: [
          { year: 2024, change: decimalText('0.041') },
          { year: 2025, change: decimalText('0.03') },
          { year: 2026, change: decimalText('0.025') },
        ],
      },
    ],
    ...says,
  };
}

/** The same with price changes to 2027, 3 % in the last year. */
export function parametersUpTo2027(): ParameterSet {
  const parameters = someParameters();
  const change = { year: 2027, change: decimalText('0.03') };
  return {
    ...parameters,
    priceSeries: parameters.priceSeries
      .slice(0, 1)
      .map((series) => ({ ...series, changes: [...series.changes, change] })),
  };
}

/** A one-off of 100,000 kr. in January 2026. */
export function aCost(says: Partial<CostLine> = {}): CostLine {
  return {
    id: nextId('cost') as CostLineId,
    title: 'A cost',
    kind: 'oneOff',
    group: '',
    alternatives: null,
    amounts: level('100000'),
    timing: from('2026-01'),
    range: null,
    life: null,
    keyRole: null,
    budgetArea: null,
    account: '',
    payer: 'municipality',
    evidence: null,
    priceYear: null,
    priceSeriesId: null,
    source: '',
    note: '',
    ...says,
  };
}

/** A saving of 100,000 kr. a year from January 2026, all of it believed to come. */
export function aBenefit(says: Partial<Benefit> = {}): Benefit {
  return {
    id: nextId('benefit') as BenefitId,
    title: 'A benefit',
    class: 'cashReleasing',
    negative: false,
    alternatives: null,
    gainedBy: null,
    value: level('100000'),
    timing: from('2026-01'),
    range: null,
    budgetArea: null,
    account: '',
    payer: 'municipality',
    evidence: null,
    priceYear: null,
    priceSeriesId: null,
    realisationRate: decimalText('1'),
    harvestForm: null,
    harvest: '',
    pool: null,
    takenInAdvanceFrom: null,
    owner: '',
    responsible: '',
    indicator: {
      measure: '',
      unit: '',
      baseline: null,
      target: null,
      method: '',
      frequency: null,
      nextMeasurement: null,
    },
    source: '',
    note: '',
    ...says,
  };
}

/** One chance in five of losing 100,000 kr. in January 2027, about no line. */
export function aRisk(says: Partial<Risk> = {}): Risk {
  return {
    id: nextId('risk') as RiskId,
    title: 'A risk',
    probability: decimalText('0.2'),
    consequence: decimalText('100000'),
    month: '2027-01' as Month,
    lineId: null,
    alternatives: null,
    measure: '',
    owner: '',
    note: '',
    ...says,
  };
}

/** 1,200 hours a year at 600 kr. an hour, none of it taken out of a budget. */
export function timeSaved(says: Partial<Omit<TimeSaved, 'kind'>> = {}): TimeSaved {
  return {
    kind: 'time',
    volume: decimalText('12000'),
    minutes: decimalText('6'),
    uptake: decimalText('1'),
    hourlyRate: { kind: 'parameter', id: 'per-hour' as HourlyRateId },
    harvestShare: decimalText('0'),
    ...says,
  };
}

export function level(amount: string | null): LevelAmount {
  return { kind: 'level', amount: amount === null ? null : decimalText(amount) };
}

/** One amount a year from `firstYear` on. */
export function byYear(firstYear: number, amounts: readonly string[]): AmountsByYear {
  return {
    kind: 'byYear',
    amounts: Object.fromEntries(
      amounts.map((amount, index) => [String(firstYear + index), decimalText(amount)]),
    ),
  };
}

/** Without `endMonth` the line runs on; without `ramp` it has its full effect at once. */
export function from(
  startMonth: string,
  endMonth: string | null = null,
  ramp: readonly string[] = [],
): Timing {
  return {
    startMonth: startMonth as Month,
    endMonth: endMonth as Month | null,
    ramp: ramp.map((fraction) => decimalText(fraction)),
  };
}

let made = 0;

function nextId(kind: string): string {
  made += 1;
  return `${kind}-${String(made)}`;
}
