import { lazy, Suspense, useDeferredValue, useMemo } from 'react';

import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import type { MapLook, ShownMap } from '../../domain/benefit-map/map-look.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import { sayDiscounting, sayHorizon } from '../../text/assumptions.ts';
import { mapDrawing as words } from '../../text/da/map-drawing.ts';
import { mapViews as viewWords } from '../../text/da/map-views.ts';
import { viewName } from '../../text/say-map-look.ts';
import { useDocument } from '../app-context.ts';
import { Card } from '../parts/Card.tsx';
import { paths, routing } from '../routing.ts';
import { useShownVersion } from '../versions/shown-version.ts';
import type { CaseLook } from './use-case-look.ts';

const MapDrawing = lazy(() =>
  import('./MapDrawing.tsx').then((file) => ({ default: file.MapDrawing })),
);

interface Props {
  readonly shown: ShownMap;
  readonly values: YearlyValues | null;
  /** What is shown, told. */
  readonly sentences: readonly string[];
  /** How much is shown and why; empty where it is all. */
  readonly said: string;
  readonly chosen: CaseLook;
  /** Told what was deleted on the drawing, in words. */
  readonly onDeleted: (said: string) => void;
}

/**
 * The map as it is drawn; what draws it is loaded when it is first looked at. The tables follow what is
 * typed at once, and the drawing as fast as it can.
 */
export function DrawingCard(props: Props) {
  const document = useDocument();
  const version = useShownVersion(document);
  const shown = useDeferredValue(props.shown);
  const values = useDeferredValue(props.values);
  const sentences = useDeferredValue(props.sentences);
  const { chosen, said } = props;
  const { title, map } = document;
  const alsoSays = useMemo(
    () => new Map([...shown.folded].map(([key, count]) => [key, viewWords.folded(count)])),
    [shown],
  );
  const isNothing = shown.total > 0 && nodesOf(shown.map).length === 0;
  return (
    <Card
      title={words.heading}
      actions={
        <routing.Link
          className="map-print"
          href={`${paths.caseTab(document.id, 'bilag')}?ark=gevinstdiagram`}
        >
          {words.print}
        </routing.Link>
      }
    >
      {isNothing ? (
        <p className="map-empty">{said}</p>
      ) : (
        <Suspense fallback={<div className="map-place" />}>
          <MapDrawing
            title={
              chosen.view === null
                ? title
                : viewWords.titleWithView(title, viewName(map.views, chosen.view.id))
            }
            version={version}
            map={shown.map}
            preset={map.preset}
            shows={chosen.shows}
            values={values}
            sentences={sentences}
            assumptions={`${sayHorizon(document)}. ${sayDiscounting(document)}.`}
            focus={shown.focus}
            onFocus={chosen.focusOn}
            note={said}
            asked={askedOf(chosen.look)}
            alsoSays={alsoSays}
            onDeleted={props.onDeleted}
          />
        </Suspense>
      )}
    </Card>
  );
}

/** What is asked to be shown; which chain stands out is not of it, unless the rest is hidden. */
function askedOf(look: MapLook): string {
  return JSON.stringify(look.hidesRest ? look : { ...look, focus: null });
}
