import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Risk } from '../../domain/business-case/risk.ts';
import { reserveFlow } from '../../domain/finance/reserve-flow.ts';
import type { Money } from '../../domain/number/quantities.ts';
import { isCountedTwice } from '../../domain/uncertainty/counted-twice.ts';
import { risks as words } from '../../text/da/risks.ts';
import { lineName } from '../../text/line-name.ts';

/** A risk as it stands in the table, called by its title. */
export interface RiskRow extends Risk {
  readonly name: string;
  /** DKK on average; null while probability or consequence is not said. */
  readonly expected: Money | null;
  /** What is to be known of it: that it is counted twice, or not at all. */
  readonly remarks: readonly string[];
}

/**
 * All risks of a case with what they come to; `shown` is the alternative whose figures are shown, and
 * a risk that is not in it says so [ALT-1].
 */
export function riskRows(document: BusinessCase, shown: BusinessCase): readonly RiskRow[] {
  const { risks, firstYear, horizon } = document;
  const flows = reserveFlow(risks, document).risks;
  const shownIds = new Set(shown.risks.map(({ id }) => id));
  return risks.map((risk, index): RiskRow => {
    const flow = flows[index];
    const isSaid = risk.probability !== null && risk.consequence !== null;
    return {
      ...risk,
      name: risk.title,
      expected: isSaid ? (flow?.expected ?? null) : null,
      remarks: [
        ...(isCountedTwice(risk, document)
          ? [words.countedTwice(lineName(risk.lineId ?? '', document))]
          : []),
        ...(flow?.outside === 'all' ? [words.outside(firstYear, firstYear + horizon)] : []),
        ...(shownIds.has(risk.id) ? [] : [words.elsewhere]),
      ],
    };
  });
}
