import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { Money } from '#src/domain/number/quantities.ts';
import type { ChangeCause } from '#src/domain/versions/change-cause.ts';
import { npvChange, type NpvChange } from '#src/domain/versions/npv-change.ts';

/** A change between two cases whose lines can all be carried to their price levels. */
export function knownChange(change: NpvChange): Extract<NpvChange, { kind: 'value' }> {
  if (change.kind === 'undefined') throw new Error(change.reason.at);
  return change;
}

/** The causes that move the figure between two cases. */
export function movingCauses(before: BusinessCase, after: BusinessCase): readonly ChangeCause[] {
  const { parts } = knownChange(npvChange(before, after));
  return parts.filter(({ amount }) => !amount.isZero()).map(({ cause }) => cause);
}

/** What one cause moves the figure by. */
export function partOf(cause: ChangeCause, before: BusinessCase, after: BusinessCase): Money {
  const { parts } = knownChange(npvChange(before, after));
  const part = parts.find((one) => one.cause === cause);
  if (part === undefined) throw new Error(`there is no part of ${cause}`);
  return part.amount;
}
