import type { Card } from '../../domain/card/card.ts';
import type { CardFormat } from '../../drawing/card/card-figure.ts';
import { drawCard } from '../../drawing/card/draw-card.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { SaidCard } from '../../text/said-card.ts';
import { mapFigure } from '../benefit-map/map-figure.ts';
import { cardFigure } from './card-figure.ts';

/** A card, and what is said on it, drawn for one place. */
export function cardScene(card: Card, said: SaidCard, format: CardFormat): Scene {
  return drawCard(cardFigure(said, mapOf(card)), format);
}

/** With the names of its nodes alone. */
function mapOf({ map, businessCase }: Card) {
  return map.kind === 'missing' ? null : mapFigure(map.value, { preset: businessCase.map.preset });
}
