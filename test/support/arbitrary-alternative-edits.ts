import * as fc from 'fast-check';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CurrentCostId } from '#src/domain/business-case/current-cost.ts';
import * as alternativeEdits from '#src/domain/business-case/edits/alternative-edits.ts';
import * as currentCostEdits from '#src/domain/business-case/edits/current-cost-edits.ts';
import type { Edit } from '#src/domain/business-case/edits/edit.ts';
import { newCurrentCost } from '#src/domain/business-case/new-line.ts';
import type { DecimalText } from '#src/domain/number/quantities.ts';
import type { PriceSeriesId } from '#src/domain/organisation/parameter-set.ts';
import { anyAmountOrNone, anyId, anyMonth, anyText } from '#test/support/arbitrary-fields.ts';

/** An edit of what stands at a place, whatever its id. */
type CaseEdit = (before: BusinessCase) => Edit;

const place = fc.nat({ max: 5 });
const anyLongText = fc.oneof(anyText, fc.constant('x'.repeat(10_001)));
const anyYear = fc.constantFrom(1899, 1900, 2026, 2999, 3000);
const anyLargeAmount = fc.oneof(anyAmountOrNone, fc.constant('1000000000000001' as DecimalText));

/** The id of the alternative that stands at a place; of one that is not there where there is none. */
function alternativeAt({ alternatives }: BusinessCase, at: number): AlternativeId {
  return alternatives[at % Math.max(alternatives.length, 1)]?.id ?? ('none' as AlternativeId);
}

function currentCostAt({ currentCosts }: BusinessCase, at: number): CurrentCostId {
  return currentCosts[at % Math.max(currentCosts.length, 1)]?.id ?? ('none' as CurrentCostId);
}

export const anyAlternativeEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  fc.tuple(anyId<AlternativeId>(), anyLongText, anyLongText).map(
    ([id, name, description]): CaseEdit =>
      () =>
        alternativeEdits.addAlternative({ id, name, description }),
  ),
  fc.tuple(place, anyLongText).map(
    ([at, name]): CaseEdit =>
      (before) =>
        alternativeEdits.changeAlternative(alternativeAt(before, at), { name }),
  ),
  fc.tuple(place, place).map(
    ([at, to]): CaseEdit =>
      (before) =>
        alternativeEdits.moveAlternative(alternativeAt(before, at), to),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        alternativeEdits.recommend(alternativeAt(before, at)),
  ),
  anyLongText.map(
    (text): CaseEdit =>
      () =>
        alternativeEdits.setRecommendation(text),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        alternativeEdits.removeAlternative(alternativeAt(before, at)),
  ),
);

export const anyCurrentCostEdit: fc.Arbitrary<CaseEdit> = fc.oneof(
  anyId<CurrentCostId>().map(
    (id): CaseEdit =>
      () =>
        currentCostEdits.addCurrentCost(newCurrentCost(id)),
  ),
  fc.tuple(place, anyLongText, anyYear, anyId<PriceSeriesId>()).map(
    ([at, title, priceYear, priceSeriesId]): CaseEdit =>
      (before) =>
        currentCostEdits.changeCurrentCost(currentCostAt(before, at), {
          title,
          priceYear,
          priceSeriesId,
        }),
  ),
  fc.tuple(place, anyLargeAmount).map(
    ([at, amount]): CaseEdit =>
      (before) =>
        currentCostEdits.setCurrentCostAmount(currentCostAt(before, at), amount),
  ),
  fc.tuple(place, anyYear, fc.option(anyLargeAmount)).map(
    ([at, year, amount]): CaseEdit =>
      (before) =>
        currentCostEdits.setCurrentCostYear(currentCostAt(before, at), year, amount),
  ),
  fc.tuple(place, fc.constantFrom('level' as const, 'byYear' as const)).map(
    ([at, kind]): CaseEdit =>
      (before) =>
        currentCostEdits.setCurrentCostAmountKind(currentCostAt(before, at), kind),
  ),
  fc.tuple(place, fc.option(place), fc.option(anyMonth)).map(
    ([at, of, month]): CaseEdit =>
      (before) =>
        currentCostEdits.setAvoidedFrom(
          currentCostAt(before, at),
          of === null ? null : alternativeAt(before, of),
          month,
        ),
  ),
  fc.tuple(place, place).map(
    ([at, to]): CaseEdit =>
      (before) =>
        currentCostEdits.moveCurrentCost(currentCostAt(before, at), to),
  ),
  place.map(
    (at): CaseEdit =>
      (before) =>
        currentCostEdits.removeCurrentCosts([currentCostAt(before, at)]),
  ),
);
