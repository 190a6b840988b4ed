import type { Result } from '../../base/result.ts';
import type { LinePrices, Timing } from '../../domain/business-case/line.ts';
import type { OutsideHorizon, PriceIndexMissing } from '../../domain/finance/appraisal-result.ts';
import { monthIndex } from '../../domain/number/calendar.ts';
import { lines as lineWords } from '../../text/da/lines.ts';

interface MarkedLine {
  /** The alternatives it is in, where it is not in all of them. */
  readonly belonging: string | null;
  readonly prices: LinePrices;
  /** Null where the line does not go by months. */
  readonly timing: Timing | null;
  readonly flow: Result<{ readonly outside: OutsideHorizon }, PriceIndexMissing>;
  readonly priceYear: number;
}

/** What must be known of a line beside its fields, in a few words each. */
export function lineMarks({
  belonging,
  prices,
  timing,
  flow,
  priceYear,
}: MarkedLine): readonly string[] {
  const outside = flow.ok ? flow.value.outside : 'none';
  const endsBeforeStart =
    timing?.endMonth != null && monthIndex(timing.endMonth) < monthIndex(timing.startMonth);
  return [
    belonging,
    outside === 'all' ? lineWords.outsideAll : null,
    outside === 'part' ? lineWords.outsidePart : null,
    endsBeforeStart ? lineWords.endsBeforeStart : null,
    prices.priceYear === null || prices.priceYear === priceYear
      ? null
      : lineWords.otherPrices(prices.priceYear),
    flow.ok ? null : lineWords.priceIndexMissing(flow.failure.year),
  ].filter((mark) => mark !== null);
}
