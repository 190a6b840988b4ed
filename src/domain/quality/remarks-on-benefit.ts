import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import type { ChangeId } from '../business-case/change.ts';
import { isEmptyText } from '../business-case/missing-in-line.ts';
import { isSameName } from '../business-case/same-name.ts';
import { monthIndex, yearOf, type Month } from '../number/calendar.ts';
import type { Remark } from './remark.ts';

/**
 * Whether a benefit can come as it is said to [QUA-4]: after the changes it depends on, answered for
 * by someone in the line, taken out of a budget in a stated way and not before it is there.
 */
export function remarksOnBenefit(
  benefit: Benefit,
  { changes, map, roles }: Pick<BusinessCase, 'changes' | 'map' | 'roles'>,
): readonly Remark[] {
  const { id } = benefit;
  const waitedFor = new Set(
    map.links
      .filter(({ from, to }) => from.kind === 'change' && to.kind === 'benefit' && to.id === id)
      .map(({ from }) => from.id),
  );
  return [
    ...(!isEmptyText(benefit.owner) && isSameName(benefit.owner, roles.projectLead)
      ? [{ kind: 'owner-leads-the-project', lineId: id } as const]
      : []),
    ...(isHarvested(benefit) && benefit.harvestForm === null
      ? [{ kind: 'no-harvest-form', lineId: id } as const]
      : []),
    ...changes
      .filter((change) => waitedFor.has(change.id))
      .flatMap(({ id: changeId, inPlace }) => remarksOnChange(benefit, changeId, inPlace)),
    ...takenTooSoon(benefit),
  ];
}

function remarksOnChange(
  benefit: Benefit,
  changeId: ChangeId,
  inPlace: Month | null,
): readonly Remark[] {
  const { id: benefitId } = benefit;
  if (inPlace === null) return [{ kind: 'change-not-planned', benefitId, changeId }];
  const starts = firstMonth(benefit);
  return starts === null || monthIndex(starts) >= monthIndex(inPlace)
    ? []
    : [{ kind: 'benefit-before-change', benefitId, changeId, starts, inPlace }];
}

function takenTooSoon(benefit: Benefit): readonly Remark[] {
  const { takenInAdvanceFrom: taken } = benefit;
  const month = firstMonth(benefit);
  if (taken === null || month === null) return [];
  const starts = yearOf(month);
  return taken < starts
    ? [{ kind: 'taken-before-it-comes', benefitId: benefit.id, taken, starts }]
    : [];
}

/** When it begins: amounts by year in January of their first year; none where none is typed. */
function firstMonth({ value, timing }: Benefit): Month | null {
  if (value.kind !== 'byYear') return timing.startMonth;
  const [first] = Object.keys(value.amounts).toSorted();
  return first === undefined ? null : (`${first}-01` as Month);
}

/** What is to be taken out of a budget, or put to another use. */
function isHarvested({ class: benefitClass, negative }: Benefit): boolean {
  return !negative && (benefitClass === 'cashReleasing' || benefitClass === 'capacity');
}
