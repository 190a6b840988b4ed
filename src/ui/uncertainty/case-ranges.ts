import { Decimal } from '../../domain/number/decimal.ts';
import { share } from '../../domain/number/quantities.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import type { WorthRange } from '../../domain/uncertainty/sensitivity.ts';
import type { CaseRanges } from '../../domain/uncertainty/tornado-of-case.ts';

/** How far the tornado moves what has no range of its own: all of it is said beside the drawing. */
export function caseRanges(lines: ReadonlyMap<LineId, WorthRange>): CaseRanges {
  return {
    lines,
    share: share('0.2'),
    rate: { low: new Decimal('-0.01'), high: new Decimal('0.01') },
    horizon: { low: -1, high: 1 },
    delay: { low: 0, high: 12 },
  };
}
