import { nodesOf, type BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { foldedCases, foldedValues } from '../../domain/benefit-map/folded-cases.ts';
import { jointValues, type ValuedMap } from '../../domain/benefit-map/joint-attribution.ts';
import { jointMap, type SharedBenefit } from '../../domain/benefit-map/joint-map.ts';
import {
  shownMap,
  wholeLook,
  type MapLook,
  type ShownMap,
} from '../../domain/benefit-map/map-look.ts';
import { filteredMap } from '../../domain/benefit-map/shown-map.ts';
import {
  sameNamesLeft,
  sharedOnMaps,
  type SaidOfBenefits,
} from '../../domain/benefit-map/shared-on-map.ts';
import {
  byLedger,
  type LedgerValues,
  type MapLedger,
} from '../../domain/benefit-map/yearly-values.ts';
import type { CaseId } from '../../domain/business-case/business-case.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import type { ChosenCase } from './chosen-case.ts';

/** The cases that are chosen on one map, before anything of it is left out. */
export interface JointCases {
  readonly map: BenefitMap;
  readonly titles: ReadonlyMap<CaseId, string>;
  /** Benefits that have one name in several cases, and of which nothing else has been said. */
  readonly sameNames: readonly SharedBenefit[];
  /** Those that were said to be shared in the portfolio. */
  readonly said: readonly SharedBenefit[];
  /** Those that are counted as one. */
  readonly shared: readonly SharedBenefit[];
  readonly values: LedgerValues;
}

export function jointCases(
  cases: readonly ChosenCase[],
  joinsNames: boolean,
  ofBenefits: SaidOfBenefits,
): JointCases {
  const sameNames = sameNamesLeft(cases, ofBenefits);
  const said = sharedOnMaps(cases, ofBenefits);
  const shared = joinsNames ? [...said, ...sameNames] : said;
  const valuesIn = (ledger: MapLedger) => jointValues(valuedIn(cases, ledger), shared);
  return {
    map: jointMap(cases, shared),
    titles: new Map(cases.map(({ caseId, title }) => [caseId, title])),
    sameNames,
    said,
    shared,
    values: { ledgers: byLedger(valuesIn) },
  };
}

/** The cases with what their benefits are worth a year in one ledger. */
export function valuedIn(cases: readonly ChosenCase[], ledger: MapLedger): readonly ValuedMap[] {
  return cases.map(({ caseId, map, values }) => ({
    caseId,
    map,
    values: values?.ledgers[ledger] ?? new Map(),
  }));
}

/** More nodes than these are first shown as one for each case. */
const MOST_UNFOLDED = 60;

/** The cases that are folded up until a person says which: all of them, where there is much to see. */
export function foldedAtFirst({ map, titles }: JointCases): readonly CaseId[] {
  return titles.size > 1 && nodesOf(map).length > MOST_UNFOLDED ? [...titles.keys()] : [];
}

/** What is shown of the cases. */
export interface JointView extends ShownMap {
  /** What the filters let through, with cases folded up: what may be chosen to stand out. */
  readonly folds: BenefitMap;
  readonly values: LedgerValues;
}

/**
 * A look at the map of several cases [MAP-14]: the filter goes before the folding of cases, so that it
 * finds all it names, and what it names that is not here is not asked for.
 */
export function jointView(
  { map, titles, values }: JointCases,
  look: MapLook,
  foldedIds: readonly CaseId[],
): JointView {
  const keys = new Set(nodesOf(map).map(({ key }) => key));
  const through = filteredMap(map, {
    ...look,
    aims: look.aims.filter((key) => keys.has(key)),
    caseIds: look.caseIds.filter((id) => titles.has(id)),
  });
  const folded = new Map([...titles].filter(([id]) => foldedIds.includes(id)));
  const folds = withHeading(foldedCases(through, folded));
  const { focus, hidesRest, collapsed } = look;
  const valuesIn = (ledger: MapLedger) => foldedValues(values.ledgers[ledger], through, folded);
  return {
    ...shownMap(folds, { ...wholeLook, focus, hidesRest, collapsed }),
    folds,
    total: keys.size,
    values: { ledgers: byLedger(valuesIn) },
  };
}

/** Where cases that are folded up stand among the benefits, the head of the column says so. */
function withHeading(map: BenefitMap): BenefitMap {
  const columns = map.columns.map((column) =>
    column.nodes.some(({ gathers }) => gathers > 0)
      ? { ...column, ownName: words.caseAndBenefit }
      : column,
  );
  return { ...map, columns };
}
