import type { BusinessCase } from '../domain/business-case/business-case.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { Money } from '../domain/number/quantities.ts';
import type { TornadoBar } from '../domain/uncertainty/sensitivity.ts';
import type {
  CaseInput,
  CaseRanges,
  TornadoOfCase,
} from '../domain/uncertainty/tornado-of-case.ts';
import { sensitivity } from './da/sensitivity.ts';
import { formatMoney, formatRate } from './format.ts';
import { listed } from './listed.ts';
import { sayEnds, sayInput } from './say-input.ts';

const words = sensitivity.tornado;

/** More names than these in one sentence and nobody reads them. */
const MOST_NAMED = 4;

/** By how much everything is moved: the same for each case, so it is said once. */
export function sayHowMoved(businessCase: BusinessCase, ranges: CaseRanges): string {
  const ofTerm = (kind: 'rate' | 'horizon' | 'delay') =>
    sayEnds({ kind }, businessCase, ranges).both;
  const share = sensitivity.ends.both + formatRate(ranges.share);
  return words.how(share, ofTerm('rate'), ofTerm('horizon'), ofTerm('delay'));
}

/** What the drawing comes to: what moves most, and which inputs alone turn the case. */
export function sayTornado(
  { base, bars }: TornadoOfCase,
  businessCase: BusinessCase,
): readonly string[] {
  const [widest] = bars;
  if (widest === undefined) return [];
  const holds = base.gte(0);
  const turning = bars.filter((bar) => (holds ? lowest(bar).lt(0) : highest(bar).gte(0)));
  const names = turning.map(({ input }) => sayInput(input, businessCase));
  const turned = holds ? words.below : words.above;
  return [
    words.widest(
      sayInput(widest.input, businessCase),
      formatMoney(lowest(widest)),
      formatMoney(highest(widest)),
    ),
    names.length > 0 ? turned(someOf(names)) : holds ? words.noneBelow : words.noneAbove,
  ];
}

/** What is in the table and not on the drawing; null where all of it is drawn. */
export function sayOthers({ bars }: TornadoOfCase, drawn: number): string | null {
  const [next] = bars.slice(drawn);
  if (next === undefined) return null;
  return words.others(String(drawn), bars.length - drawn, formatMoney(next.swing));
}

/** What moves nothing, and what cannot be moved, each with why. */
export function sayNotMoved(
  { bars, notDefined }: TornadoOfCase,
  businessCase: BusinessCase,
): readonly string[] {
  const moving = new Set(bars.flatMap(({ input }) => (input.kind === 'line' ? [input.id] : [])));
  const still = [...businessCase.costs, ...businessCase.benefits]
    .filter(({ id }) => !moving.has(id))
    .map(({ id }) => sayInput({ kind: 'line', id }, businessCase));
  return [
    ...notDefined.map(({ input, reason }) =>
      words.notMoved(sayInput(input, businessCase), sensitivity.refusals[reason]),
    ),
    ...(still.length === 0 ? [] : [words.still(someOf(still))]),
  ];
}

/** What the drawing shows, for those who do not see it. */
export function sayTornadoDrawing(
  base: Money,
  drawn: readonly TornadoBar<CaseInput>[],
  businessCase: BusinessCase,
  ranges: CaseRanges,
): string {
  return [
    words.summary(String(drawn.length), formatMoney(base)),
    ...drawn.map((bar) =>
      words.bar(
        sayInput(bar.input, businessCase),
        sayEnds(bar.input, businessCase, ranges).both,
        formatMoney(lowest(bar)),
        formatMoney(highest(bar)),
      ),
    ),
  ].join(' ');
}

function someOf(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).map(words.named);
  const more = names.length - first.length;
  return listed(more === 0 ? first : [...first, words.andMore(String(more))]);
}

function lowest({ atLow, atHigh }: TornadoBar<CaseInput>): Decimal {
  return Decimal.min(atLow, atHigh);
}

function highest({ atLow, atHigh }: TornadoBar<CaseInput>): Decimal {
  return Decimal.max(atLow, atHigh);
}
