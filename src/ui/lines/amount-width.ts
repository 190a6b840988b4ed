import { remembered } from '../../base/remembered.ts';
import type { Amounts } from '../../domain/business-case/line.ts';
import { money, type CashFlow, type Money } from '../../domain/number/quantities.ts';
import { sum } from '../../domain/number/sum.ts';
import { formatAmount } from '../../text/format.ts';
import { shownAmount } from '../../text/shown-amount.ts';

/** Widths that amounts of so many signs fit in, CSS pixels; in steps, so that columns seldom move. */
const STEPS: readonly (readonly [signs: number, width: number])[] = [
  [7, 66],
  [9, 80],
  [11, 94],
  [15, 132],
];
const WIDEST = 196;

/**
 * The width of a column that every amount fits in, and every sum of them: of the flows of the lines
 * of a page, which are written in whole kroner, and of what was typed, which keeps its øre.
 */
export function amountWidth(flows: readonly CashFlow[], typed: readonly Amounts[]): number {
  // Money in and out may cancel in a sum, and not beside it.
  const most = formatAmount(sum(flows.map(movedIn))).length;
  const minus = flows.some(goesBelow) ? 1 : 0;
  const signs = Math.max(most + minus, ...typed.map(longestTyped));
  return STEPS.find(([fitting]) => signs <= fitting)?.[1] ?? WIDEST;
}

/** All that goes in or out, whichever way. DKK. */
const movedIn = remembered((flow: CashFlow): Money =>
  sum(flow.map((amount) => money(amount.abs()))),
);

const goesBelow = remembered((flow: CashFlow): boolean =>
  flow.some((amount) => amount.isNegative()),
);

/** Signs of the longest amount as it was typed. */
const longestTyped = remembered((amounts: Amounts): number => {
  const texts = amounts.kind === 'byYear' ? Object.values(amounts.amounts) : [amounts.amount];
  return Math.max(
    0,
    ...texts.map((text) => (text === null ? 0 : shownAmount(text, 'money').length)),
  );
});
