import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Convention } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aBenefit, aCase, aCost, byYear } from '#test/support/business-cases.ts';
import type { WorkedInput } from '#test/support/worked-cases.ts';
import { flowIn, textIn } from '#test/support/worked-input.ts';

/** The streams of a worked case as a document: one line each, with its amounts year by year. */
export function caseOfStreams(input: WorkedInput): BusinessCase {
  const amountsOf = (key: string) =>
    byYear(
      2026,
      flowIn(input, key).map((amount) => amount.toFixed()),
    );
  const realisation = input['realisation'] === undefined ? '1' : textIn(input, 'realisation');
  return aCase({
    firstYear: 2026,
    horizon: flowIn(input, 'benefits').length - 1,
    ownRate: input['rate'] === undefined ? null : decimalText(textIn(input, 'rate')),
    convention: (input['convention'] ?? 'year0') as Convention,
    costs: [
      aCost({ kind: 'oneOff', amounts: amountsOf('oneOffCosts') }),
      aCost({ kind: 'recurring', amounts: amountsOf('recurringCosts') }),
    ],
    benefits: [
      aBenefit({ value: amountsOf('benefits'), realisationRate: decimalText(realisation) }),
    ],
  });
}
