import type { BusinessCase } from '../business-case/business-case.ts';
import type { Risk } from '../business-case/risk.ts';
import { hasRange } from './estimates-of-case.ts';

/** Whether a matter is both a risk and the range of the line that the risk is about [RSK-4]. */
export function isCountedTwice(
  { lineId }: Pick<Risk, 'lineId'>,
  { costs, benefits }: Pick<BusinessCase, 'costs' | 'benefits'>,
): boolean {
  return [...costs, ...benefits].some((line) => line.id === lineId && hasRange(line));
}
