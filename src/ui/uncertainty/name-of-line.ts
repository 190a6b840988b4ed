import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { LineId } from '../../domain/uncertainty/line-worths.ts';
import { benefitName, costName } from '../../text/line-name.ts';

/** What a line of the case is called, whichever side it is on. */
export function nameOfLine(
  { costs, benefits }: Pick<BusinessCase, 'costs' | 'benefits'>,
  id: LineId,
): string {
  const benefit = benefits.find((line) => line.id === id);
  return benefit === undefined
    ? costName(costs.find((line) => line.id === id) ?? { title: '' })
    : benefitName(benefit);
}
