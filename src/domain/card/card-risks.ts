import type { BusinessCase } from '../business-case/business-case.ts';
import { Decimal } from '../number/decimal.ts';
import { money, share } from '../number/quantities.ts';
import { expectedConsequence } from '../uncertainty/risk-reserve.ts';
import type { CardRisk } from './card.ts';

/** The risks of a case, those that cost most on average first; those of no known size last [CRD-2]. */
export function cardRisks({ risks }: Pick<BusinessCase, 'risks'>): readonly CardRisk[] {
  return risks
    .map((risk): CardRisk => {
      const { probability, consequence } = risk;
      const isSized = probability !== null && consequence !== null;
      return {
        risk,
        expected: isSized
          ? expectedConsequence({
              probability: share(probability),
              consequence: money(consequence),
            })
          : null,
      };
    })
    .toSorted((one, other) => sizeOf(other).cmp(sizeOf(one)));
}

function sizeOf({ expected }: CardRisk): Decimal {
  return expected ?? new Decimal(-1);
}
