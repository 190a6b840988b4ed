import {
  changed,
  withChangedRecord,
  withCopiedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import type { DecimalText } from '../../number/quantities.ts';
import type { Benefit, BenefitClass, BenefitId, Indicator, TimeSaved } from '../benefit.ts';
import type { BusinessCase } from '../business-case.ts';
import type { Timing } from '../line.ts';
import { canAddLine } from '../limits.ts';
import { rangeAfter } from '../line-range.ts';
import { withLevelAmount, withYearAmount } from './amounts.ts';
import { valueAs, valueKindsOf, withFittingValue, type ValueKind } from './benefit-value.ts';
import { onBenefits, type Edit } from './edit.ts';

/** A new benefit at `index`, or last. Nothing changes when the case is full [CAS-1]. */
export function addBenefit(benefit: Benefit, index?: number): Edit {
  return onBenefits((before) =>
    canAddLine(before)
      ? withRecord(before.benefits, withFittingValue(benefit, before.parameters), index)
      : before.benefits,
  );
}

export function removeBenefits(ids: readonly BenefitId[]): Edit {
  return onBenefits(({ benefits }) => withoutRecords(benefits, ids));
}

/** The fields of a benefit that are typed or chosen as they stand. The value fits the class after. */
export function changeBenefit(id: BenefitId, change: Partial<Omit<Benefit, 'id'>>): Edit {
  return onBenefit(id, (benefit) => changed(benefit, change));
}

/**
 * Another class. A value that fits the class is kept; else capacity begins with time that is not
 * typed yet, quality has no price, and the others an amount that is not typed yet [LED-5].
 */
export function setBenefitClass(id: BenefitId, benefitClass: BenefitClass): Edit {
  return changeBenefit(id, { class: benefitClass });
}

/** Another way of saying the value, where the class allows it [LED-5]; see `valueAs`. */
export function setBenefitValueKind(id: BenefitId, kind: ValueKind): Edit {
  return onBenefit(id, (benefit, before) =>
    valueKindsOf(benefit.class).includes(kind)
      ? changed(benefit, { value: valueAs(benefit, kind, before) })
      : benefit,
  );
}

/**
 * One amount a year for the whole benefit; amounts by year give way to it. Nothing changes where
 * the value is worked out from time, or has no price.
 */
export function setBenefitAmount(id: BenefitId, amount: DecimalText | null): Edit {
  return onBenefit(id, (benefit) =>
    benefit.value.kind === 'time' || benefit.value.kind === 'unpriced'
      ? benefit
      : changed(benefit, { value: withLevelAmount(benefit.value, amount) }),
  );
}

/**
 * The amount of one calendar year; the other years keep what they had [CAS-4]. Nothing changes
 * where the value is worked out from time, or has no price.
 */
export function setBenefitYear(id: BenefitId, year: number, amount: DecimalText | null): Edit {
  return onBenefit(id, (benefit, before) => {
    const { value, timing } = benefit;
    if (value.kind === 'time' || value.kind === 'unpriced') return benefit;
    const line = { kind: 'recurring', amounts: value, timing } as const;
    return changed(benefit, { value: withYearAmount(line, year, amount, before) });
  });
}

/** What time is saved. Nothing changes where the value is not worked out from time. */
export function setTimeSaved(id: BenefitId, change: Partial<Omit<TimeSaved, 'kind'>>): Edit {
  return onBenefit(id, (benefit) =>
    benefit.value.kind === 'time'
      ? changed(benefit, { value: changed(benefit.value, change) })
      : benefit,
  );
}

export function setBenefitTiming(id: BenefitId, change: Partial<Timing>): Edit {
  return onBenefit(id, (benefit) => changed(benefit, { timing: changed(benefit.timing, change) }));
}

/** What is measured, from where, to where, and when next. */
export function setIndicator(id: BenefitId, change: Partial<Indicator>): Edit {
  return onBenefit(id, (benefit) =>
    changed(benefit, { indicator: changed(benefit.indicator, change) }),
  );
}

/** Moves a benefit to stand at `index` among the benefits. */
export function moveBenefit(id: BenefitId, index: number): Edit {
  return onBenefits(({ benefits }) => withMovedRecord(benefits, id, index));
}

/** A copy of a benefit, right after it. Nothing changes when the case is full [CAS-1]. */
export function copyBenefit(id: BenefitId, newId: BenefitId): Edit {
  return onBenefits((before) =>
    canAddLine(before) ? withCopiedRecord(before.benefits, id, newId) : before.benefits,
  );
}

/** The range follows the way the value is said [RNG-2]. */
function withFittingRange(after: Benefit, before: Benefit): Benefit {
  return after === before
    ? after
    : changed(after, { range: rangeAfter(before.value, after.value, after.range) });
}

function onBenefit(
  id: BenefitId,
  change: (benefit: Benefit, before: BusinessCase) => Benefit,
): Edit {
  return onBenefits((before) =>
    withChangedRecord(before.benefits, id, (benefit) =>
      withFittingRange(withFittingValue(change(benefit, before), before.parameters), benefit),
    ),
  );
}
