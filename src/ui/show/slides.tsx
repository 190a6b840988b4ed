import type { ReactNode } from 'react';

import { inPages } from '../../base/in-pages.ts';
import type { Card } from '../../domain/card/card.ts';
import { followUpOf } from '../../domain/card/follow-up.ts';
import type { Scene } from '../../drawing/scene.ts';
import { cardSentences } from '../../text/card-sentences.ts';
import { meeting as words } from '../../text/da/meeting.ts';
import type { SaidCard } from '../../text/said-card.ts';
import { sayCard } from '../../text/say-card.ts';
import { sayFollowUp, type FollowUpRow } from '../../text/say-follow-up.ts';
import { cardScene } from '../card/card-scene.ts';
import { AssumptionsSlide } from './AssumptionsSlide.tsx';
import { DecisionSlide } from './DecisionSlide.tsx';
import { EconomySlide } from './EconomySlide.tsx';
import { FollowUpSlide } from './FollowUpSlide.tsx';
import { mapScenes, mapTold } from './map-scenes.ts';
import { PictureSlide } from './PictureSlide.tsx';
import type { Trying } from './trying.ts';

/** A page of the show. */
export interface Slide {
  readonly key: string;
  readonly title: string;
  /** Small, beside the title. */
  readonly remark: string;
  readonly body: ReactNode;
}

const ROWS = 6;

/** What the slides show, said and drawn: it is the same whatever is tried in the show. */
export interface SlideContents {
  readonly card: Card;
  readonly said: SaidCard;
  readonly scene: Scene;
  readonly maps: readonly Scene[];
  /** The map as sentences. */
  readonly mapTold: readonly string[];
  readonly pages: readonly (readonly FollowUpRow[])[];
}

export function slideContents(card: Card): SlideContents {
  const said = sayCard(card);
  const rows = followUpOf(card).map(sayFollowUp);
  return {
    card,
    said,
    scene: cardScene(card, said, 'slide'),
    maps: mapScenes(card),
    mapTold: mapTold(card),
    pages: rows.length === 0 ? [[]] : inPages(rows, ROWS),
  };
}

/**
 * The slides of a case in the order a meeting takes them: the decision, the card, the economy, what it rests
 * on, the map, and who follows up. One without anything to show says so.
 */
export function slidesOf(contents: SlideContents, trying: Trying): readonly Slide[] {
  const { card, said, scene, maps, pages } = contents;
  const remark = said.title;
  return [
    {
      key: 'decision',
      title: words.decision,
      remark,
      body: <DecisionSlide card={card} said={said} />,
    },
    {
      key: 'card',
      title: words.card,
      remark,
      body: <PictureSlide scene={scene} told={cardSentences(said)} />,
    },
    {
      key: 'economy',
      title: words.economy,
      remark,
      body: <EconomySlide card={card} {...trying} />,
    },
    {
      key: 'assumptions',
      title: words.assumptions,
      remark,
      body: <AssumptionsSlide card={card} said={said} />,
    },
    ...(maps.length === 0
      ? [{ key: 'map', title: words.map, remark, body: <p className="missing">{words.noMap}</p> }]
      : maps.map((map, nth) => ({
          key: `map ${String(nth)}`,
          title: words.part(words.map, nth + 1, maps.length),
          remark,
          body: <PictureSlide scene={map} told={nth === 0 ? contents.mapTold : []} />,
        }))),
    ...pages.map((page, nth) => ({
      key: `follow-up ${String(nth)}`,
      title: words.part(words.followUp, nth + 1, pages.length),
      remark,
      body: <FollowUpSlide rows={page} />,
    })),
  ];
}
