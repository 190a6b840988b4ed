import type { BusinessCase } from '../business-case/business-case.ts';
import type { PriceIndexMissing } from '../finance/appraisal-result.ts';
import { money, type Money } from '../number/quantities.ts';
import { changeCauses, type ChangeCause } from './change-cause.ts';
import { valueBetween } from './value-between.ts';

/** What moved the net present value from one version of a case to the next. DKK. */
export type NpvChange =
  | {
      readonly kind: 'value';
      readonly before: Money;
      readonly after: Money;
      readonly difference: Money;
      /** One for each cause, in their order; together they are the difference [CHG-1]. */
      readonly parts: readonly ChangePart[];
    }
  | { readonly kind: 'undefined'; readonly reason: PriceIndexMissingAt };

export interface ChangePart {
  readonly cause: ChangeCause;
  readonly amount: Money;
}

/** A line that cannot be carried to a price level. */
export interface PriceIndexMissingAt extends PriceIndexMissing {
  /** In the earlier version itself, or when that cause has been brought. */
  readonly at: 'before' | ChangeCause;
}

/**
 * The difference in net present value between two versions of a case, by cause [CHG-1]: one cause
 * after another is brought from the earlier version to the later one, and each part is what the
 * case is worth after that less what it was worth before.
 *
 * Nothing is rounded: the parts sum to the difference but for the last of 40 digits. Undefined
 * where a line cannot be carried to the price level at some step [FIG-1].
 */
export function npvChange(before: BusinessCase, after: BusinessCase): NpvChange {
  const start = valueBetween(before, after, new Set());
  if (!start.ok) return { kind: 'undefined', reason: { ...start.failure, at: 'before' } };
  const brought = new Set<ChangeCause>();
  const parts: ChangePart[] = [];
  let latest = start.value;
  for (const cause of changeCauses) {
    const next = valueBetween(before, after, brought.add(cause));
    if (!next.ok) return { kind: 'undefined', reason: { ...next.failure, at: cause } };
    parts.push({ cause, amount: money(next.value.minus(latest)) });
    latest = next.value;
  }
  const difference = money(latest.minus(start.value));
  return { kind: 'value', before: start.value, after: latest, difference, parts };
}
