import { caseShown } from '#src/domain/alternatives/case-of-alternative.ts';
import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { Benefit, BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CostLine, CostLineId } from '#src/domain/business-case/cost-line.ts';
import { monthOf } from '#src/domain/number/calendar.ts';
import { decimalText, type DecimalText } from '#src/domain/number/quantities.ts';
import type { HourlyRateId } from '#src/domain/organisation/parameter-set.ts';
import { aBenefit, aCase, aCost, level, timeSaved } from '#test/support/business-cases.ts';

const FIRST_YEAR = 2026;

/**
 * A case a municipality might have, only larger: a tenth of the lines are one-off costs, three
 * tenths running costs, five tenths savings and a tenth freed time, most begun within two years.
 * All of it is what a spreadsheet can hold too: level amounts, months, realisation rates.
 */
export function benchCase(lines: number, years: number): BusinessCase {
  const costs = Math.round(lines * 0.4);
  return aCase({
    firstYear: FIRST_YEAR,
    horizon: years - 1,
    ownRate: decimalText('0.035'),
    financeRate: decimalText('0.04'),
    reinvestRate: decimalText('0.03'),
    costs: Array.from({ length: costs }, (_, index) => benchCost(index)),
    benefits: Array.from({ length: lines - costs }, (_, index) => benchBenefit(index)),
  });
}

/**
 * The same with so many alternatives, of which the first is shown: each has all its lines to itself,
 * those of the first before the others.
 */
export function benchAlternatives(count: number, lines: number, years: number): BusinessCase {
  const ways = Array.from({ length: count }, (_, way) => ({
    alternative: { id: `way-${String(way)}` as AlternativeId, name: String(way), description: '' },
    alone: benchCase(lines, years),
  }));
  const [first] = ways;
  if (first === undefined) throw new RangeError('there is one alternative at least');
  const own = <Line extends { readonly id: string }>(line: Line, id: AlternativeId): Line => ({
    ...line,
    id: `${id}-${line.id}`,
    alternatives: [id],
  });
  return {
    ...first.alone,
    alternatives: ways.map(({ alternative }) => alternative),
    costs: ways.flatMap(({ alternative: { id }, alone }) => alone.costs.map((one) => own(one, id))),
    benefits: ways.flatMap(({ alternative: { id }, alone }) =>
      alone.benefits.map((one) => own(one, id)),
    ),
  };
}

/** The same key press in the alternative that is shown. */
export function withOneInputInShown(document: BusinessCase, step: number): BusinessCase {
  const { costs, benefits } = withOneInput(caseShown(document), step);
  return {
    ...document,
    costs: [...costs, ...document.costs.slice(costs.length)],
    benefits: [...benefits, ...document.benefits.slice(benefits.length)],
  };
}

/** What one key press types, and in which line: costs come first. */
export function inputOf(
  { costs, benefits }: BusinessCase,
  step: number,
): { readonly index: number; readonly input: DecimalText } {
  const index = step % (costs.length + benefits.length);
  const isTime = benefits[index - costs.length]?.value.kind === 'time';
  return { index, input: decimalText(isTime ? volumeAt(step) : amountAt(step)) };
}

/** The case after that key press: one line is another object, all others are the same. */
export function withOneInput(before: BusinessCase, step: number): BusinessCase {
  const { costs, benefits } = before;
  const { index, input } = inputOf(before, step);
  const cost = costs[index];
  if (cost !== undefined) {
    const amounts = { kind: 'level' as const, amount: input };
    return { ...before, costs: costs.with(index, { ...cost, amounts }) };
  }
  const benefit = benefits[index - costs.length];
  if (benefit === undefined) throw new RangeError('a case has lines');
  const value =
    benefit.value.kind === 'time'
      ? { ...benefit.value, volume: input }
      : { kind: 'level' as const, amount: input };
  return { ...before, benefits: benefits.with(index - costs.length, { ...benefit, value }) };
}

/** Kroner and øre between 40,000 and 90,000. */
function amountAt(step: number): string {
  return `${String(40_000 + ((step * 7_919) % 50_000))}.${String(10 + ((step * 37) % 90))}`;
}

function volumeAt(step: number): number {
  return 1_000 + ((step * 613) % 9_000);
}

function benchCost(index: number): CostLine {
  const isOneOff = index % 4 === 0;
  return aCost({
    id: `cost-${String(index)}` as CostLineId,
    kind: isOneOff ? 'oneOff' : 'recurring',
    amounts: level(isOneOff ? '450000' : amountAt(index)),
    timing: {
      startMonth: monthOf(FIRST_YEAR, isOneOff ? 3 : 1 + (index % 12)),
      endMonth: null,
      ramp: [],
    },
  });
}

function benchBenefit(index: number): Benefit {
  return aBenefit({
    id: `benefit-${String(index)}` as BenefitId,
    timing: { startMonth: monthOf(FIRST_YEAR + 1, 1 + (index % 12)), endMonth: null, ramp: [] },
    realisationRate: decimalText(index % 3 === 0 ? '0.85' : '1'),
    ...(index % 6 === 5
      ? {
          class: 'capacity',
          value: timeSaved({
            volume: decimalText(volumeAt(index)),
            minutes: decimalText('12.5'),
            uptake: decimalText('0.6'),
            hourlyRate: { kind: 'parameter', id: 'per-hour' as HourlyRateId },
          }),
        }
      : { value: level(amountAt(index)) }),
  });
}
