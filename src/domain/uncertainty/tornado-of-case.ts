import { fail, ok, type Result } from '../../base/result.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { Appraisal } from '../finance/appraisal-result.ts';
import type { Decimal } from '../number/decimal.ts';
import type { Share } from '../number/quantities.ts';
import { lineWorths, type LineId } from './line-worths.ts';
import {
  effectsOfLines,
  tornado,
  type Effect,
  type Tornado,
  type WorthRange,
} from './sensitivity.ts';
import { valueUnderOneChange, type TermChange } from './value-under-one-change.ts';
import type { TermsRefusal, ValueUnderTerms } from './value-under-terms.ts';

/** The inputs of a case beside its lines. */
export const variedTerms = ['rate', 'horizon', 'delay'] as const;
export type VariedTerm = (typeof variedTerms)[number];

export type CaseInput =
  { readonly kind: 'line'; readonly id: LineId } | { readonly kind: VariedTerm };

/** How far each input goes to either side. */
export interface CaseRanges {
  /** For the lines that have a range: what they are worth at its ends. */
  readonly lines: ReadonlyMap<LineId, WorthRange>;
  /** For the lines that have none: how much lower and higher, 0.2 is 20 % [TOR-4]. */
  readonly share: Share;
  /** Fractions added to the rate of every step [TOR-5]. */
  readonly rate: Ends<Decimal>;
  /** Years added to the horizon [TOR-6]. */
  readonly horizon: Ends<number>;
  /** Months all benefits come later [TOR-7]. */
  readonly delay: Ends<number>;
}

export interface Ends<Value> {
  readonly low: Value;
  readonly high: Value;
}

export interface TornadoOfCase extends Tornado<CaseInput> {
  /** The terms that cannot be changed that far, and why not [FIG-1]. */
  readonly notDefined: readonly NotDefined[];
}

export interface NotDefined {
  readonly input: CaseInput;
  readonly reason: TermsRefusal;
}

/**
 * The tornado of a case: one line at a time, and the rate, the horizon and the delay of all
 * benefits, each to its low and its high [TOR-1]. Where two swing alike, costs come before
 * benefits, lines in the order of the case, and then rate, horizon and delay [TOR-2].
 *
 * `appraisal` is that of the same case. Neither lines nor the case are worked out anew [TOR-3].
 */
export function tornadoOfCase(
  businessCase: BusinessCase,
  appraisal: Appraisal,
  ranges: CaseRanges,
): TornadoOfCase {
  const { netPresentValue } = appraisal.figures;
  const lines = lineWorths(appraisal).map(({ id, worth }) => ({
    id,
    worth,
    range: ranges.lines.get(id) ?? null,
  }));
  const effects = effectsOfLines(netPresentValue, lines, ranges.share).map(
    ({ input: id, ...ends }): Effect<CaseInput> => ({ input: { kind: 'line', id }, ...ends }),
  );
  const valueAt = (change: TermChange) => valueUnderOneChange(businessCase, appraisal, change);
  const terms = variedTerms.map((kind) => {
    const { low, high } = changesOf(kind, ranges);
    return effectOfTerm(kind, valueAt(low), valueAt(high));
  });
  const known = terms.flatMap((effect) => (effect.ok ? [effect.value] : []));
  return {
    ...tornado(netPresentValue, [...effects, ...known]),
    notDefined: terms.flatMap((effect) => (effect.ok ? [] : [effect.failure])),
  };
}

function changesOf(kind: VariedTerm, ranges: CaseRanges): Ends<TermChange> {
  if (kind === 'rate') {
    const { low, high } = ranges.rate;
    return { low: { kind, by: low }, high: { kind, by: high } };
  }
  const { low, high } = ranges[kind];
  return { low: { kind, by: low }, high: { kind, by: high } };
}

function effectOfTerm(
  kind: VariedTerm,
  atLow: ValueUnderTerms,
  atHigh: ValueUnderTerms,
): Result<Effect<CaseInput>, NotDefined> {
  const input = { kind };
  if (atLow.kind === 'undefined') return fail({ input, reason: atLow.reason });
  if (atHigh.kind === 'undefined') return fail({ input, reason: atHigh.reason });
  return ok({ input, atLow: atLow.value, atHigh: atHigh.value });
}
