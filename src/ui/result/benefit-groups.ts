import { groupedBy, type Some } from '../../base/grouped.ts';
import type { Benefit, BenefitClass, BenefitId } from '../../domain/business-case/benefit.ts';
import type { Appraisal, BenefitFlow } from '../../domain/finance/appraisal-result.ts';
import { isNone, yearlySum } from '../../domain/finance/yearly.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { cashFlow, money, type CashFlow, type Money } from '../../domain/number/quantities.ts';
import { sum } from '../../domain/number/sum.ts';
import type { Ledger } from '../../text/say-benefits.ts';
import { fullEffect } from './full-effect.ts';

/** What is of one class, in one ledger and of one sign: no other benefits are added [LED-2]. */
export interface BenefitGroup {
  readonly key: string;
  readonly class: BenefitClass;
  readonly ledger: Ledger;
  /** Drawbacks are a group of their own: they are not hidden in a sum. */
  readonly negative: boolean;
  /** DKK in the year furthest from 0. */
  readonly aYear: Money;
  /** DKK, undiscounted. */
  readonly inPeriod: Money;
  readonly lines: readonly BenefitLine[];
}

export interface BenefitLine {
  readonly id: BenefitId;
  readonly title: string;
  readonly aYear: Money;
  readonly inPeriod: Money;
  /** The share believed to come, which is in the amounts. */
  readonly realisationRate: Decimal;
}

/** The benefits that have a value within the horizon, by class, in the order the case has them. */
export function benefitGroups(
  benefits: readonly Benefit[],
  appraisal: Pick<Appraisal, 'benefits'>,
): readonly BenefitGroup[] {
  const flowById = new Map(appraisal.benefits.map((flow) => [flow.id, flow]));
  const entries = benefits.flatMap((benefit) =>
    ledgersOf(flowById.get(benefit.id)).map(([ledger, yearly]): Entry => {
      return { benefit, ledger, yearly };
    }),
  );
  return groupedBy(entries, keyOf).map(groupOf);
}

/** The benefits that no amount speaks for: they are shown by what they are measured on. */
export function unpricedBenefits(benefits: readonly Benefit[]): readonly Benefit[] {
  return benefits.filter(
    (benefit) => benefit.class === 'quality' || benefit.value.kind === 'unpriced',
  );
}

interface Entry {
  readonly benefit: Benefit;
  readonly ledger: Ledger;
  readonly yearly: CashFlow;
}

function ledgersOf(flow: BenefitFlow | undefined): readonly (readonly [Ledger, CashFlow])[] {
  if (flow === undefined) return [];
  const all: readonly (readonly [Ledger, CashFlow])[] = [
    ['cash', flow.cash],
    ['capacity', flow.capacityValue],
    ['societal', flow.societal],
  ];
  return all.filter(([, yearly]) => !isNone(yearly));
}

function keyOf({ benefit, ledger }: Entry): string {
  return `${benefit.class} ${ledger} ${String(benefit.negative)}`;
}

function groupOf(entries: Some<Entry>): BenefitGroup {
  const [first] = entries;
  const yearly = cashFlow(
    yearlySum(
      entries.map((entry) => entry.yearly),
      first.yearly.length,
    ),
  );
  return {
    key: keyOf(first),
    class: first.benefit.class,
    ledger: first.ledger,
    negative: first.benefit.negative,
    ...amountsOf(yearly),
    lines: entries.map((entry) => ({
      id: entry.benefit.id,
      title: entry.benefit.title,
      realisationRate: new Decimal(entry.benefit.realisationRate),
      ...amountsOf(entry.yearly),
    })),
  };
}

function amountsOf(yearly: CashFlow): { readonly aYear: Money; readonly inPeriod: Money } {
  return { aYear: fullEffect(yearly)?.amount ?? money(0), inPeriod: sum(yearly) };
}
