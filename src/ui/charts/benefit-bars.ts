import type { Money } from '../../domain/number/quantities.ts';
import { formatMoney } from '../../text/format.ts';
import { sayBenefitGroup, type Ledger } from '../../text/say-benefits.ts';
import type { BenefitClass } from '../../domain/business-case/benefit.ts';

export type BarTone = 'gain' | 'capacity' | 'societal' | 'drawback';

export interface BenefitBar {
  readonly key: string;
  readonly name: string;
  readonly aYear: Money;
  /** The same as a place on the screen. */
  readonly place: number;
  /** The same as it is written at the end of the bar. */
  readonly amount: string;
  readonly tone: BarTone;
}

interface Group {
  readonly key: string;
  readonly class: BenefitClass;
  readonly ledger: Ledger;
  readonly aYear: Money;
}

/** One bar a group: the classes beneath one another, each ledger in its own colour, never added. */
export function benefitBars(groups: readonly Group[]): readonly BenefitBar[] {
  return groups.map(({ key, class: kind, ledger, aYear }) => ({
    key,
    name: sayBenefitGroup(kind, ledger, aYear),
    aYear,
    place: aYear.toNumber(),
    amount: formatMoney(aYear),
    tone: aYear.isNegative() ? 'drawback' : toneOfLedger[ledger],
  }));
}

const toneOfLedger = { cash: 'gain', capacity: 'capacity', societal: 'societal' } as const;
