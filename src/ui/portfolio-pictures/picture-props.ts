import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { PicturedCase } from '../../domain/portfolio/pictured-cases.ts';

/** What every picture is drawn from. */
export interface PictureProps {
  /** All of them, whether they are shown or not. */
  readonly cases: readonly PicturedCase[];
  readonly isOnlyChosen: boolean;
  readonly withoutFigures: readonly CaseSummary[];
  readonly priceYear: number;
  /** The case that is picked out. */
  readonly picked: CaseId | null;
  readonly onPick: (id: string) => void;
}
