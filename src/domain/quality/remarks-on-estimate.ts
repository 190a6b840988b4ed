import type { Benefit } from '../business-case/benefit.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import { oneAmountOf, type LineValue } from '../business-case/line-range.ts';
import type { Risk } from '../business-case/risk.ts';
import { Decimal } from '../number/decimal.ts';
import { decimalText } from '../number/quantities.ts';
import { hasRange } from '../uncertainty/estimates-of-case.ts';
import type { Remark } from './remark.ts';

/** Ends closer than this, as a share of the likely amount, say more than anyone knows [QUA-3]. */
const NARROWEST_SPREAD = '0.05';

/** What is asked of any figure that has a price: what it stands on, and how sure it is [QUA-3]. */
export function remarksOnEstimate(
  line: CostLine | Benefit,
  value: LineValue,
  risks: readonly Risk[],
): readonly Remark[] {
  if (value.kind === 'unpriced') return [];
  const isRanged = hasRange(line);
  const { evidence, id: lineId } = line;
  const kinds = [
    ...(evidence === null ? (['no-evidence'] as const) : []),
    ...(evidence === 'estimate' && !isRanged ? (['estimate-without-range'] as const) : []),
    ...(isRanged && isNarrow(line.range, value) ? (['narrow-range'] as const) : []),
    ...(isRanged && risks.some((risk) => risk.lineId === lineId)
      ? (['range-and-risk'] as const)
      : []),
  ];
  return kinds.map((kind) => ({ kind, lineId }));
}

/** An end that is not typed is the likely amount itself [RNG-1]. */
function isNarrow(range: CostLine['range'], value: LineValue): boolean {
  if (range === null) return false;
  const likely = range.kind === 'shares' ? ONE : oneAmountOf(value);
  if (likely === null) return false;
  const spread = new Decimal(range.high ?? likely).minus(range.low ?? likely).abs();
  // Of nothing, no spread is narrow.
  return spread.lt(new Decimal(likely).abs().times(NARROWEST_SPREAD));
}

const ONE = decimalText('1');
