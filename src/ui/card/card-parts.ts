import { card as words } from '../../text/da/card.ts';
import type { SaidCard, SaidLine, SaidPart } from '../../text/said-card.ts';

/** A part of a card, by the id of the box it is drawn as. */
export interface CardPart extends SaidPart {
  readonly id: string;
}

/** The parts of a card from the top down; its head and its figures stand apart. */
export function cardParts(said: SaidCard): readonly CardPart[] {
  const all: readonly CardPart[] = [
    { id: 'whyNow', ...said.whyNow },
    { id: 'coreTask', ...said.coreTask },
    { id: 'map', ...said.map },
    { id: 'benefits', ...said.benefits },
    ...said.eachBenefit.map(({ id, heading, lines }) => ({ id: `benefit ${id}`, heading, lines })),
    { id: 'economy', ...said.economy },
    { id: 'drawbacks', ...said.drawbacks },
    { id: 'risks', ...said.risks },
    { id: 'decision', ...said.decision },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Everything that is missing on a card, each under the part it is missing in. */
export function missingOnCard(said: SaidCard): readonly CardPart[] {
  return [{ id: 'head', heading: words.headOfCard, lines: said.head }, ...cardParts(said)]
    .map((part) => ({ ...part, lines: part.lines.filter(isMissing) }))
    .filter(({ lines }) => lines.length > 0);
}

export function isMissing({ missing }: SaidLine): boolean {
  return missing !== null;
}
