import type { Appraisal } from '../finance/appraisal-result.ts';
import type { Figure } from '../finance/figures.ts';
import { switchingValue, type SwitchingValue } from '../finance/switching-values.ts';
import type { Money } from '../number/quantities.ts';
import { lineWorths, type LineId } from './line-worths.ts';

/** How far one line may change before the case is worth nothing, all else unchanged. */
export interface SwitchingOfLine {
  readonly id: LineId;
  /** What the line brings to the net present value, DKK; a cost is negative. */
  readonly worth: Money;
  readonly switching: Figure<SwitchingValue, 'no-amount'>;
}

/**
 * The switching value of every line of a case [SWI-1], the line that is worth most first, whatever
 * its sign [SWI-4]: it is the one whose change need be least. Lines worth the same stay in the
 * order of the case, costs before benefits; those worth nothing have no switching value and come
 * last.
 */
export function switchingOfLines(appraisal: Appraisal): readonly SwitchingOfLine[] {
  const { netPresentValue } = appraisal.figures;
  return lineWorths(appraisal)
    .map((line) => ({ ...line, size: line.worth.abs() }))
    .toSorted((one, other) => other.size.comparedTo(one.size))
    .map(({ id, worth, amounts }) => ({
      id,
      worth,
      switching: switchingValue(netPresentValue, worth, amounts),
    }));
}
