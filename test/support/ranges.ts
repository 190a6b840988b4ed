import * as fc from 'fast-check';

import type { ThreePoint } from '#src/domain/uncertainty/three-point.ts';
import type { EstimatedLine } from '#src/domain/uncertainty/uncertain-total.ts';
import { anyAmount } from '#test/support/quantities.ts';

/** Three amounts in order, some of them alike, below 0 as well as above. */
export const anyRange: fc.Arbitrary<ThreePoint> = fc
  .tuple(anyAmount, anyAmount, anyAmount, fc.boolean())
  .map(([one, two, three, isKnown]) => {
    const [low = one, likely = one, high = one] = [one, two, three].sort((a, b) => a.comparedTo(b));
    return isKnown ? { low: likely, likely, high: likely } : { low, likely, high };
  });

/** Some lines with ranges; each has an id of its own. */
export const anyEstimatedLines: fc.Arbitrary<readonly EstimatedLine[]> = fc
  .array(fc.tuple(anyRange, fc.constantFrom('benefit' as const, 'cost' as const)), { maxLength: 8 })
  .map((lines) => lines.map(([range, kind], index) => ({ ...range, kind, id: String(index) })));
