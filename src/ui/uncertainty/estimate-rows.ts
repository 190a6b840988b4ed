import { remembered } from '../../base/remembered.ts';
import { currentCostOf } from '../../domain/alternatives/avoided-cost.ts';
import type { Benefit } from '../../domain/business-case/benefit.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { CostLine } from '../../domain/business-case/cost-line.ts';
import type { LineValue } from '../../domain/business-case/line-range.ts';
import type { Money, Share } from '../../domain/number/quantities.ts';
import { hasRange, type UncertaintyOfCase } from '../../domain/uncertainty/estimates-of-case.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import type { ThreePoint } from '../../domain/uncertainty/three-point.ts';
import { uncertainty as words } from '../../text/da/uncertainty.ts';
import { benefitName, costName } from '../../text/line-name.ts';
import { sayEstimateFault, type EstimateFault } from '../../text/say-estimate.ts';

/** A line of the case with what is known of its three amounts. */
export interface EstimateRow {
  readonly line: RangedLine;
  /** No two lines of a case are called the same here, so that their fields are told apart. */
  readonly name: string;
  /** What is wrong with the order of the three; null where nothing is, or it is not known. */
  readonly fault: EstimateFault | null;
  readonly share: VarianceShare;
}

/** What the fields of an estimate need of a line, whatever kind it is. */
export type RangedLine =
  | { readonly kind: 'cost'; readonly record: CostLine }
  | { readonly kind: 'benefit'; readonly record: Benefit };

export type VarianceShare =
  | { readonly kind: 'value'; readonly share: Share }
  | { readonly kind: 'words'; readonly words: string };

/** The lines that have a price: costs, then benefits, each in the order of the case. */
export function estimateRows(
  { costs, benefits }: BusinessCase,
  uncertainty: UncertaintyOfCase | null,
): { readonly costs: readonly EstimateRow[]; readonly benefits: readonly EstimateRow[] } {
  const nameOf = uniqueNames();
  const estimates = new Map(uncertainty?.lines.map((line) => [line.id, line]));
  const shares = sharesOf(uncertainty);
  const rowOf = (line: RangedLine, name: string): EstimateRow => {
    const { record } = line;
    const estimate = estimates.get(record.id) ?? null;
    return {
      line,
      name: nameOf(name),
      fault: estimate === null ? null : sayEstimateFault(estimate, valueOf(line), record.range),
      share: shareOf(record, estimate, shares.get(record.id) ?? null),
    };
  };
  return {
    costs: costs.map((record) => rowOf(costLine(record), costName(record))),
    benefits: benefits
      // What today's costs come to is written where they are.
      .filter(({ id, value }) => value.kind !== 'unpriced' && currentCostOf(id) === null)
      .map((record) => rowOf(benefitLine(record), benefitName(record))),
  };
}

/** What a line comes to, as it is said. */
export function valueOf(line: RangedLine): LineValue {
  return line.kind === 'cost' ? line.record.amounts : line.record.value;
}

/** The same object for the same line, so that the fields of a line that stands are left alone. */
const costLine = remembered((record: CostLine): RangedLine => ({ kind: 'cost', record }));
const benefitLine = remembered((record: Benefit): RangedLine => ({ kind: 'benefit', record }));

function sharesOf(uncertainty: UncertaintyOfCase | null): ReadonlyMap<LineId, Share> {
  if (!uncertainty?.total.ok) return new Map();
  return new Map(
    uncertainty.total.value.lines.flatMap(({ id, varianceShare }): [LineId, Share][] =>
      varianceShare.kind === 'value' ? [[id, varianceShare.value]] : [],
    ),
  );
}

function shareOf(
  record: CostLine | Benefit,
  estimate: ThreePoint | null,
  share: Share | null,
): VarianceShare {
  const { certain, noEffect, unknown } = words.lines;
  if (!hasRange(record)) return { kind: 'words', words: certain };
  if (estimate !== null && [estimate.low, estimate.likely, estimate.high].every(isZero)) {
    return { kind: 'words', words: noEffect };
  }
  return share === null ? { kind: 'words', words: unknown } : { kind: 'value', share };
}

function isZero(amount: Money): boolean {
  return amount.isZero();
}

/** A name that comes again is numbered. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : words.lines.again(name, count);
  };
}
