import type { Decimal } from '../number/decimal.ts';
import { share, type Share } from '../number/quantities.ts';

/** Numbers of one indicator, in its own unit; null is not there, which is not 0 [ACH-3]. */
export interface Readings {
  readonly baseline: Decimal | null;
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
}

/**
 * How far a benefit has come. Where the target is the baseline there is no way to go, only a level
 * to keep, and `isKept` says whether the actual is at it [ACH-2].
 */
export type Achievement =
  | { readonly kind: 'value'; readonly achievement: Share }
  | { readonly kind: 'undefined'; readonly reason: 'no-baseline' | 'no-target' | 'not-measured' }
  | {
      readonly kind: 'undefined';
      readonly reason: 'target-equals-baseline';
      readonly isKept: boolean;
    };

/**
 * `(actual − baseline) / (target − baseline)`, 1 is 100 % [ACH-1]: the share of the way from the
 * baseline to the target. Below 0 when it went the wrong way, above 1 beyond the target; a target
 * may lie below its baseline. Without a baseline there is no percentage [ACH-3].
 */
export function achievement({ baseline, target, actual }: Readings): Achievement {
  if (baseline === null) return { kind: 'undefined', reason: 'no-baseline' };
  if (target === null) return { kind: 'undefined', reason: 'no-target' };
  if (actual === null) return { kind: 'undefined', reason: 'not-measured' };
  const wayToGo = target.minus(baseline);
  if (wayToGo.isZero()) {
    const isKept = actual.eq(target);
    return { kind: 'undefined', reason: 'target-equals-baseline', isKept };
  }
  const wayGone = actual.minus(baseline);
  return { kind: 'value', achievement: share(wayGone.isZero() ? 0 : wayGone.div(wayToGo)) };
}
