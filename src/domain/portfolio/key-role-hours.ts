import { groupedBy } from '../../base/grouped.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { costAmounts } from '../finance/cost-flow.ts';
import { yearlySum, type Yearly } from '../finance/yearly.ts';
import { yearlyHours, type Hours } from '../number/quantities.ts';
import type { KeyRoleId } from '../organisation/organisation.ts';

/**
 * How many hours of each key role a case takes, year by year from its first [SUM-3]: those of its
 * lines of own hours that say whose they are, in the months their cost falls in.
 */
export function keyRoleHours(
  shown: BusinessCase,
): readonly { readonly roleId: KeyRoleId; readonly hours: readonly Hours[] }[] {
  const taken = shown.costs.flatMap((line) => {
    const { amounts, keyRole } = line;
    if (amounts.kind !== 'hours' || keyRole === null || amounts.hours === null) return [];
    const hours = { kind: 'level', amount: amounts.hours } as const;
    const { yearly } = costAmounts({ ...line, amounts: hours }, shown);
    return [{ roleId: keyRole.id, yearly }];
  });
  return groupedBy(taken, ({ roleId }) => roleId).map((ofRole) => {
    const parts: readonly Yearly[] = ofRole.map(({ yearly }) => yearly);
    return { roleId: ofRole[0].roleId, hours: yearlyHours(yearlySum(parts, shown.horizon + 1)) };
  });
}
