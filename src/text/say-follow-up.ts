import type { CardBenefit } from '../domain/card/card.ts';
import { meeting as words } from './da/meeting.ts';
import { formatDate } from './format-date.ts';
import { benefitName } from './line-name.ts';
import { sayIndicator } from './say-card-benefit.ts';

/** A row of the follow-up: who measures what, and when. */
export interface FollowUpRow {
  readonly id: string;
  readonly benefit: string;
  readonly who: string;
  readonly what: string;
  readonly next: string;
}

/** Whoever follows a benefit up measures it; else its owner [CRD-6]. What is missing is said. */
export function sayFollowUp(each: CardBenefit): FollowUpRow {
  const { benefit, owner, nextMeasurement } = each;
  const responsible = benefit.responsible.trim();
  const answering = owner.kind === 'known' ? owner.value : words.missing;
  return {
    id: benefit.id,
    benefit: benefitName(benefit),
    who: responsible === '' ? answering : responsible,
    what: sayIndicator(each),
    next: nextMeasurement.kind === 'known' ? formatDate(nextMeasurement.value) : words.missing,
  };
}
