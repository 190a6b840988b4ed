import { monthOf } from '../../number/calendar.ts';
import type { BusinessCase } from '../business-case.ts';
import type { CostLine, CostLineId } from '../cost-line.ts';
import { canAddLines } from '../limits.ts';
import { newCost } from '../new-line.ts';
import { isSameName } from '../same-name.ts';
import { emptyInternalHours } from './amounts.ts';
import { addCost } from './cost-edits.ts';
import { applyBlock, type Edit } from './edit.ts';

/** A line of a list as it is to stand in the case, in words. */
export interface PresetCost extends Pick<CostLine, 'group' | 'title' | 'kind'> {
  readonly isHours: boolean;
}

/**
 * The lines that were chosen, last and in the order they are given, each under its heading and with
 * nothing typed [PRE-1]. A one-off begins in year 0, what is paid every year in the year after.
 *
 * All of them or none: nothing changes where they do not fit in the case [CAS-1, PRE-2].
 */
export function addPresetCosts(
  chosen: readonly (PresetCost & { readonly id: CostLineId })[],
): Edit {
  return (before) =>
    canAddLines(before, chosen.length)
      ? applyBlock(chosen.map((preset) => addCost(costOf(preset, before))))(before)
      : before;
}

/** Whether a cost under the same heading has the same title; capitals and spaces tell no two apart [PRE-3]. */
export function hasPresetCost(
  { costs }: Pick<BusinessCase, 'costs'>,
  { group, title }: Pick<PresetCost, 'group' | 'title'>,
): boolean {
  return costs.some((line) => isSameName(line.group, group) && isSameName(line.title, title));
}

function costOf(
  { id, group, title, kind, isHours }: PresetCost & { readonly id: CostLineId },
  { firstYear, parameters }: BusinessCase,
): CostLine {
  const startMonth = monthOf(kind === 'oneOff' ? firstYear : firstYear + 1, 1);
  const line = { ...newCost({ id, title, kind, startMonth }), group };
  return isHours ? { ...line, amounts: emptyInternalHours(parameters) } : line;
}
