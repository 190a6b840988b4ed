import { changed } from '../../base/records.ts';
import { isCalendarYear } from '../business-case/limits.ts';
import { isAmountNotNegative, type DecimalText } from '../number/quantities.ts';
import { hasShortTexts, MOST_RECORDS } from '../organisation/limits.ts';
import { listEdits } from '../organisation/list-edits.ts';
import type { KeyRoleId, Reference } from '../organisation/organisation.ts';
import { HIGHEST_STEP, LOWEST_STEP } from '../organisation/score-scale.ts';
import { isFramePeriod, isLimitOrNone, MOST_CASES, MOST_MINIMA } from './limits.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';
import type { Frame, Minimum, Portfolio } from './portfolio.ts';

/** The fields of a frame that stand by themselves. */
type FrameHead = Pick<Frame, 'firstYear' | 'priceYear' | 'total' | 'pays'>;

/** Sets fields of the frame. Amounts by year stay in their order when the first year moves [PFL-2]. */
export function setFrame(change: Partial<FrameHead>): PortfolioEdit {
  return onFrame((frame) => changed(frame, change));
}

/** How many years the frame is for. Those that are added have no limit [PFL-2]. */
export function setFrameYears(years: number): PortfolioEdit {
  return onFrame((frame) => {
    if (years === frame.perYear.length || !isFramePeriod(frame.firstYear, years)) return frame;
    const inStep = (amounts: Frame['perYear']) =>
      Array.from({ length: years }, (_, year) => amounts[year] ?? null);
    return {
      ...frame,
      perYear: inStep(frame.perYear),
      roleHours: frame.roleHours.map((own) => ({ ...own, perYear: inStep(own.perYear) })),
    };
  });
}

/** What there is in a year, counted from the first; null is no limit. */
export function setFrameAmount(year: number, amount: DecimalText | null): PortfolioEdit {
  return onFrame((frame) => {
    const perYear = withAmount(frame.perYear, year, amount);
    return perYear === frame.perYear ? frame : { ...frame, perYear };
  });
}

/**
 * The hours of a key role in a year, counted from the first; null is no limit. A role without any is
 * not in the frame.
 */
export function setRoleHours(
  role: Reference<KeyRoleId>,
  year: number,
  hours: DecimalText | null,
): PortfolioEdit {
  return onFrame((frame) => {
    const { roleHours } = frame;
    const index = roleHours.findIndex((own) => own.role.id === role.id);
    const before = roleHours[index]?.perYear ?? frame.perYear.map(() => null);
    const perYear = withAmount(before, year, hours);
    if (perYear === before) return frame;
    const own = { role, perYear };
    if (index === -1) return { ...frame, roleHours: [...roleHours, own] };
    const isEmpty = perYear.every((each) => each === null);
    return {
      ...frame,
      roleHours: isEmpty ? roleHours.toSpliced(index, 1) : roleHours.with(index, own),
    };
  });
}

/** What must be among what is chosen, at most 50 [PFL-5]. */
export const minimumEdits = listEdits(
  ({ frame }: Portfolio) => frame.minima,
  (portfolio, minima) => ({ ...portfolio, frame: { ...portfolio.frame, minima } }),
  { most: MOST_MINIMA, isAllowed: isMinimum },
);

function isMinimum({ of: what, least }: Minimum): boolean {
  const isStep =
    what.kind === 'centre' ||
    (Number.isInteger(what.step) && what.step >= LOWEST_STEP && what.step <= HIGHEST_STEP);
  return isStep && (least.kind === 'amount' ? isAmountNotNegative(least.amount) : isCount(least));
}

function isCount({ count }: { readonly count: number }): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_CASES;
}

/** The same list where the year is not in it, or the amount cannot be a limit. */
function withAmount(
  amounts: Frame['perYear'],
  year: number,
  amount: DecimalText | null,
): Frame['perYear'] {
  if (!(year in amounts) || amounts[year] === amount || !isLimitOrNone(amount)) return amounts;
  return amounts.with(year, amount);
}

/** Nothing changes where the frame would leave its limits [PFL-1, PFL-2]. */
function onFrame(change: (frame: Frame) => Frame): PortfolioEdit {
  return (before) => {
    const frame = change(before.frame);
    return frame === before.frame || !isFrame(frame) ? before : { ...before, frame };
  };
}

function isFrame({ firstYear, priceYear, perYear, total, roleHours }: Frame): boolean {
  return (
    isFramePeriod(firstYear, perYear.length) &&
    isCalendarYear(priceYear) &&
    isLimitOrNone(total) &&
    roleHours.length <= MOST_RECORDS &&
    hasShortTexts(roleHours)
  );
}
