import type { Benefit } from '../domain/business-case/benefit.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { CostLine } from '../domain/business-case/cost-line.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import { hasRange } from '../domain/uncertainty/estimates-of-case.ts';
import type { LineId } from '../domain/uncertainty/line-worths.ts';
import type { CaseInput, CaseRanges } from '../domain/uncertainty/tornado-of-case.ts';
import { sensitivity } from './da/sensitivity.ts';
import { formatMoney, formatNumber, formatRate } from './format.ts';
import { lineName } from './line-name.ts';

/** How far an input is moved, in words. */
export interface SaidEnds {
  readonly low: string;
  readonly high: string;
  readonly both: string;
}

type Lines = Pick<BusinessCase, 'costs' | 'benefits'>;

/** What an input is called: the name of a line as it is typed, or the words for a term. */
export function sayInput(input: CaseInput, lines: Lines): string {
  return input.kind === 'line' ? lineName(input.id, lines) : sensitivity[input.kind];
}

/** To where an input is moved [TOR-4, TOR-5, TOR-6, TOR-7]. */
export function sayEnds(input: CaseInput, lines: Lines, ranges: CaseRanges): SaidEnds {
  const { ends } = sensitivity;
  switch (input.kind) {
    case 'line':
      return endsOfLine(lineOf(input.id, lines), ranges.share);
    case 'rate': {
      const { low, high } = ranges.rate;
      return aroundPlanned(low.times(100), high.times(100), ends.points);
    }
    case 'horizon': {
      const { low, high } = ranges.horizon;
      return aroundPlanned(new Decimal(low), new Decimal(high), ends.years);
    }
    case 'delay': {
      const low = ends.months(String(ranges.delay.low));
      const high = ends.months(String(ranges.delay.high));
      return { low, high, both: ends.later(high) };
    }
  }
}

/** A change with its sign: `+20 %`, `−1`; none of its own for 0. */
export function signed(change: Decimal, written: (size: Decimal) => string): string {
  const { plus, minus } = sensitivity.ends;
  const size = written(change.abs());
  if (change.isZero()) return size;
  return (change.isNegative() ? minus : plus) + size;
}

function lineOf(id: LineId, { costs, benefits }: Lines): CostLine | Benefit | undefined {
  return costs.find((line) => line.id === id) ?? benefits.find((line) => line.id === id);
}

function endsOfLine(line: CostLine | Benefit | undefined, share: Decimal): SaidEnds {
  const { range = null } = line ?? {};
  if (line === undefined || range === null || !hasRange(line)) {
    return aroundPlanned(share.negated(), share, (size) => size, formatRate);
  }
  const { low, high } = range;
  if (range.kind === 'shares') {
    const change = (end: DecimalText | null) => signed(new Decimal(end ?? 1).minus(1), formatRate);
    return fromTo(change(low), change(high));
  }
  const { likely, written } = unitOf(line);
  const amount = (end: DecimalText | null) => written(new Decimal(end ?? likely ?? 0));
  return fromTo(amount(low), amount(high));
}

/** The one amount that a range in amounts belongs to [RNG-2], and how it is written. */
function unitOf(line: CostLine | Benefit) {
  const value = 'amounts' in line ? line.amounts : line.value;
  switch (value.kind) {
    case 'time':
      return {
        likely: value.volume,
        written: (size: Decimal) => sensitivity.ends.times(formatNumber(size, 2)),
      };
    case 'hours':
      return {
        likely: value.hours,
        written: (size: Decimal) => sensitivity.ends.hours(formatNumber(size, 2)),
      };
    case 'level':
      return { likely: value.amount, written: formatMoney };
    case 'byYear':
    case 'unpriced':
      return { likely: null, written: formatMoney };
  }
}

function fromTo(low: string, high: string): SaidEnds {
  return { low, high, both: sensitivity.ends.to(low, high) };
}

/** `±20 %` where both ends are as far away. */
function aroundPlanned(
  low: Decimal,
  high: Decimal,
  inUnit: (count: string) => string,
  written = (size: Decimal) => formatNumber(size, 2),
): SaidEnds {
  const said = fromTo(inUnit(signed(low, written)), inUnit(signed(high, written)));
  if (!high.eq(low.negated())) return said;
  return { ...said, both: inUnit(sensitivity.ends.both + written(high)) };
}
