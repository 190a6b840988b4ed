import { useMemo } from 'react';

import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import { mapOfCase } from '../../domain/benefit-map/map-of-case.ts';
import { yearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import { isSameAsKept } from '../../domain/versions/same-case.ts';
import { drawMap } from '../../drawing/draw-map.ts';
import { lastSealed } from '../../state/named-versions-store.ts';
import { resultOf } from '../../state/results.ts';
import type { StandingSeal } from '../../text/cover-table.ts';
import { mapDrawing } from '../../text/da/map-drawing.ts';
import { sayCard } from '../../text/say-card.ts';
import { mapSentences } from '../../text/say-map.ts';
import { useDocument, useNamedVersions, useOrganisation } from '../app-context.ts';
import { mapFigure } from '../benefit-map/map-figure.ts';
import { cardScene } from '../card/card-scene.ts';
import { useCard } from '../card/use-card.ts';
import { useShownCase, useShownId, useShownName } from '../shown-alternative.ts';
import type { MeetingCase } from './case-slides.ts';

/** The open case as it is laid before a forum. */
export function useMeetingCase(): MeetingCase {
  const document = useDocument();
  const shown = useShownCase();
  const shownId = useShownId();
  const alternative = useShownName();
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const sealed = lastSealed(useNamedVersions(document.id) ?? []);
  const result = resultOf(shown);
  const map = useMemo(() => {
    const nodesAndLinks = mapOfCase(document, shownId, organisation);
    if (nodesOf(nodesAndLinks).length === 0) return null;
    const values = result.kind === 'appraised' ? yearlyValues(result.appraisal) : null;
    const sentences = mapSentences(nodesAndLinks, values);
    const figure = mapFigure(nodesAndLinks, {
      title: mapDrawing.figureTitle(document.title),
      description: sentences.join(' '),
      preset: document.map.preset,
      shows: document.map.shows,
      values,
    });
    return { scene: drawMap(figure).scene, sentences };
  }, [document, shownId, organisation, result]);
  const card = useCard();
  const cards = useMemo(() => {
    const said = sayCard(card);
    return { a4: cardScene(card, said, 'a4'), slide: cardScene(card, said, 'slide') };
  }, [card]);
  return { document, shown, alternative, result, seal: standing(document, sealed), cards, map };
}

function standing(
  document: MeetingCase['document'],
  sealed: ReturnType<typeof lastSealed>,
): StandingSeal | null {
  if (sealed === null) return null;
  const { kind, version } = sealed;
  if (kind === 'altered') return { version, standing: 'altered' };
  return { version, standing: isSameAsKept(document, version.document) ? 'same' : 'changed' };
}
