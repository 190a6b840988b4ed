import { alternativeShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { mapOfCase, type NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import { yearlyValues, type YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { caseInComparison } from '../../domain/portfolio/case-in-comparison.ts';
import { resultOf } from '../../state/results.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';

/** One of the cases on a map of several, as the alternative that its own pages show first [ALT-5]. */
export interface ChosenCase {
  readonly caseId: CaseId;
  readonly title: string;
  readonly map: BenefitMap;
  /** Null where nothing in it is worth anything yet. */
  readonly values: YearlyValues | null;
  /** The year whose prices the values are in. */
  readonly priceYear: number;
  /** The year whose prices its amounts are typed in. */
  readonly ownPriceYear: number;
}

/**
 * A case with its values in the prices of a year, its own where none is named [MAP-19]; those it stays
 * in where a price series of it does not reach that year.
 */
export function chosenCase(
  document: BusinessCase,
  organisation: NamesOfAims | null,
  priceYear = document.priceYear,
): ChosenCase {
  const carried = appraisedIn(document, priceYear);
  const appraised = carried ?? appraisedIn(document, document.priceYear);
  return {
    caseId: document.id,
    title: titleOf(document),
    map: mapOfCase(document, alternativeShown(document, null), organisation),
    values: appraised === null ? null : yearlyValues(appraised),
    priceYear: carried === null ? document.priceYear : priceYear,
    ownPriceYear: document.priceYear,
  };
}

/** Cases on one map, in the prices of the latest of the years that theirs are of [MAP-19]. */
export function chosenCases(
  documents: readonly BusinessCase[],
  organisation: NamesOfAims | null,
): readonly ChosenCase[] {
  const latest = Math.max(...documents.map(({ priceYear }) => priceYear));
  return documents.map((document) => chosenCase(document, organisation, latest));
}

function appraisedIn(document: BusinessCase, priceYear: number): Appraisal | null {
  const carried = caseInComparison(document, { priceYear, rate: null });
  const result = carried.ok ? resultOf(carried.value) : null;
  return result?.kind === 'appraised' ? result.appraisal : null;
}

export function titleOf({ title }: Pick<BusinessCase, 'title'>): string {
  const name = title.trim();
  return name === '' ? words.withoutTitle : name;
}
