import { Decimal } from '../../number/decimal.ts';
import { sum } from '../../number/sum.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { delayedValue, delayOf } from '../case-delay.ts';
import type { CaseSummary } from '../case-summary.ts';
import type { CountedWorth } from '../counted-worth.ts';
import type { Choice, Objective } from '../portfolio.ts';
import { scoreOfCase } from '../score-of-case.ts';

/** What a case has of everything that can be made as large as it can be. */
export interface CaseMerits {
  readonly netPresentValue: Decimal;
  /** 0 where it is not defined, which is said. */
  readonly annualNetBenefit: Decimal;
  /** 0 to 1; 0 where nothing is scored, which is said. */
  readonly score: Decimal;
  /** The objectives it counts 0 for because nothing is known. */
  readonly unknown: readonly ('annualNetBenefit' | 'score')[];
}

/** DKK are counted in whole øre, and what is no money in so many decimals [SEL-10]. */
const ORE = 2;
const DECIMALS = 12;

/** What a case has as it counts, moved as the choice says [CFL-2]. */
export function caseMerits(
  summary: CaseSummary,
  { netPresentValue, annualNetBenefit }: CountedWorth,
  choice: Pick<Choice, 'delays'>,
  organisation: Organisation,
): CaseMerits {
  const { score } = scoreOfCase(summary, organisation);
  const years = delayOf(summary.id, choice);
  return {
    netPresentValue: delayedValue(netPresentValue, summary.discountSteps, years),
    annualNetBenefit:
      annualNetBenefit.kind === 'value' ? annualNetBenefit.value.amount : new Decimal(0),
    score: score.kind === 'value' ? score.score : new Decimal(0),
    unknown: [
      ...(annualNetBenefit.kind === 'undefined' ? (['annualNetBenefit'] as const) : []),
      ...(score.kind === 'undefined' ? (['score'] as const) : []),
    ],
  };
}

/** What merits are worth by the objective; all of it is in what is maximised. */
export type ValueOfMerits = (
  merits: Pick<CaseMerits, 'netPresentValue' | 'annualNetBenefit' | 'score'>,
) => Decimal;

/**
 * How cases are weighed [SEL-10]. In a mix each merit counts as a share of what `all` have of it
 * together, whatever its sign; nothing of it in any of them counts nothing.
 */
export function valueOfMerits(objective: Objective, all: readonly CaseMerits[]): ValueOfMerits {
  if (objective.kind !== 'mix') {
    const { kind } = objective;
    return (merits) => merits[kind].toDecimalPlaces(kind === 'score' ? DECIMALS : ORE);
  }
  const parts = (['netPresentValue', 'annualNetBenefit', 'score'] as const).map((kind) => {
    const together = sum(all.map((merits) => merits[kind].abs()));
    const weight = new Decimal(objective[kind]);
    return { kind, factor: together.isZero() ? together : weight.div(together) };
  });
  return (merits) =>
    sum(parts.map(({ kind, factor }) => merits[kind].times(factor))).toDecimalPlaces(DECIMALS);
}
