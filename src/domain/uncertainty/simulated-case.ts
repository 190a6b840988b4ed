import { fail, ok, type Result } from '../../base/result.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { Appraisal } from '../finance/appraisal-result.ts';
import { reserveFlow } from '../finance/reserve-flow.ts';
import { Decimal } from '../number/decimal.ts';
import { decimalText, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { DrawnRange } from './drawn-amount.ts';
import type { UncertaintyOfCase } from './estimates-of-case.ts';
import { worthOfFlow, type LineId } from './line-worths.ts';
import type { DrawnRisk, SimulatedCase } from './simulation.ts';
import type { EstimatedLine, OutOfOrder } from './uncertain-total.ts';

/** A case to draw, and what the mean of the draws should be. */
export interface Simulable {
  readonly simulated: SimulatedCase;
  /** The net present value with every line at its weighted mean, less the risk reserve. DKK. */
  readonly expected: Money;
}

/** Why there is nothing to draw. */
export type NotSimulable = OutOfOrder<LineId> | { readonly kind: 'nothing-varies' };

/**
 * What is drawn of a case: lines that have a range, by what they are worth at its ends [UNC-7], and
 * risks by their whole consequence in their year [SIM-4]. Risks are not in the certain part: what
 * they cost on average is what the draws must come to.
 *
 * `uncertainty` is that of the same case and appraisal. Errors: `out-of-order` as in UNC-3, and
 * `nothing-varies` where no line has a range and no risk counts.
 */
export function simulatedCase(
  businessCase: BusinessCase,
  appraisal: Appraisal,
  { lines, ranges, total }: UncertaintyOfCase,
): Result<Simulable, NotSimulable> {
  if (!total.ok) return total;
  const risks = drawnRisks(businessCase, appraisal);
  if (ranges.size === 0 && risks.length === 0) return fail({ kind: 'nothing-varies' });
  const varied = lines.filter(({ low, high }) => !low.eq(high));
  const known = lines.filter(({ low, high }) => low.eq(high));
  return ok({
    simulated: {
      certain: sum(known.map(broughtLikely)).toNumber(),
      lines: varied.map(brought),
      risks,
      weighting: businessCase.weighting,
    },
    expected: total.value.netAdjusted,
  });
}

/** What a line brings to the net present value: a cost at its high brings least. */
function brought(line: EstimatedLine<LineId>): DrawnRange {
  const { kind, low, likely, high } = line;
  const [least, middle, most] =
    kind === 'cost' ? [high.negated(), likely.negated(), low.negated()] : [low, likely, high];
  return { low: least.toNumber(), likely: middle.toNumber(), high: most.toNumber() };
}

function broughtLikely({ kind, likely }: EstimatedLine<LineId>): Decimal {
  return kind === 'cost' ? likely.negated() : likely;
}

const CERTAIN = decimalText(1);

/** A risk that is sure to happen costs all it may: what each would take of the net present value. */
function drawnRisks(
  { risks, ...timeline }: BusinessCase,
  { figures: { discountFactors } }: Appraisal,
): readonly DrawnRisk[] {
  const said = risks.filter(({ probability }) => probability !== null && !isNever(probability));
  const whole = said.map((risk) => ({ ...risk, probability: CERTAIN }));
  const flows = reserveFlow(whole, timeline).risks;
  return said.flatMap(({ probability }, index) => {
    const worth = worthOfFlow(flows[index]?.amounts ?? [], discountFactors);
    if (worth.isZero()) return [];
    return [{ probability: Number(probability), worth: worth.negated().toNumber() }];
  });
}

function isNever(probability: string): boolean {
  return new Decimal(probability).isZero();
}
