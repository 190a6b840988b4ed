import { isSameJson } from '../../../base/same-json.ts';
import { boughtAmounts } from '../../finance/life-of-purchase.ts';
import { phasedAmounts, type Timeline } from '../../finance/phasing.ts';
import { Decimal } from '../../number/decimal.ts';
import { decimalText, type DecimalText } from '../../number/quantities.ts';
import type { ParameterSet } from '../../organisation/parameter-set.ts';
import { isCalendarYear } from '../limits.ts';
import type { CostValue, InternalHours, Life } from '../cost-line.ts';
import type { HourlyRateChoice } from '../hourly-rate-choice.ts';
import type { Amounts, AmountsByYear, LevelAmount, Timing } from '../line.ts';

/** The parts of a line that say what it gives in each year. */
export interface AmountLine {
  readonly kind: 'oneOff' | 'recurring';
  readonly amounts: Amounts;
  readonly timing: Timing;
  /** Of a cost; what is bought again is so in its years. */
  readonly life?: Life | null;
}

/** The same every year. Null is an amount that is not typed yet. */
export function withLevelAmount(before: Amounts, amount: DecimalText | null): Amounts {
  const after: LevelAmount = { kind: 'level', amount };
  return isSameJson(before, after) ? before : after;
}

/**
 * One year's amount, DKK as typed; null takes it away.
 *
 * A level line becomes one of amounts by year in which every other year of the case has what it had
 * before, so that no figure moves but by the year that was typed [CAS-4]. What the line had outside
 * the years of the case is left out of every figure, and is not kept. The same object when the year
 * says what it said already, or is no year of the calendar.
 */
export function withYearAmount(
  line: AmountLine,
  year: number,
  amount: DecimalText | null,
  timeline: Timeline,
): Amounts {
  if (!isCalendarYear(year)) return line.amounts;
  const before = asAmountsByYear(line, timeline).amounts;
  const key = String(year);
  if ((before[key] ?? null) === amount) return line.amounts;
  const amounts =
    amount === null
      ? Object.fromEntries(Object.entries(before).filter(([other]) => other !== key))
      : { ...before, [key]: amount };
  return { kind: 'byYear', amounts };
}

/** What the line has in each year of the case, as amounts by year [CAS-4]. */
export function asAmountsByYear(line: AmountLine, timeline: Timeline): AmountsByYear {
  if (line.amounts.kind === 'byYear') return line.amounts;
  if (line.amounts.amount === null) return { kind: 'byYear', amounts: {} };
  const { kind, timing, life = null } = line;
  const amount = new Decimal(line.amounts.amount);
  const yearly =
    kind === 'oneOff' && life !== null
      ? boughtAmounts({ amount, startMonth: timing.startMonth, life }, timeline)
      : phasedAmounts({ kind, amount, timing }, timeline);
  const amounts = yearly.flatMap((value, index): [string, DecimalText][] =>
    value.isZero() ? [] : [[String(timeline.firstYear + index), decimalText(value)]],
  );
  return { kind: 'byYear', amounts: Object.fromEntries(amounts) };
}

/** The amount all the years agree on; none when they differ, or when there are no years. */
export function asLevelAmount(amounts: Amounts): LevelAmount {
  if (amounts.kind === 'level') return amounts;
  const [first = null, ...others] = Object.values(amounts.amounts);
  const agree = first !== null && others.every((other) => new Decimal(other).eq(first));
  return { kind: 'level', amount: agree ? first : null };
}

/** Nothing typed yet, at the first hourly rate there is. */
export function emptyInternalHours({
  hourlyRates,
}: Pick<ParameterSet, 'hourlyRates'>): InternalHours {
  return { kind: 'hours', hours: null, hourlyRate: firstRate(hourlyRates) };
}

/** The first hourly rate of the parameters, else one of the line's own that is not typed yet. */
export function firstRate([first]: ParameterSet['hourlyRates']): HourlyRateChoice {
  return first === undefined ? { kind: 'own', amount: null } : { kind: 'parameter', id: first.id };
}

/** Amounts as they stand; hours have none, and nothing of them can be kept as one. */
export function amountsIn(value: CostValue): Amounts {
  return value.kind === 'hours' ? { kind: 'level', amount: null } : value;
}
