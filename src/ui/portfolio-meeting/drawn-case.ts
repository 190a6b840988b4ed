import { cardOfCase } from '../../domain/card/card-of-case.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Scene } from '../../drawing/scene.ts';
import { resultOf } from '../../state/results.ts';
import { sayCard } from '../../text/say-card.ts';
import { cardScene } from '../card/card-scene.ts';
import { chosenCase, type ChosenCase } from '../joint-map/chosen-case.ts';

/** A case as it is drawn among others: its gevinstkort on a slide, and its part of the joint map. */
export interface DrawnCase {
  readonly card: Scene;
  /** The same on an upright sheet, drawn when it is asked for. */
  readonly uprightCard: () => Scene;
  readonly inMap: ChosenCase;
}

/** A case with its card in its own prices, and its part of the map in those of the year. */
export function drawnCase(
  document: BusinessCase,
  organisation: Organisation,
  priceYear: number,
): DrawnCase {
  const card = cardOfCase(document, { organisation, resultOf });
  const said = sayCard(card);
  return {
    card: cardScene(card, said, 'slide'),
    uprightCard: () => cardScene(card, said, 'a4'),
    inMap: chosenCase(document, organisation, priceYear),
  };
}
