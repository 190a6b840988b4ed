import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { noRequest } from '#src/domain/business-case/decision-request.ts';
import { headlineFigures } from '#src/domain/finance/headline-figures.ts';
import { noneYearly } from '#src/domain/finance/yearly.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import {
  cashFlow,
  decimalText,
  factor,
  money,
  type CashFlow,
} from '#src/domain/number/quantities.ts';
import type { DiscountStep } from '#src/domain/organisation/parameter-set.ts';
import type { CaseSummary, CaseWorth, SummaryBenefit } from '#src/domain/portfolio/case-summary.ts';
import { flowOf, ordinaryTerms } from '#test/support/quantities.ts';

type Amounts = readonly (string | number)[];

/** Whole kroner a year from year 0; the longest says how long the case is. */
interface Streams {
  readonly investment?: Amounts;
  readonly running?: Amounts;
  readonly riskReserve?: Amounts;
  readonly benefits?: Amounts;
}

/** The rates that `ordinaryTerms` have. */
const ordinarySteps: readonly DiscountStep[] = [{ from: 1, to: null, rate: decimalText('0.035') }];

/** A case of nothing from 2027, with what it is worth. Say only what the test is about. */
export function aSummary(id: string, says: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: id as CaseId,
    title: id,
    changedAt: '2027-01-01T09:00:00.000Z' as Instant,
    exampleSource: null,
    centre: null,
    coreTask: null,
    phase: 'analysis',
    reach: 'local',
    mandatory: false,
    tags: [],
    journalNumber: '',
    request: noRequest,
    scores: [],
    requires: [],
    excludes: [],
    firstYear: 2027,
    horizon: 3,
    worth: { kind: 'value', value: aWorth({}) },
    priceFault: null,
    discountSteps: ordinarySteps,
    inTheWay: 0,
    nextMeasurement: null,
    ...says,
  };
}

/** The same where the case comes to something. */
export function aSummaryOf(
  id: string,
  streams: Streams,
  says: Partial<CaseSummary> = {},
  worth: Partial<CaseWorth> = {},
): CaseSummary {
  const value = { ...aWorth(streams), ...worth };
  return aSummary(id, {
    horizon: value.flows.benefits.length - 1,
    worth: { kind: 'value', value },
    ...says,
  });
}

/** What streams come to at 3.5 %, with all of it in the service budget. */
export function aWorth(streams: Streams): CaseWorth {
  const longest = Math.max(4, ...Object.values(streams).map((own: Amounts) => own.length));
  const long = (amounts: Amounts = []): CashFlow =>
    flowOf(...amounts, ...Array.from({ length: longest - amounts.length }, () => 0));
  const investment = long(streams.investment);
  const running = long(streams.running);
  const riskReserve = long(streams.riskReserve);
  const benefits = long(streams.benefits);
  const none = cashFlow(noneYearly(longest));
  const figures = headlineFigures(
    {
      benefits,
      benefitsAtFullRealisation: benefits,
      recurringCosts: running,
      oneOffCosts: investment,
      riskReserve,
      residualValue: none,
    },
    ordinaryTerms,
  );
  return {
    isEmpty: false,
    figures: { ...figures, capacity: factor(0) },
    flows: {
      investment,
      running,
      riskReserve,
      residualValue: none,
      benefits,
      byArea: [{ area: 'service', investment, running, residualValue: none, benefits }],
    },
    benefits: [],
    aims: [],
    keyRoleHours: [],
  };
}

/** A budget benefit of those amounts a year. */
export function aSummaryBenefit(
  id: string,
  cash: Amounts,
  says: Partial<SummaryBenefit> = {},
): SummaryBenefit {
  return {
    id: id as SummaryBenefit['id'],
    title: id,
    class: 'cashReleasing',
    negative: false,
    budgetArea: 'service',
    poolId: null,
    cash: flowOf(...cash),
    capacityHours: [],
    freedHours: [],
    presentValue: money(0),
    ...says,
  };
}
