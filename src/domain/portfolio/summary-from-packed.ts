import { lazily, whileHeld } from '../../base/lazily.ts';
import { conventionFactors } from '../finance/discount-factors.ts';
import { scheduleOf } from '../finance/discount-schedule.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow, factor, money, rate, yearlyHours, type CashFlow } from '../number/quantities.ts';
import type { DiscountStep } from '../organisation/parameter-set.ts';
import type { Proportion } from '../organisation/proportion.ts';
import { inTheWay } from '../quality/obstacles.ts';
import type {
  AreaFlows,
  CaseSummary,
  CaseWorth,
  SummaryFigures,
  SummaryFlows,
} from './case-summary.ts';
import type { PackedBody, PackedCase, PackedFigures, PackedHead } from './packed-case.ts';
import { unpackedFlow } from './packed-flow.ts';
import type { RatedCase } from './rated-cases.ts';

/** What a packed case is opened for. */
export interface Opening {
  readonly proportions: readonly Proportion[];
  /** The one rate of all cases, as steps; null where each has its own. */
  readonly steps: readonly DiscountStep[] | null;
  /** What it is worth at that rate; null where there is none. */
  readonly rated: RatedCase | null;
}

/** What its head says, to be read once however often it is opened. Throws on what is no such text. */
export function headOfPacked({ head }: Pick<PackedCase, 'head'>): PackedHead {
  return JSON.parse(head) as PackedHead;
}

/**
 * The summary that was packed [PAC-1], at another rate where there is one for all [PAC-2]. Figures are read when they are asked for, and flows and benefits
 * kept only while someone has them, so that thousands of cases take little room.
 */
export function summaryFromPacked(
  packed: Pick<PackedCase, 'body'>,
  said: PackedHead,
  { proportions, steps, rated }: Opening,
): CaseSummary {
  const { head, figures, obstacles, nextMeasurement, priceFault } = said;
  const worth = lazily((): CaseSummary['worth'] =>
    figures === null
      ? { kind: 'undefined', reason: 'price-index-missing' }
      : { kind: 'value', value: worthOf(packed.body ?? '', said, figures, steps, rated) },
  );
  return {
    ...head,
    get worth() {
      return worth();
    },
    priceFault,
    discountSteps: steps ?? said.discountSteps,
    inTheWay: inTheWay(obstacles, proportions),
    nextMeasurement,
  };
}

function worthOf(
  text: string,
  said: PackedHead,
  packed: PackedFigures,
  steps: Opening['steps'],
  rated: RatedCase | null,
): CaseWorth {
  const figures = lazily(() => figuresOf(packed, rated));
  const read = () => JSON.parse(text) as PackedBody;
  const flows = whileHeld(() => flowsOf(read()));
  const benefits = whileHeld(() => benefitsOf(read(), said, steps));
  const aims = whileHeld(() =>
    read().aims.map((each): CaseWorth['aims'][number] => ({
      ...each,
      yearly: each.yearly === null ? null : money(each.yearly),
    })),
  );
  const keyRoleHours = whileHeld(() =>
    read().keyRoleHours.map(({ roleId, hours }) => ({
      roleId: roleId as CaseWorth['keyRoleHours'][number]['roleId'],
      hours: yearlyHours(unpackedFlow(hours)),
    })),
  );
  return {
    isEmpty: said.isEmpty,
    get figures() {
      return figures();
    },
    get flows() {
      return flows();
    },
    get benefits() {
      return benefits();
    },
    get aims() {
      return aims();
    },
    get keyRoleHours() {
      return keyRoleHours();
    },
  };
}

function figuresOf(packed: PackedFigures, rated: RatedCase | null): SummaryFigures {
  const { annualNetBenefit: yearly, breakEvenRealisation, payback, internalRate } = packed;
  const realisation = rated === null ? shareOf(breakEvenRealisation) : rated.breakEvenRealisation;
  const crossing = (years: string | null) => (years === null ? null : factor(years));
  return {
    investment: money(packed.investment),
    netPresentValue: rated === null ? money(packed.netPresentValue) : rated.netPresentValue(),
    annualNetBenefit:
      yearly.kind === 'value'
        ? { kind: 'value', value: { ...yearly.value, amount: money(yearly.value.amount) } }
        : yearly,
    breakEvenRealisation:
      realisation === null
        ? { kind: 'undefined', reason: 'no-benefits' }
        : { kind: 'value', value: factor(new Decimal(realisation)) },
    payback:
      payback.kind === 'immediate'
        ? payback
        : payback.kind === 'never'
          ? { ...payback, firstCrossing: crossing(payback.firstCrossing) }
          : {
              ...payback,
              years: factor(payback.years),
              firstCrossing: crossing(payback.firstCrossing),
            },
    internalRate:
      internalRate.kind === 'none'
        ? internalRate
        : internalRate.kind === 'single'
          ? { kind: 'single', rate: rate(internalRate.rate) }
          : { kind: 'several', rates: internalRate.rates.map((each) => rate(each)) },
    capacity: factor(packed.capacity),
  };
}

function shareOf(figure: PackedFigures['breakEvenRealisation']): string | null {
  return figure.kind === 'value' ? figure.value : null;
}

function flow(packed: string): CashFlow {
  return cashFlow(unpackedFlow(packed));
}

function flowsOf({ flows, byArea }: PackedBody): SummaryFlows {
  return {
    investment: flow(flows.investment),
    running: flow(flows.running),
    riskReserve: flow(flows.riskReserve),
    residualValue: flow(flows.residualValue),
    benefits: flow(flows.benefits),
    byArea: byArea.map((entered) => ({
      area: entered.area as AreaFlows['area'],
      investment: flow(entered.investment),
      running: flow(entered.running),
      residualValue: flow(entered.residualValue),
      benefits: flow(entered.benefits),
    })),
  };
}

function benefitsOf(
  { benefits }: PackedBody,
  { convention, head }: PackedHead,
  steps: Opening['steps'],
): CaseWorth['benefits'] {
  const factors =
    steps === null ? null : conventionFactors(scheduleOf(steps), convention, head.horizon);
  return benefits.map(({ cash, capacityHours, freedHours, presentValue, ...rest }) => {
    const amounts = flow(cash);
    return {
      ...rest,
      cash: amounts,
      capacityHours: yearlyHours(unpackedFlow(capacityHours)),
      freedHours: yearlyHours(unpackedFlow(freedHours)),
      presentValue: factors === null ? money(presentValue) : netPresentValue(amounts, factors),
    };
  });
}
