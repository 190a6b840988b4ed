import type { CardTarget } from '../domain/card/card.ts';
import type { BenefitClass } from '../domain/business-case/benefit.ts';

/** A card in words: what is drawn, and what is read aloud beside the drawing. */
export interface SaidCard {
  readonly title: string;
  readonly head: readonly SaidLine[];
  readonly whyNow: SaidPart;
  readonly coreTask: SaidPart;
  readonly map: SaidPart;
  readonly benefits: SaidPart;
  readonly eachBenefit: readonly SaidBenefit[];
  readonly economy: SaidPart;
  readonly figures: readonly SaidCardFigure[];
  readonly drawbacks: SaidPart;
  readonly risks: SaidPart;
  readonly decision: SaidPart;
}

export interface SaidLine {
  /** What the text is of; empty where that is plain. */
  readonly label: string;
  readonly text: string;
  /** Where it would be written; null where it is there. */
  readonly missing: CardTarget | null;
}

export interface SaidPart {
  readonly heading: string;
  readonly lines: readonly SaidLine[];
}

export interface SaidBenefit extends SaidPart {
  readonly id: string;
  readonly class: BenefitClass;
}

/** A figure of the economy with what it stands on. */
export interface SaidCardFigure {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  /** False where there is no value: the remark then says why. */
  readonly isDefined: boolean;
  readonly remark: string;
}
