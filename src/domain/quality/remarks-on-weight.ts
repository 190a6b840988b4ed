import { currentCostOf } from '../alternatives/avoided-cost.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { Appraisal } from '../finance/appraisal-result.ts';
import { factor, money, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { lineWorths, type LineId, type LineWorth } from '../uncertainty/line-worths.ts';
import type { Remark } from './remark.ts';

/** A line that is more than this of its side is what the case stands or falls with [QUA-6]. */
const MOST_OF_A_SIDE = '0.5';

/**
 * The one line that is more than half of what its side is worth in year 0 [QUA-6]: of the costs, or of
 * the cash benefits that bring something. A side of a single line is carried by it, and not told.
 */
export function remarksOnWeight(
  { costs }: Pick<BusinessCase, 'costs'>,
  appraisal: Appraisal,
): readonly Remark[] {
  const worths = lineWorths(appraisal);
  const costIds = new Set<LineId>(costs.map(({ id }) => id));
  const sides = {
    costs: worths.filter(({ id, worth }) => costIds.has(id) && worth.lt(0)),
    benefits: worths.filter(({ id, worth }) => !costIds.has(id) && worth.gt(0)),
  };
  return [...heaviest(sides.costs, 'costs'), ...heaviest(sides.benefits, 'benefits')];
}

function heaviest(lines: readonly LineWorth[], of: 'costs' | 'benefits'): readonly Remark[] {
  if (lines.length < 2) return [];
  const whole = sum(lines.map(({ worth }): Money => money(worth.abs())));
  // Only the one that is told is divided: this is asked at every key press.
  const half = whole.times(MOST_OF_A_SIDE);
  const most = lines.find(({ worth }) => worth.abs().gt(half));
  // That of today's costs that ends is asked about nowhere: it is no line that was typed.
  if (most === undefined || currentCostOf(most.id) !== null) return [];
  const share = factor(most.worth.abs().div(whole));
  return [{ kind: 'one-line-carries-most', lineId: most.id, of, share }];
}
