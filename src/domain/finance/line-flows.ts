import type { Result } from '../../base/result.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { PriceIndexMissing } from './appraisal-result.ts';
import { benefitFlow } from './benefit-flow.ts';
import { benefitMonths } from './benefit-months.ts';
import { costFlow } from './cost-flow.ts';
import type { LineBasis } from './line-basis.ts';

type FlowOf<Line, Flow> = (line: Line, basis: LineBasis) => Result<Flow, PriceIndexMissing>;

/** `costFlow`, worked out once for each line object and basis [FLW-7]. */
export const rememberedCostFlow = remembering(costFlow);

/** `benefitFlow`, worked out once for each line object and basis [FLW-7]. */
export const rememberedBenefitFlow = remembering(benefitFlow);

/**
 * The same for a basis that is not that of the case as it stands, such as a longer horizon. A memory
 * of its own, because two bases in turn would put each other out of one.
 */
export const rememberedOtherCostFlow = remembering(costFlow);
export const rememberedOtherBenefitFlow = remembering(benefitFlow);

/** The months of one benefit alone, worked out once for each line object and basis [FLW-7]. */
export const rememberedMonths = remembering((benefit: Benefit, basis: LineBasis) =>
  benefitMonths({ ...basis, benefits: [benefit] }),
);

/**
 * The last answer for each line object. An edit makes a new object of the line it changes and
 * keeps the others, so that one line is worked out again for each key press, and the rest are
 * remembered for as long as some document holds them.
 */
function remembering<Line extends object, Flow>(flowOf: FlowOf<Line, Flow>): FlowOf<Line, Flow> {
  const known = new WeakMap<Line, { basis: LineBasis; flow: Result<Flow, PriceIndexMissing> }>();
  return (line, { firstYear, horizon, priceYear, parameters }) => {
    const last = known.get(line);
    if (
      last?.basis.parameters === parameters &&
      last.basis.firstYear === firstYear &&
      last.basis.horizon === horizon &&
      last.basis.priceYear === priceYear
    ) {
      return last.flow;
    }
    // Not the basis as given: that may be a whole case, which must not be kept for a line's sake.
    const basis = { firstYear, horizon, priceYear, parameters };
    const flow = flowOf(line, basis);
    known.set(line, { basis, flow });
    return flow;
  };
}
