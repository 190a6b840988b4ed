import {
  changed,
  withChangedRecord,
  withCopiedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import type { DecimalText } from '../../number/quantities.ts';
import type { CostLine, CostLineId } from '../cost-line.ts';
import type { Amounts, Timing } from '../line.ts';
import { rangeAfter } from '../line-range.ts';
import { canAddLine } from '../limits.ts';
import { asAmountsByYear, asLevelAmount, withLevelAmount, withYearAmount } from './amounts.ts';
import { onCosts, type Edit } from './edit.ts';

/** A new line at `index`, or last. Nothing changes when the case is full [CAS-1]. */
export function addCost(line: CostLine, index?: number): Edit {
  return onCosts((before) =>
    canAddLine(before) ? withRecord(before.costs, line, index) : before.costs,
  );
}

export function removeCosts(ids: readonly CostLineId[]): Edit {
  return onCosts(({ costs }) => withoutRecords(costs, ids));
}

/** The fields of a line that are typed or chosen as they stand. */
export function changeCost(id: CostLineId, change: Partial<Omit<CostLine, 'id'>>): Edit {
  return onCost(id, (line) => changed(line, change));
}

/** One amount for the whole line [FLW-1, FLW-2]; amounts by year give way to it. */
export function setCostAmount(id: CostLineId, amount: DecimalText | null): Edit {
  return onCost(id, (line) => withAmounts(line, withLevelAmount(line.amounts, amount)));
}

/** The amount of one calendar year; the other years keep what they had [CAS-4]. */
export function setCostYear(id: CostLineId, year: number, amount: DecimalText | null): Edit {
  return onCosts((before) =>
    withChangedRecord(before.costs, id, (line) =>
      withAmounts(line, withYearAmount(line, year, amount, before)),
    ),
  );
}

/**
 * One amount for the line, or one a year. By year, every year of the case keeps what it had
 * [CAS-4]; back again, the amount is kept where all years agree on it.
 */
export function setCostAmountKind(id: CostLineId, kind: 'level' | 'byYear'): Edit {
  return onCosts((before) =>
    withChangedRecord(before.costs, id, (line) =>
      withAmounts(
        line,
        kind === 'level' ? asLevelAmount(line.amounts) : asAmountsByYear(line, before),
      ),
    ),
  );
}

export function setCostTiming(id: CostLineId, change: Partial<Timing>): Edit {
  return onCost(id, (line) => changed(line, { timing: changed(line.timing, change) }));
}

/** Moves a line to stand at `index` among the costs. */
export function moveCost(id: CostLineId, index: number): Edit {
  return onCosts(({ costs }) => withMovedRecord(costs, id, index));
}

/** A copy of a line, right after it. Nothing changes when the case is full [CAS-1]. */
export function copyCost(id: CostLineId, newId: CostLineId): Edit {
  return onCosts((before) =>
    canAddLine(before) ? withCopiedRecord(before.costs, id, newId) : before.costs,
  );
}

/** The range follows the way the amounts are said [RNG-2]. */
function withAmounts(line: CostLine, amounts: Amounts): CostLine {
  return changed(line, { amounts, range: rangeAfter(line.amounts, amounts, line.range) });
}

function onCost(id: CostLineId, change: (line: CostLine) => CostLine): Edit {
  return onCosts(({ costs }) => withChangedRecord(costs, id, change));
}
