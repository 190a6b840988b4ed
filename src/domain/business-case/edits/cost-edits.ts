import {
  changed,
  withChangedRecord,
  withCopiedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import type { DecimalText } from '../../number/quantities.ts';
import type { BusinessCase } from '../business-case.ts';
import type { CostLine, CostLineId, CostValue, InternalHours, Life } from '../cost-line.ts';
import type { Timing } from '../line.ts';
import { rangeAfter } from '../line-range.ts';
import { canAddLine } from '../limits.ts';
import {
  amountsIn,
  asAmountsByYear,
  asLevelAmount,
  emptyInternalHours,
  withLevelAmount,
  withYearAmount,
} from './amounts.ts';
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

/**
 * One amount for the whole line [FLW-1, FLW-2]; amounts by year give way to it. Nothing changes
 * where the cost is worked out from hours.
 */
export function setCostAmount(id: CostLineId, amount: DecimalText | null): Edit {
  return onCost(id, (line) =>
    line.amounts.kind === 'hours' ? line : withAmounts(line, withLevelAmount(line.amounts, amount)),
  );
}

/** How many hours, at which rate. Nothing changes where the cost is not worked out from hours. */
export function setInternalHours(
  id: CostLineId,
  change: Partial<Omit<InternalHours, 'kind'>>,
): Edit {
  return onCost(id, (line) =>
    line.amounts.kind === 'hours'
      ? changed(line, { amounts: changed(line.amounts, change) })
      : line,
  );
}

/** How long what is bought lasts, and what becomes of it then. */
export function setLife(id: CostLineId, life: Life | null): Edit {
  return onCost(id, (line) => changed(line, { life }));
}

/**
 * The amount of one calendar year; the other years keep what they had [CAS-4]. Nothing changes where
 * the cost is worked out from hours.
 */
export function setCostYear(id: CostLineId, year: number, amount: DecimalText | null): Edit {
  return onCosts((before) =>
    withChangedRecord(before.costs, id, (line) =>
      line.amounts.kind === 'hours'
        ? line
        : withAmounts(
            line,
            withYearAmount({ ...line, amounts: line.amounts }, year, amount, before),
          ),
    ),
  );
}

/**
 * One amount for the line, one a year, or hours times a rate. By year, every year of the case keeps
 * what it had [CAS-4]; back again, the amount is kept where all years agree on it. Between amounts
 * and hours there is nothing to keep.
 */
export function setCostAmountKind(id: CostLineId, kind: CostValue['kind']): Edit {
  return onCosts((before) =>
    withChangedRecord(before.costs, id, (line) =>
      line.amounts.kind === kind ? line : withAmounts(line, costValueAs(line, kind, before)),
    ),
  );
}

function costValueAs(line: CostLine, kind: CostValue['kind'], before: BusinessCase): CostValue {
  const amounts = amountsIn(line.amounts);
  switch (kind) {
    case 'level':
      return asLevelAmount(amounts);
    case 'byYear':
      return asAmountsByYear({ ...line, amounts }, before);
    case 'hours':
      return emptyInternalHours(before.parameters);
  }
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
function withAmounts(line: CostLine, amounts: CostValue): CostLine {
  return changed(line, { amounts, range: rangeAfter(line.amounts, amounts, line.range) });
}

function onCost(id: CostLineId, change: (line: CostLine) => CostLine): Edit {
  return onCosts(({ costs }) => withChangedRecord(costs, id, change));
}
