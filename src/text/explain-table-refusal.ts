import { blocks } from './da/blocks.ts';
import { danishNumber } from './digits.ts';
import type { TableRefusal } from './parse-table.ts';

/** Why a pasted text is not read as a table, in one sentence [PAR-13]. */
export function explainTableRefusal(refusal: TableRefusal): string {
  return refusal.kind === 'empty'
    ? blocks.refusals.empty()
    : blocks.refusals[refusal.kind](danishNumber(String(refusal.most)));
}
