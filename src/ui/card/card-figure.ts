import type { CardFigure, CardLine, CardPanel } from '../../drawing/card/card-figure.ts';
import type { MapFigure } from '../../drawing/map-figure.ts';
import type { Tone } from '../../drawing/scene.ts';
import { cardSentences } from '../../text/card-sentences.ts';
import { card as words } from '../../text/da/card.ts';
import type { SaidCard, SaidLine, SaidPart } from '../../text/said-card.ts';
import { toneByClass } from '../benefit-map/map-figure.ts';

/** A card in words as something that can be drawn; `map` is null where the case has none. */
export function cardFigure(said: SaidCard, map: MapFigure | null): CardFigure {
  return {
    title: words.figureTitle(said.title),
    description: cardSentences(said).join('\n'),
    name: said.title,
    facts: said.head.map(lineOf),
    whyNow: panelOf('whyNow', said.whyNow),
    coreTask: panelOf('coreTask', said.coreTask),
    map: { ...panelOf('map', said.map), figure: map },
    benefits: {
      ...panelOf('benefits', said.benefits),
      each: said.eachBenefit.map((each) =>
        panelOf(`benefit ${each.id}`, each, toneByClass[each.class]),
      ),
    },
    economy: {
      ...panelOf('economy', said.economy),
      figures: said.figures.map(({ key, ...figure }) => ({ id: `figure ${key}`, ...figure })),
    },
    drawbacks: panelOf('drawbacks', said.drawbacks),
    risks: panelOf('risks', said.risks),
    decision: panelOf('decision', said.decision),
    more: words.more,
    cut: words.cut,
  };
}

function panelOf(id: string, { heading, lines }: SaidPart, tone: Tone = 'section'): CardPanel {
  return { id, heading, tone, lines: lines.map(lineOf) };
}

function lineOf({ label, text, missing }: SaidLine): CardLine {
  return { label, text, isMissing: missing !== null };
}
