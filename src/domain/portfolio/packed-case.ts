import type { BusinessCase, CaseId, Convention } from '../business-case/business-case.ts';
import { allCosts } from '../finance/cash-flow.ts';
import type { Figure, InternalRate, Payback } from '../finance/figures.ts';
import type { MissingPriceChange } from '../finance/price-level.ts';
import type { Decimal } from '../number/decimal.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { DecimalText } from '../number/quantities.ts';
import type { DiscountStep } from '../organisation/parameter-set.ts';
import { obstaclesOf, type Obstacles } from '../quality/obstacles.ts';
import type { CaseHead, CaseWorth, SummaryBenefit } from './case-summary.ts';
import { packedFlow } from './packed-flow.ts';
import { headOf, summedUp } from './summary-of-case.ts';
import { yearlySums, type YearlySums } from './yearly-sums.ts';

/**
 * A case summed up at its own rate, as a few texts that thousands of are kept, moved and opened at once
 * [PAC-1]. Nothing in it is rounded.
 */
export interface PackedCase {
  readonly id: CaseId;
  /** `PackedHead` as JSON: what a list shows, sorts and filters by. */
  readonly head: string;
  /** `PackedBody` as JSON, which is read when it is asked for; null where nothing is known of its worth. */
  readonly body: string | null;
  /** What it is discounted anew from; null likewise. */
  readonly rating: CaseRating | null;
}

/** What of a case depends on the rate, year by year in øre. */
export interface CaseRating {
  readonly convention: Convention;
  readonly net: YearlySums;
  /** Both kinds of costs and the risk reserve, less the residual value. */
  readonly costs: YearlySums;
  readonly benefitsAtFullRealisation: YearlySums;
}

/** A value as JSON writes it: decimals are their text. */
export type Written<Value> = Value extends Decimal
  ? DecimalText
  : Value extends string | number | boolean | null
    ? Value
    : Value extends object
      ? { readonly [Key in keyof Value]: Written<Value[Key]> }
      : Value;

export interface PackedHead {
  readonly head: CaseHead;
  readonly convention: Convention;
  readonly discountSteps: readonly DiscountStep[];
  readonly obstacles: Obstacles;
  readonly nextMeasurement: CalendarDate | null;
  readonly priceFault: MissingPriceChange | null;
  readonly isEmpty: boolean;
  readonly figures: PackedFigures | null;
}

export interface PackedFigures {
  readonly investment: DecimalText;
  readonly netPresentValue: DecimalText;
  readonly annualNetBenefit: Written<CaseWorth['figures']['annualNetBenefit']>;
  readonly breakEvenRealisation: Figure<DecimalText, 'no-benefits'>;
  readonly payback: Written<Payback>;
  readonly internalRate: Written<InternalRate>;
  readonly capacity: DecimalText;
}

export interface PackedBody {
  readonly flows: Readonly<Record<PackedStream, string>>;
  readonly byArea: readonly ({ readonly area: string | null } & Readonly<
    Record<Exclude<PackedStream, 'riskReserve'>, string>
  >)[];
  readonly benefits: readonly PackedBenefit[];
  readonly aims: Written<CaseWorth['aims']>;
  readonly keyRoleHours: readonly { readonly roleId: string; readonly hours: string }[];
}

export const packedStreams = [
  'investment',
  'running',
  'riskReserve',
  'residualValue',
  'benefits',
] as const;
export type PackedStream = (typeof packedStreams)[number];

export interface PackedBenefit extends Omit<
  SummaryBenefit,
  'cash' | 'capacityHours' | 'freedHours' | 'presentValue'
> {
  readonly cash: string;
  readonly capacityHours: string;
  readonly freedHours: string;
  readonly presentValue: DecimalText;
}

/** Sums a case up in the prices of one year, and packs that [PAC-1]. */
export function packedCase(document: BusinessCase, priceYear: number): PackedCase {
  const { summary, appraised, shown, asItStands } = summedUp(document, { priceYear, rate: null });
  const worth = summary.worth.kind === 'value' ? summary.worth.value : null;
  const head: Omit<PackedHead, 'figures'> & { readonly figures: CaseWorth['figures'] | null } = {
    head: headOf(document),
    convention: shown.convention,
    discountSteps: summary.discountSteps,
    obstacles: obstaclesOf(shown, asItStands),
    nextMeasurement: summary.nextMeasurement,
    priceFault: summary.priceFault,
    isEmpty: worth?.isEmpty ?? true,
    figures: worth?.figures ?? null,
  };
  return {
    id: document.id,
    head: JSON.stringify(head),
    body: worth === null ? null : JSON.stringify(bodyOf(worth)),
    rating:
      appraised === null
        ? null
        : {
            convention: shown.convention,
            net: yearlySums(appraised.figures.net),
            costs: yearlySums(allCosts(appraised.cash)),
            benefitsAtFullRealisation: yearlySums(appraised.cash.benefitsAtFullRealisation),
          },
  };
}

function bodyOf({ flows, benefits, aims, keyRoleHours }: CaseWorth) {
  const { byArea, ...streams } = flows;
  return {
    flows: mapped(streams),
    byArea: byArea.map(({ area, ...ofArea }) => ({ area, ...mapped(ofArea) })),
    benefits: benefits.map(({ cash, capacityHours, freedHours, ...rest }) => ({
      ...rest,
      cash: packedFlow(cash),
      capacityHours: packedFlow(capacityHours),
      freedHours: packedFlow(freedHours),
    })),
    aims,
    keyRoleHours: keyRoleHours.map(({ roleId, hours }) => ({ roleId, hours: packedFlow(hours) })),
  };
}

function mapped(streams: Readonly<Record<string, Parameters<typeof packedFlow>[0]>>) {
  return Object.fromEntries(
    Object.entries(streams).map(([name, flow]) => [name, packedFlow(flow)]),
  );
}
