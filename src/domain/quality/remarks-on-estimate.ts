import type { Benefit } from '../business-case/benefit.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import type { LineValue } from '../business-case/line-range.ts';
import type { Risk } from '../business-case/risk.ts';
import { Decimal } from '../number/decimal.ts';
import type { DecimalText } from '../number/quantities.ts';
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
  const likely = range.kind === 'shares' ? ONE : likelyOf(value);
  if (likely === null || likely.isZero()) return false;
  const end = (text: DecimalText | null) => (text === null ? likely : new Decimal(text));
  const spread = end(range.high).minus(end(range.low)).abs();
  return spread.lt(likely.abs().times(NARROWEST_SPREAD));
}

/** The one amount that ends in amounts stand beside. */
function likelyOf(value: LineValue): Decimal | null {
  switch (value.kind) {
    case 'level':
      return decimalOf(value.amount);
    case 'time':
      return decimalOf(value.volume);
    case 'hours':
      return decimalOf(value.hours);
    case 'byYear':
    case 'unpriced':
      return null;
  }
}

function decimalOf(text: DecimalText | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

const ONE = new Decimal(1);
