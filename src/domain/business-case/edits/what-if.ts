import { benefitAtEnd, costAtEnd } from '../../uncertainty/line-at-end.ts';
import { Decimal } from '../../number/decimal.ts';
import { decimalText, type DecimalText } from '../../number/quantities.ts';
import type { Benefit } from '../benefit.ts';
import type { CostLine } from '../cost-line.ts';
import { onBenefits, onCosts, applyBlock, type Edit } from './edit.ts';
import { setHead } from './head-edits.ts';
import { moveEnds, moveLines } from './timing-edits.ts';

/** What is tried on a case, all of it together [WIF-1]. */
export interface WhatIf {
  /** Whole per cent that every benefit is more, or less where that is negative. */
  readonly benefits: number;
  /** The same of every cost. */
  readonly costs: number;
  /** Whole months that every benefit comes later, and every end of a cost of today. */
  readonly delay: number;
  /** One yearly rate for all years; null keeps the rate of the case. */
  readonly rate: DecimalText | null;
}

export const nothingTried: WhatIf = { benefits: 0, costs: 0, delay: 0, rate: null };

/**
 * The case as it would be [WIF-1]. What is shown of it and what is written in it, when someone says so,
 * are the same edit. Ranges in amounts keep their ends, for they say what may happen, and ranges in
 * shares follow. Nothing changes of the lines of a kind where one of them would leave its limits
 * [CAS-11].
 */
export function whatIf({ benefits, costs, delay, rate }: WhatIf): Edit {
  return (before) =>
    applyBlock([
      onCosts((each) => (costs === 0 ? each.costs : each.costs.map(scaledCost(costs)))),
      onBenefits((each) =>
        benefits === 0 ? each.benefits : each.benefits.map(scaledBenefit(benefits)),
      ),
      moveLines(
        before.benefits.map(({ id }) => id),
        delay,
      ),
      moveEnds(delay),
      ...(rate === null ? [] : [setHead('ownRate', rate)]),
    ])(before);
}

/** As a line stands at an end of a range that is this share of it. */
function scaledCost(percent: number): (line: CostLine) => CostLine {
  const range = asRange(percent);
  return (line) => ({ ...costAtEnd({ ...line, range }, 'low'), range: line.range });
}

function scaledBenefit(percent: number): (benefit: Benefit) => Benefit {
  const range = asRange(percent);
  return (benefit) => ({ ...benefitAtEnd({ ...benefit, range }, 'low'), range: benefit.range });
}

function asRange(percent: number): NonNullable<CostLine['range']> {
  return { kind: 'shares', low: decimalText(new Decimal(percent).div(100).plus(1)), high: null };
}
