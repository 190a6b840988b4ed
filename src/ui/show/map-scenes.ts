import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import { mapOfCase } from '../../domain/benefit-map/map-of-case.ts';
import { yearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import type { Card } from '../../domain/card/card.ts';
import { mapPages } from '../../drawing/card/map-pages.ts';
import type { Scene } from '../../drawing/scene.ts';
import { mapDrawing } from '../../text/da/map-drawing.ts';
import { mapSentences } from '../../text/say-map.ts';
import { mapFigure } from '../benefit-map/map-figure.ts';

/** The map of a case on as many slides as it takes; none where there is nothing on it. */
export function mapScenes(card: Card): readonly Scene[] {
  const map = mapOf(card);
  if (nodesOf(map).length === 0) return [];
  return mapPages(
    mapFigure(map, {
      title: mapDrawing.figureTitle(card.businessCase.title),
      preset: card.businessCase.map.preset,
    }),
  );
}

/** The map as sentences, for who does not see it. */
export function mapTold(card: Card): readonly string[] {
  const { economy } = card;
  return mapSentences(
    mapOf(card),
    economy.kind === 'known' ? yearlyValues(economy.appraisal) : null,
  );
}

/** The one of the card, or that of its case where nothing is joined on it yet. */
function mapOf({ map, businessCase }: Card) {
  return map.kind === 'known' ? map.value : mapOfCase(businessCase, null);
}
