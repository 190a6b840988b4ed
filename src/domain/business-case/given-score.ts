import type { Brand } from '../../base/brand.ts';
import type { CoreTaskId, PrincipleId, Reference } from '../organisation/organisation.ts';

export type GivenScoreId = Brand<string, 'GivenScoreId'>;

/** What one person thinks of a case by one principle, and why (on screen: vurdering). */
export interface GivenScore {
  readonly id: GivenScoreId;
  readonly principle: Reference<PrincipleId>;
  /** The task that is strengthened, where a principle is scored for each; else null. */
  readonly coreTask: Reference<CoreTaskId> | null;
  /** A whole step of the scale [SCO-3]. */
  readonly step: number;
  readonly reason: string;
  /** Who gave it: several people may score the same. */
  readonly givenBy: string;
}
