import type { CaseId } from '../../business-case/business-case.ts';
import type { Decimal } from '../../number/decimal.ts';
import type { KeyRoleId } from '../../organisation/organisation.ts';
import type { MinimumId } from '../portfolio.ts';

/**
 * Which cases to choose so that their value is the largest a frame allows: all of it exact decimals
 * [SEL-1]. The order of the cases decides between sets that are equally good [SEL-5].
 */
export interface SelectionProblem {
  readonly cases: readonly SelectionCase[];
  /** DKK for each year of the frame; null is no limit that year. */
  readonly budgetPerYear: readonly (Decimal | null)[];
  /** DKK for all years of the frame together; null is no limit. */
  readonly budgetTotal: Decimal | null;
  readonly roles: readonly SelectionRole[];
  readonly minima: readonly SelectionMinimum[];
  readonly joint: readonly JointClaim[];
}

export interface SelectionCase {
  readonly id: CaseId;
  /** DKK taken from the frame in each of its years; below 0 where it gives something back. */
  readonly costs: readonly Decimal[];
  /** What is made as large as it can be; may be below 0. */
  readonly value: Decimal;
  /** Hours of each role in each year, in the order of `roles`. */
  readonly roleHours: readonly (readonly Decimal[])[];
  readonly mustDo: boolean;
  readonly leftOut: boolean;
  /** All of these must be chosen with it. */
  readonly requires: readonly CaseId[];
  /** None of these may be chosen with it, whichever of the two says so. */
  readonly excludes: readonly CaseId[];
}

/** Hours there are of a key role; null is no limit that year. */
export interface SelectionRole {
  readonly id: KeyRoleId;
  readonly perYear: readonly (Decimal | null)[];
}

/** What the chosen cases must come to together, each counting what `counts` says. */
export interface SelectionMinimum {
  readonly id: MinimumId;
  readonly least: Decimal;
  readonly counts: ReadonlyMap<CaseId, Decimal>;
}

/**
 * Cases that claim more than all of a benefit together. What that changes in a set that has some of
 * them [SEL-9]: entry number m is for the set with exactly those of `cases` whose bit is set in m,
 * the first of them being bit 0.
 */
export interface JointClaim {
  readonly cases: readonly CaseId[];
  readonly corrections: readonly JointCorrection[];
}

export interface JointCorrection {
  readonly value: Decimal;
  /** DKK more from the frame in each of its years. */
  readonly costs: readonly Decimal[];
}
