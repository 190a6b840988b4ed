import { yearOf, type Month } from '../../number/calendar.ts';
import type { DecimalText } from '../../number/quantities.ts';
import type { CostLineId } from '../cost-line.ts';
import { lightLines } from '../light-case.ts';
import { newCost } from '../new-line.ts';
import { setBenefitTiming } from './benefit-edits.ts';
import { addCost, setCostAmount, setCostTiming } from './cost-edits.ts';
import { applyBlock, type Edit } from './edit.ts';
import { setFirstYear } from './timing-edits.ts';

/** What a line that the ten-minute form needs is begun with, where the case has none yet. */
export interface LightLineStart {
  readonly id: CostLineId;
  readonly title: string;
  readonly startMonth: Month;
}

/** The amount of the first cost of a kind; a case without one gets it [CAS-6]. DKK. */
export function setLightCost(
  kind: 'oneOff' | 'recurring',
  amount: DecimalText | null,
  start: LightLineStart,
): Edit {
  return (before) => {
    const { investment, runningCost } = lightLines(before);
    const line = kind === 'oneOff' ? investment : runningCost;
    if (line !== null) return setCostAmount(line.id, amount)(before);
    if (amount === null) return before;
    return applyBlock([addCost(newCost({ ...start, kind })), setCostAmount(start.id, amount)])(
      before,
    );
  };
}

/** When the investment is paid; its calendar year is year 0 of the case [CAS-6]. */
export function setLightStart(month: Month): Edit {
  return (before) => {
    const { investment } = lightLines(before);
    const edits = [setFirstYear(yearOf(month))];
    if (investment !== null) edits.push(setCostTiming(investment.id, { startMonth: month }));
    return applyBlock(edits)(before);
  };
}

/** When the running cost and the benefits of the form begin [CAS-6]. */
export function setLightEffect(month: Month): Edit {
  return (before) => {
    const { runningCost, benefits } = lightLines(before);
    const timing = { startMonth: month };
    return applyBlock([
      ...(runningCost === null ? [] : [setCostTiming(runningCost.id, timing)]),
      ...benefits.map(({ id }) => setBenefitTiming(id, timing)),
    ])(before);
  };
}
