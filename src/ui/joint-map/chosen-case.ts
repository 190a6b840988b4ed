import { alternativeShown, caseShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { mapOfCase, type NamesOfAims } from '../../domain/benefit-map/map-of-case.ts';
import { yearlyValues, type YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import { resultOf } from '../../state/results.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';

/** One of the cases on a map of several, as the alternative that its own pages show first [ALT-5]. */
export interface ChosenCase {
  readonly caseId: CaseId;
  readonly title: string;
  readonly map: BenefitMap;
  /** Null where nothing in it is worth anything yet. */
  readonly values: YearlyValues | null;
  /** The year whose prices its amounts are in. */
  readonly priceYear: number;
}

export function chosenCase(document: BusinessCase, organisation: NamesOfAims | null): ChosenCase {
  const result = resultOf(caseShown(document));
  return {
    caseId: document.id,
    title: titleOf(document),
    map: mapOfCase(document, alternativeShown(document, null), organisation),
    values: result.kind === 'appraised' ? yearlyValues(result.appraisal) : null,
    priceYear: document.priceYear,
  };
}

export function titleOf({ title }: Pick<BusinessCase, 'title'>): string {
  const name = title.trim();
  return name === '' ? words.withoutTitle : name;
}
